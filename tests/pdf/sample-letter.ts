import type { LetterDocument, PointPart, Run } from '../../src/domain/letters/letter-document';

const own = (text: string): Run => ({ text, own: true });
const said = (text: string): readonly Run[] => [{ text }];

const point = (happened: string, effect: string, wish: string): readonly PointPart[] => [
  { label: 'What happened', runs: [own(happened)] },
  { label: 'What this did to us', runs: [own(effect)] },
  { label: 'What I want to happen', runs: [own(wish)] },
];

/** A mother's request for stage 2 of the statutory procedure, as the app would write it. */
export const stage2Request: LetterDocument = {
  title: 'Letter of 22 November 2026',
  from: ['Siân Ọlábísí Nguyễn', '14 Larkspur Close', 'Bridgeford', 'BF2 7QT', 'sian.nguyen@example.org'],
  to: [
    'The Complaints Manager',
    'Children’s Services',
    'Westmarch County Council',
    'County Hall',
    'Bridgeford',
    'BF1 1AA',
  ],
  date: '2026-11-22',
  dateLine: '22 November 2026',
  subject: 'Complaint about children’s social care: request for stage 2 of the statutory procedure',
  references: ['Your reference: CSC/2026/0417'],
  greeting: 'Dear Complaints Manager',
  blocks: [
    {
      kind: 'paragraph',
      runs: said(
        'I am the mother of Dafydd and Ẹ̀bùn. I complained to the council on 3 August 2026 and had its stage 1 reply on 4 November 2026. I am not satisfied with that reply, and I ask for my complaint to be investigated at stage 2 of the procedure in the Children Act 1989 Representations Procedure (England) Regulations 2006.',
      ),
    },
    {
      kind: 'paragraph',
      runs: said(
        'I make this request within 20 working days of the reply. Please appoint an investigating officer and an independent person, and agree the written statement of my complaint with me.',
      ),
    },
    { kind: 'heading', text: 'My complaint' },
    {
      kind: 'points',
      points: [
        point(
          'On 12 May the social worker, Mrs Łukasz, came to the house without an appointment and spoke to Dafydd alone in the garden.\nShe did not tell me what they had talked about.',
          'He did not sleep for a week and would not go to school.',
          'An apology to him, in words a nine-year-old can understand.',
        ),
        point(
          'The assessment was due after 45 working days. It took 97.',
          'We had no short breaks over the whole summer.',
          'The hours that we lost, or the money to pay for them.',
        ),
        point(
          'The plan says “family support worker, twice a week”. Nobody came between June and September; I rang the office eleven times, and each time I was told that somebody would ring back. No one did.',
          'I gave up my work at the surgery.',
          'The support in the plan.',
        ),
        point(
          'The report says that I “refused access”. That isn’t true: I asked for 30 minutes to get my mother home first.',
          'It is repeated in every paper since.',
          'The record put right, and the people who had it told so.',
        ),
        point(
          'My affidavit and the GP’s letter were left out of the file: https://www.westmarch.example.gov.uk/childrens-services/complaints/upload?case=0417&document=affidavit-final-version-2',
          'The conference decided without them.',
          'That both are added, and read.',
        ),
        point(
          'No interpreter was booked for my mother.',
          'She could not follow the meeting.',
          'Interpreters booked in future.',
        ),
      ],
    },
    { kind: 'heading', text: 'What happened, in order' },
    {
      kind: 'table',
      head: ['Date', 'What happened'],
      rows: [
        ['12 May 2026', 'Visit without an appointment.'],
        ['3 August 2026', 'I complained in writing.'],
        ['7 August 2026', 'The council wrote that it had received my complaint.'],
        [
          'about September 2026',
          'The assessment was finished, 52 working days late. I was given a copy after I had asked for it three times.',
        ],
        ['4 November 2026', 'I received the stage 1 reply.'],
      ],
    },
    { kind: 'heading', text: 'What I ask for' },
    {
      kind: 'bullets',
      items: [
        said('An investigation of all six points.'),
        said(
          'A copy of the report by the investigating officer and of the report by the independent person, together with the council’s own response.',
        ),
        said('A reply in writing.'),
      ],
    },
    { kind: 'paragraph', runs: said('Please tell me by 4 December 2026 who will investigate.') },
  ],
  closing: 'Yours sincerely,',
  signature: 'Siân Ọlábísí Nguyễn',
};

/** The same letter with other parts in its body. */
export const letterWith = (blocks: LetterDocument['blocks']): LetterDocument => ({
  ...stage2Request,
  blocks,
});

/** A letter whose body is what the person wrote. */
export const letterSaying = (words: string): LetterDocument =>
  letterWith([{ kind: 'paragraph', runs: [{ text: words, own: true }] }]);
