import { wordsOfQuestion } from '../question-words';
import type { Case } from '../../domain/case';
import { order } from '../../domain/order';
import type { QuestionId } from '../../domain/questions';
import { checkedOn } from '../../domain/sources';
import { exits, type Row } from '../../domain/routes';
import { rules } from '../../domain/rules';
import { sectionOf } from '../../paths';
import { whomAsked } from '../asked-when';
import type { Say } from '../words';
import type { Band } from './band';
import type { Step } from './step';

const asked: readonly QuestionId[] = order.map(([id]) => id);

/** Takes a row; gives the last question of the journey that its rules read before they know any answer. */
function lastRead(row: Row): QuestionId | undefined {
  const read = new Set<string | symbol>();
  const watched = new Proxy<Case>(
    { today: checkedOn },
    {
      get: (facts, key): unknown => {
        read.add(key);
        return Reflect.get(facts, key);
      },
    },
  );
  for (const id of row.when) rules[id].holds(watched);
  return asked.findLast((id) => read.has(id));
}

const endsAfter = (id: QuestionId, t: Say): Step['ends'] =>
  exits
    .filter((row) => lastRead(row) === id)
    .map((row) => ({
      name: t(`routes:${row.route}.name`),
      when: t('rule-book:journey.exit', { rule: row.when.map((rule) => t(`rules:${rule}`)).join(' ') }),
    }));

function conditionOf(id: QuestionId, t: Say): readonly string[] {
  const of = whomAsked(id);
  if (of.kind !== 'needs') return [];
  return of.needs.map((group, index) => {
    const before = t(index === 0 ? 'rule-book:journey.onlyWhen' : 'rule-book:journey.and');
    return `${before} ${group.map((rule) => t(`rules:${rule}`)).join(` ${t('rule-book:or')} `)}`;
  });
}

function stepOf(id: QuestionId, t: Say): Step {
  const onRail = whomAsked(id).kind === 'everybody';
  const number = asked.indexOf(id) + 1;
  return {
    name: t('rule-book:questions.numbered', { number, title: wordsOfQuestion(id, t).title }),
    look: onRail ? 'everybody' : 'some',
    place: onRail ? 'on' : 'beside',
    notes: conditionOf(id, t),
    ends: endsAfter(id, t),
  };
}

/** The questions that follow each other within one section. */
function runs(): readonly (readonly QuestionId[])[] {
  const all: QuestionId[][] = [];
  for (const id of asked) {
    const run = all.at(-1);
    if (run?.[0] !== undefined && sectionOf(run[0]) === sectionOf(id)) run.push(id);
    else all.push([id]);
  }
  return all;
}

/** Takes the words; gives a band for each section of the journey, with its questions in order. */
export const questionBands = (t: Say): readonly Band[] =>
  runs().flatMap((run, index): readonly Band[] => {
    const [first] = run;
    if (first === undefined) return [];
    const steps = run.map((id) => stepOf(id, t));
    const names = steps.map(({ name }) => name).join(' ');
    return [
      {
        id: `questions-${index + 1}`,
        title: t(`pages:sections.${sectionOf(first)}`),
        description: `${t('rule-book:journey.describe')} ${names}`,
        steps,
        follows: index > 0,
      },
    ];
  });
