import type { LetterDocument } from '../domain/letters/letter-document';
import { holdable } from './holdable';
import { letterText } from './letter-text';

/** Some mail apps and systems cut a longer address off without a word, and the end of the letter with it. */
export const longestMailLink = 1_800;

/** A new e-mail in the person's own mail app. */
export interface MailLink {
  /** A `mailto:` address (RFC 6068), never longer than `longestMailLink` characters. */
  readonly href: string;
  /** The address it goes to, where the letter holds exactly one; otherwise the person fills it in. */
  readonly to: string | undefined;
  /** Whether the words of the letter stand in it. If not, they have to be pasted. */
  readonly holdsLetter: boolean;
}

const mailAddress = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]+/g;

/** An address longer than the mail standard allows (RFC 5321) is a mistake, and would fill the link. */
const longestAddress = 254;

/** The reader's e-mail address, where the lines of their address hold one and no second. */
function addressOf({ to }: LetterDocument): string | undefined {
  const found = new Set(to.flatMap((line) => line.match(mailAddress) ?? []));
  const [address] = found;
  return found.size === 1 && address !== undefined && address.length <= longestAddress ? address : undefined;
}

const encoded = (text: string) => encodeURIComponent(holdable(text).replaceAll('\n', '\r\n'));

/**
 * Addresses an e-mail with the letter in it, or with its subject alone where the letter is too long for that.
 * The subject tells nothing, as it shows on locked screens.
 * @param letter the letter.
 * @returns the link and what is in it. Never throws, whatever the letter holds.
 */
export function mailLink(letter: LetterDocument): MailLink {
  const to = addressOf(letter);
  const subject = `subject=${encoded(`${letter.title}, ${letter.dateLine}`)}`;
  const start = `mailto:${encoded(to ?? '').replaceAll('%40', '@')}?${subject}`;
  const whole = `${start}&body=${encoded(letterText(letter).trimEnd())}`;
  const holdsLetter = whole.length <= longestMailLink;
  return { href: holdsLetter ? whole : start, to, holdsLetter };
}
