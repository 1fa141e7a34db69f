/** The letter that all libraries set: the same words for each, in as many pages as asked for. */

const who = ['The social worker', 'The team manager', 'A duty officer', 'My mother', 'The school', 'The GP'];
const did = ['rang', 'wrote to', 'met', 'asked', 'told', 'waited for', 'did not answer', 'came to see'];
const whom = ['the conference', 'my daughter', 'the reviewing officer', 'us', 'the council', 'the panel'];
const why = [
  'about the assessment that was due in spring',
  'because the support in the plan had stopped',
  'and the affidavit was left out of the file',
  'after we had asked for an interpreter again',
  'without a word about the short breaks we lost',
  'although the office had promised a reply',
];

/** A sentence for each number: the words come again, their order hardly ever. */
const sentence = (at) => {
  const pick = (list, step) => list[Math.floor(at / step) % list.length];
  return `On ${(at % 28) + 1} May ${pick(who, 1)} ${pick(did, 5)} ${pick(whom, 3)} ${pick(why, 7)}, point ${at}.`;
};

const sentencesInParagraph = 8;
const paragraphsOnPage = 5;

/**
 * @param pages about how many pages of A4 the letter should have.
 * @returns a letter as the app makes them (src/domain/letters/letter-document.ts).
 */
export function letterOf(pages) {
  const paragraph = (at) =>
    Array.from({ length: sentencesInParagraph }, (_, one) => sentence(at * sentencesInParagraph + one)).join(
      ' ',
    );
  // The first page also has the addresses and the subject, and the last one the signature.
  const count = pages * paragraphsOnPage - 3;
  return {
    title: 'Letter of 22 November 2026',
    from: ['Sian Nguyen', '14 Larkspur Close', 'Bridgeford', 'BF2 7QT'],
    to: ['The Complaints Manager', 'Westmarch County Council', 'County Hall', 'Bridgeford', 'BF1 1AA'],
    date: '2026-11-22',
    dateLine: '22 November 2026',
    subject: 'Complaint about children’s social care',
    references: ['Your reference: CSC/2026/0417'],
    greeting: 'Dear Complaints Manager',
    blocks: Array.from({ length: count }, (_, at) => ({
      kind: 'paragraph',
      runs: [{ text: paragraph(at) }],
    })),
    closing: 'Yours sincerely,',
    signature: 'Sian Nguyen',
  };
}
