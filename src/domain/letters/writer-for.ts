import { isIsoDate } from '../calendar/iso-date';
import { isRoughDate } from '../calendar/rough-date';
import { workingDaysAfter } from '../calendar/working-days';
import type { Case } from '../case';
import { mattersIn, pointsOn } from '../happened';
import { leftOut, pointsFor } from '../matters';
import type { LetterId } from '../routes';
import { rules } from '../rules';
import { reckoning } from '../rules/limits';
import { doorOf } from '../rules/subjects';
import { voiceOf } from '../voice';
import type { NumberedPoints, Paragraph } from './letter-document';
import { linesOf } from './lines';
import { annex } from './annex';
import { enclosures } from './enclosures';
import { conductLast, findingPart, partsOfPoints } from './points-in-letter';
import type { Say } from './say';
import type { Writer } from './writer';
import type { Writing } from './writing';

/** Besides the case: the words and how their language writes, the council's name, and whether several people sign. */
interface WriteWith {
  readonly words: Say;
  readonly writing: Writing;
  readonly councilName: string;
  readonly several: boolean;
}

/** Takes a letter's id, a case and what the domain cannot know by itself; gives the writer that the letter uses. */
export function writerFor(
  letter: LetterId,
  c: Case,
  { words, writing, councilName, several }: WriteWith,
): Writer {
  const voice = voiceOf(c);
  const spoken: Say = (key, gaps) => words(key, voice === undefined ? gaps : { ...gaps, context: voice });
  const say = several ? writing.forSeveral(spoken) : spoken;
  const paragraph: Writer['paragraph'] = (key, gaps, from) => ({
    kind: 'paragraph',
    runs: [{ text: say(key, gaps) }],
    ...(from === undefined ? {} : { from }),
  });
  const own: Writer['own'] = (question) =>
    linesOf(c[question]).map((text) => ({ kind: 'paragraph', runs: [{ text, own: true }], from: question }));
  const when: Writer['when'] = (question) => {
    const date = c[question];
    if (date === undefined || !isRoughDate(date) || date === 'notSure') return undefined;
    return say(isIsoDate(date) ? 'common.onDay' : 'common.inMonth', { date: writing.date(date) });
  };
  const known = pointsOn(mattersIn(c), c.points ?? []);
  const taken = conductLast(pointsFor(letter, known));
  const elsewhere = (): readonly Paragraph[] => {
    const others = leftOut(letter, known).map((about) => [say(`deals.${doorOf[about]}`), about] as const);
    const said = [...new Set(others.map(([who]) => who))].map((who) =>
      say('common.leftOut', {
        who,
        subjects: writing.list(
          others.flatMap(([other, about]) => (other === who ? [say(`subject.${about}`)] : [])),
        ),
      }),
    );
    return said.length === 0 ? [] : [paragraph('common.elsewhere', { others: said.join('; ') }, 'points')];
  };
  const parts = partsOfPoints(taken, say);
  const points: Writer['points'] = (and) =>
    known.length === 0
      ? []
      : [
          {
            kind: 'points',
            points: taken.map((point, at) => [
              ...(parts[at] ?? []),
              ...(and === 'withFindings' ? findingPart(point, c, say) : []),
            ]),
            from: 'points',
          } satisfies NumberedPoints,
          ...elsewhere(),
        ];
  return {
    c,
    councilName,
    several,
    date: writing.date,
    list: writing.list,
    names: (text) => writing.list(linesOf(text).map((name) => name.trim())),
    say,
    holds: (rule) => rules[rule].holds(c),
    paragraph,
    heading: (key) => ({ kind: 'heading', text: say(key) }),
    bullets: (...items) => ({
      kind: 'bullets',
      items: items.filter((item) => item !== false).map((text) => [{ text }]),
    }),
    own,
    introduced: (key, question) => {
      const words = own(question);
      return words.length === 0 ? [] : [paragraph(key), ...words];
    },
    points,
    afterPoints: () => [...enclosures(taken, say), ...annex(taken, say)],
    aboutInPoints: () => taken.flatMap(({ about }) => about ?? []),
    when,
    dated: (withDate, without, question, gaps) => {
      const on = when(question);
      return on === undefined
        ? paragraph(without, gaps, question)
        : paragraph(withDate, { ...gaps, when: on }, question);
    },
    ifSentToday: (workingDays) => writing.date(workingDaysAfter(c.today, workingDays)),
    lastDay: (id, which) => {
      const last = reckoning(c, id, which)?.last.latest;
      return last === undefined ? undefined : say('common.onDay', { date: writing.date(last) });
    },
  };
}
