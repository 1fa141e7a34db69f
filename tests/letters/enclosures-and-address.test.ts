import { beforeAll, describe, expect, test } from 'vitest';
import { emptyPoint } from '../../src/components/typed';
import { walk } from '../../src/domain/journey';
import { chosenLetter, letters } from '../../src/domain/letters';
import type { Say } from '../../src/domain/letters/say';
import { grantable, grantedElsewhere } from '../../src/domain/outcomes';
import { questions, type Answers, type Point } from '../../src/domain/questions';
import type { LetterId } from '../../src/domain/routes';
import { answersWhere } from '../any-answers';
import { today } from '../case-of';
import { englishWords } from '../english';
import { person, typical } from './typical';
import { write } from './written';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

const textOf = (id: LetterId, said: Answers) => write(say, id, person(said)).text;
const point = (whatHappened: string, proof?: string, about: Point['about'] = 'childInNeed'): Point => ({
  ...emptyPoint,
  about,
  whatHappened,
  ...(proof === undefined ? {} : { proof }),
});

describe('the papers that show a point', () => {
  test('a paper that shows two points is listed once, and both points name its number', () => {
    const text = textOf('statutoryStage1', {
      points: [
        point('No plan came.', 'The email of May\n My diary'),
        point('No visit.', 'My diary \n\nA photo'),
      ],
    });
    expect(text).toContain('No plan came.\nShown by: [1], [2]\n');
    expect(text).toContain('No visit.\nShown by: [2], [3]\n');
    expect(text).toContain(
      '\n\nEnclosures\n\n[1] The email of May\n\n[2] My diary\n\n[3] A photo\n\nYours faithfully',
    );
  });
  test('one named twice for one point is cited once', () => {
    expect(textOf('statutoryStage1', { points: [point('No plan came.', 'A photo\nA photo')] })).toContain(
      'Shown by: [1]\n',
    );
  });
  test('nobody who names none, or was never asked, has an empty list', () => {
    const points = [point('No plan came.'), point('No visit.', ' \n')];
    expect(textOf('statutoryStage1', { points })).not.toMatch(/Enclosures|Shown by/);
  });
  test('those of a point that goes to somebody else stay out, and do not take a number', () => {
    const said = {
      subjects: ['childInNeed', 'staffConduct', 'education'],
      points: [
        point('No bus came.', 'The bus timetable', 'education'),
        point('No plan came.', 'The plan'),
        point('He shouted.', 'A neighbour’s note', 'staffConduct'),
      ],
    } as const;
    const toRegulator = textOf('socialWorkEngland', said);
    expect(toRegulator).toContain('[1] A neighbour’s note');
    expect(toRegulator).not.toMatch(/The plan|timetable|\[2\]/);
  });
  test('a letter that gives no points lists no papers', () => {
    const said = { subjects: ['records'], points: [point('Wrong file.', 'A photo', 'records')] } as const;
    expect(textOf('subjectAccess', said)).not.toContain('Enclosures');
  });
});

describe('somebody whose address is not safe to share', () => {
  const hidden = { addressChoice: 'leaveOut', yourPhone: '01632 960 001' } as const;
  const toCouncil = (Object.keys(letters) as LetterId[]).filter(
    (id) => !['ombudsman', 'socialWorkEngland'].includes(letters[id].to) && id !== 'authorityToAct',
  );
  test('is asked first, and is then not asked for the address at all', () => {
    const { asked } = walk(person(hidden), today, chosenLetter('statutoryStage1'));
    expect(asked).toContain('addressChoice');
    expect(asked).not.toContain('yourAddress');
  });
  test('who lets it stand is asked for it next', () => {
    const { asked } = walk(person({}), today, chosenLetter('statutoryStage1'));
    expect(asked.slice(asked.indexOf('addressChoice'))[1]).toBe('yourAddress');
  });
  test('is asked the question, and no other, when nothing is answered yet', () => {
    const rest = answersWhere((id) => id !== 'addressChoice', person({}));
    expect(walk(rest, today, chosenLetter('statutoryStage1')).next).toBe('addressChoice');
  });
  test('finds it nowhere in the letter, which asks the council to keep the rest to itself', () => {
    const text = textOf('statutoryStage1', hidden);
    expect(text).not.toContain('Meadow Lane');
    expect(text).toContain(
      'Please do not give my contact details to anybody else, and reach me only by the email or phone given above.',
    );
  });
  test.each([
    ['zoe@example.org', '', 'only by the email given above.'],
    ['', '01632 960 001', 'only by the phone number given above.'],
    ['', '', 'contact details to anybody else.'],
  ])('with the email “%s” and the phone “%s” is reached %s', (yourEmail, yourPhone, words) => {
    expect(textOf('statutoryStage1', { ...hidden, yourEmail, yourPhone })).toContain(words);
  });
  test('sends the Ombudsman a letter that says nothing of this, and may give the address there', () => {
    const said = { ...hidden, soFar: 'askedInvestigation', askedInvestigationOn: '2026-03-02' } as const;
    expect(textOf('ombudsman', said)).not.toContain('contact details');
  });
  test('is asked in every letter to the council', () => {
    const c = { ...person(hidden), today };
    expect(toCouncil.length).toBeGreaterThan(12);
    for (const id of toCouncil) {
      const asks = [...letters[id].asks(c, () => false)];
      expect([id, asks.includes('addressChoice'), asks.includes('yourAddress')]).toEqual([id, true, false]);
    }
  });
  test('has their address in no letter to the council, whatever their situation', () => {
    for (const [, id, said] of typical) {
      if (!toCouncil.includes(id)) continue;
      const { letter } = write(say, id, person({ ...said, ...hidden, yourAddress: 'A hidden house' }));
      expect(JSON.stringify(letter)).not.toContain('A hidden house');
      expect(letter.blocks.filter((block) => 'from' in block && block.from === 'addressChoice')).toHaveLength(
        1,
      );
    }
  });
});

describe('what a complaint can give', () => {
  test('is on the page what it is in the letters', () => {
    expect(questions.wants.groups).toEqual({ canAsk: grantable, elsewhere: grantedElsewhere });
  });
});
