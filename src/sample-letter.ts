import type { Case } from './domain/case';
import type { Block, LetterDocument } from './domain/letters/letter-document';

export const sampleLetter = 'statutoryStage2';

/** Somebody made up: the first answer came and did not settle it. No council is named, as none did this. */
export const sampleFacts: Case = {
  today: '2026-11-16',
  dangerNow: 'no',
  council: 'notSure',
  whoYouAre: 'parent',
  subjects: ['childInNeed', 'communication'],
  eachHappened: [
    { about: 'childInNeed', when: '2026-07-06' },
    { about: 'communication', when: '2026-08' },
  ],
  courts: ['none'],
  soFar: 'answered',
  procedureNamed: 'statutory',
  refusal: 'no',
  complainedOn: '2026-10-05',
  answeredOn: '2026-10-19',
  wants: ['apology', 'explanation', 'change'],
  yourName: 'Sam Sample',
  addressChoice: 'show',
  yourAddress: '1 Example Street\nSampletown\nZZ1 1ZZ',
  yourEmail: 'sam@example.org',
  yourPhone: '',
  children: 'K.S., born 1 May 2018',
  complaintsTeam: '',
  reference: 'Example 123',
  whyNotSettled: 'The answer says sorry for one visit. It does not say why the other visits were missed.',
  points: [
    {
      about: 'childInNeed',
      whatHappened: 'The plan says that somebody visits every two weeks. Nobody came for nine weeks.',
      when: '6 July to 7 September 2026',
      who: 'The social worker and the team manager',
      shouldHave: 'Visits every two weeks, as the plan says.',
      effect: 'My child waited at the window on each of those days, and stopped trusting the plan.',
      wish: 'Dates for the next visits, in writing.',
    },
    {
      about: 'communication',
      whatHappened: 'I rang five times in August and left messages. Nobody rang back.',
      when: 'August 2026',
      who: 'The social work team',
      shouldHave: 'A call back within two days.',
      effect: 'I could not tell my child what was happening.',
      wish: 'One person I can reach.',
    },
  ],
};

function withoutOrigin(block: Block): Block {
  const copy = { ...block };
  Reflect.deleteProperty(copy, 'from');
  return copy;
}

/** Takes a letter; gives it with nothing that leads to a question: nobody answered any for it. */
export const withoutChangeLinks = (letter: LetterDocument): LetterDocument => ({
  ...letter,
  blocks: letter.blocks.map(withoutOrigin),
});
