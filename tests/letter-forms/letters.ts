/** Letters to send in every form: those of the published cases, and one with everything that could go wrong. */
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { lettersFor } from '../../src/domain/decide-route';
import { walk } from '../../src/domain/journey';
import { chosenLetter } from '../../src/domain/letters';
import { composeLetter } from '../../src/domain/letters/compose-letter';
import { ordinaryParent } from '../case-of';
import { englishWords } from '../english';
import { letterWith, stage2Request } from '../pdf/sample-letter';
import { seeds } from '../seeds';

const own = (text: string) => [{ text, own: true as const }];

/** Half a character, one that XML forbids, a zero, and what programs take for code. */
export const hostileWords = [
  'He said: 😢👨‍👩‍👧 “No”.\u0000 Then\ud800 and\ufffe.',
  'Next\tline  two  spaces\u2028third <b>& ]]> &amp; </w:t> "quotes" \'too\'',
  'আমার সন্তান কোথায়? কেউ বলেনি।',
  'قالت لي الموظفة: "لا" (3 مرات) في 22/11/2026.',
  '1. not a number of ours • and no bullet',
].join('\r\n');

export const hostile: LetterDocument = letterWith([
  { kind: 'paragraph', runs: own(hostileWords) },
  {
    kind: 'points',
    points: [
      [
        { label: 'What happened', runs: own(hostileWords) },
        { label: '', runs: own('It goes on.') },
      ],
      [{ label: 'Who', runs: own('😢') }],
    ],
  },
  { kind: 'table', head: ['Date', 'What happened'], rows: [['May 2026', 'A visit: nobody came.']] },
  { kind: 'heading', text: 'And again' },
  { kind: 'points', points: [[{ label: 'What happened', runs: own('The same.') }]] },
  { kind: 'bullets', items: [own('مرحبا'), [{ text: 'An answer.' }]] },
]);

/** Short enough to go into an e-mail by itself. */
export const short: LetterDocument = letterWith([
  { kind: 'paragraph', runs: own('Where is my answer? I rang & asked: “50 % = half?” #3 + Zażółć 😢') },
]);

/** What only some of the letters ask. */
const details = {
  whyLate: 'I was in hospital.\nThen I moved.',
  stillPossible: 'The records exist.',
  whyInterest: 'I look after them every weekend.',
  whyNotSettled: 'It does not answer my first point.',
  workers: 'J. Smith, social worker',
  whatWasLost: 'I lost my work.',
};

/** Every letter that the published cases lead to, and the ones above, each with a name. */
export async function everyLetter(): Promise<readonly (readonly [string, LetterDocument])[]> {
  const say = await englishWords();
  const published = seeds.flatMap((seed) => {
    const { facts } = walk(seed.answers, seed.today);
    return lettersFor(seed.route, facts).map((id) => {
      const answers = { ...ordinaryParent, ...seeds[0]?.answers, ...details, ...seed.answers };
      const asked = walk(answers, seed.today, chosenLetter(id)).facts;
      const letter = composeLetter(id, asked, { say, councilName: seed.council });
      return [`${seed.case} ${id}`, letter] as const;
    });
  });
  return [...published, ['a request for stage 2', stage2Request], ['hostile', hostile], ['short', short]];
}
