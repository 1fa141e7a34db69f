import { workingDaysAfter } from '../calendar/working-days';
import { contacts } from '../contacts';
import type { Case } from '../case';
import { trustFor } from '../councils/trusts';
import type { QuestionId } from '../questions';
import type { LetterId } from '../routes';
import { voiceOf } from '../voice';
import { letters } from '.';
import type { Letter } from './letter';
import type { LetterDocument } from './letter-document';
import type { LetterKey, Say } from './say';
import { linesOf } from './lines';
import { keepContactDetails } from './who-writes';
import type { Writer } from './writer';
import { writerFor } from './writer-for';
import { englishWriting, type Writing } from './writing';

/** What the domain cannot know by itself: the words, and the council's name. */
export interface ComposeWith {
  readonly say: Say;
  /** The name of the council chosen; "The council" where the person is not sure which it is. */
  readonly councilName: string;
  /** How the language of the words writes dates and lists; left out for English, in which every letter is sent. */
  readonly writing?: Writing;
}

const greetings: Record<Letter['to'], LetterKey> = {
  complaintsManager: 'common.greetComplaintsManager',
  insuranceTeam: 'common.greetInsuranceTeam',
  dataProtectionOfficer: 'common.greetDataProtectionOfficer',
  conferenceChair: 'common.greetConferenceChair',
  ombudsman: 'common.greetOmbudsman',
  socialWorkEngland: 'common.greetSocialWorkEngland',
};

const recipient = (to: Letter['to'], w: Writer): readonly string[] => {
  const trust = trustFor(w.c.council);
  switch (to) {
    case 'complaintsManager':
      return [
        w.say('common.complaintsManager'),
        w.councilName,
        ...(trust === undefined ? [] : [trust]),
        ...linesOf(w.c.complaintsTeam),
      ];
    case 'insuranceTeam':
      return [w.say('common.insuranceTeam'), w.councilName, ...linesOf(w.c.complaintsTeam)];
    case 'dataProtectionOfficer':
      return [w.say('common.dataProtectionOfficer'), w.councilName];
    case 'conferenceChair':
      return [w.say('common.conferenceChair'), w.councilName, ...linesOf(w.c.complaintsTeam)];
    case 'ombudsman':
      return [w.say('common.ombudsman'), ...contacts.ombudsman.post];
    case 'socialWorkEngland':
      return [w.say('common.socialWorkEngland')];
  }
};

/** Only the council is told who the child is and its own reference (SAFE-10). */
const references = (asked: readonly QuestionId[], w: Writer): readonly string[] => {
  const children = asked.includes('children') ? linesOf(w.c.children) : [];
  const whose = voiceOf(w.c) === 'self' || w.c.actingFor === 'careLeaver' ? 'common.myself' : 'common.child';
  const reference = asked.includes('reference') ? linesOf(w.c.reference) : [];
  return [
    ...(children.length > 0 ? [w.say(whose, { count: children.length, children: children.join('; ') })] : []),
    ...reference.map((text) => w.say('common.reference', { reference: text })),
  ];
};

/**
 * Takes a letter's id, the case (all answers that the letter asks for among them) and the words; gives the
 * letter as a structure, dated today. The person's own words go in unchanged. Throws nothing: what was left empty
 * is left out with the sentence that would have introduced it.
 */
export function composeLetter(
  id: LetterId,
  c: Case,
  { say, councilName, writing = englishWriting }: ComposeWith,
): LetterDocument {
  const letter = letters[id];
  const signers = letter.signedBy === 'principal' ? c.principalName : c.yourName;
  const w = writerFor(id, c, { councilName, words: say, writing, several: linesOf(signers).length > 1 });
  const name = w.names(signers);
  const asked = [...letter.asks(c, w.holds)];
  const hidesAddress = asked.includes('addressChoice') && c.addressChoice === 'leaveOut';
  const body = letter.blocks(w).filter((block) => block !== undefined);
  return {
    title: w.say('common.title'),
    from:
      letter.signedBy === 'principal'
        ? [name]
        : [
            name,
            ...(hidesAddress ? [] : linesOf(c.yourAddress)),
            ...linesOf(c.yourEmail),
            ...linesOf(c.yourPhone),
          ],
    to: recipient(letter.to, w),
    date: c.today,
    dateLine: w.date(c.today),
    ...(letter.replyWithin === undefined ? {} : { replyBy: workingDaysAfter(c.today, letter.replyWithin) }),
    subject: w.say(letter.subject(w), { council: councilName }),
    references: references(asked, w),
    greeting: w.say(greetings[letter.to]),
    blocks: [
      ...body,
      ...(hidesAddress ? [keepContactDetails(w)] : []),
      ...(body.some(({ kind }) => kind === 'points') ? w.afterPoints() : []),
    ],
    closing: w.say('common.closing'),
    signature: name,
  };
}
