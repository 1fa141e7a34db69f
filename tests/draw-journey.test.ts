import { wordsOfQuestion } from '../src/rule-book/question-words';
// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { order } from '../src/domain/order';
import { alongsideRoutes, exits, mainRoutes } from '../src/domain/routes';
import { journeyPictures } from '../src/rule-book/journey/journey-pictures';
import { measures } from '../src/rule-book/journey/measures';
import type { Picture, Shape } from '../src/rule-book/journey/picture';
import type { Say } from '../src/rule-book/words';
import { drawJourneyPicture } from './draw-journey';
import { wordsOfBook } from './rule-book/words-of-book';

let t: Say;
let bands: readonly Picture[] = [];

beforeAll(async () => {
  ({ t } = await wordsOfBook());
  bands = journeyPictures(t);
});

test('the journey as a picture', async () => {
  await expect(drawJourneyPicture(t)).toMatchFileSnapshot('drawn/journey.svg');
});

test('the file is well formed, and says in words what it shows', () => {
  const file = new DOMParser().parseFromString(drawJourneyPicture(t), 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  expect(file.querySelector('svg > title')?.textContent).toBe(t('rule-book:journey.title'));
  expect(file.querySelectorAll('g > desc')).toHaveLength(bands.length);
});

describe('all of the journey is in it', () => {
  const textsOf = (shapes: readonly Shape[]) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));

  test('every question, in the order in which they are asked, and in the words for who cannot see it', () => {
    const all = bands.flatMap(({ shapes }) => textsOf(shapes)).filter((text) => /^\d+\. /.test(text));
    const expected = order.map(([id], at) => `${at + 1}. ${wordsOfQuestion(id, t).title}`);
    expect(all).toEqual(expected);
    const said = bands.map(({ description }) => description).join(' ');
    expect(expected.filter((title) => !said.includes(title))).toEqual([]);
  });
  test('every route of every table', () => {
    const all = new Set(bands.flatMap(({ shapes }) => textsOf(shapes)));
    const routes = [...exits, ...mainRoutes, ...alongsideRoutes].map(({ route }) =>
      t(`routes:${route}.name`),
    );
    expect(routes.filter((name) => !all.has(name))).toEqual([]);
  });
});

describe('it can be read', () => {
  type Box = Extract<Shape, { kind: 'box' }>;
  const boxesOf = ({ shapes }: Picture) => shapes.filter((shape): shape is Box => shape.kind === 'box');

  test('no box lies on another, and none sticks out of its band', () => {
    for (const band of bands) {
      const boxes = boxesOf(band);
      const apart = (a: Box, b: Box) =>
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      const out = boxes.filter((box) => box.y < 0 || box.y + box.height > band.height);
      expect([band.id, out]).toEqual([band.id, []]);
      for (const [at, box] of boxes.entries())
        expect(boxes.slice(at + 1).every((other) => apart(box, other))).toBe(true);
    }
  });
  test('no line of text is longer than the room to the right edge', () => {
    const long = bands.flatMap(({ shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'text'
          ? shape.lines.filter(
              (line) => shape.x + line.length * measures.letterWidth[shape.look] > measures.width + 12,
            )
          : [],
      ),
    );
    expect(long).toEqual([]);
  });
  test('no band is higher than a printed page, but for one that holds a single step', () => {
    const high = bands.filter((band) => band.height > measures.mostHeight + 60 && boxesOf(band).length > 1);
    expect(high.map(({ id }) => id)).toEqual([]);
  });
});
