import { describe, expect, test } from 'vitest';
import { courtWords } from '../../src/domain/letters/court-words';
import type { Block, LetterDocument } from '../../src/domain/letters/letter-document';

const letterOf = (...blocks: readonly Block[]): LetterDocument => ({
  title: '',
  from: [],
  to: [],
  date: '2026-11-23',
  dateLine: '',
  subject: '',
  references: [],
  greeting: '',
  blocks,
  closing: '',
  signature: '',
});
const own = (text: string) => ({ text, own: true as const });
const said = (text: string) => courtWords(letterOf({ kind: 'paragraph', runs: [own(text)] }));

describe('a parent who writes that they will go to law is told where', () => {
  test.each([
    ['I will take you to court over this.', 'take you to court'],
    ['He takes the social worker to court.', 'takes the social worker to court'],
    ['I will drag you all through the courts.', 'drag you all through the courts'],
    ['See you in court!', 'See you in court'],
    ['I look forward to seeing you in the court', 'seeing you in the court'],
    ['I will take  you\n to  the  court', 'take  you\n to  the  court'],
    ['I will take every one of you to court', 'take every one of you to court'],
    ['I shall go to court about the plan', 'go to court about'],
    ['we are going to the High Court over it', 'going to the High Court over'],
    ['I go  to  the  high  court  against you', 'go  to  the  high  court  against'],
    ['I go to court if nobody comes', 'go to court if'],
    ['I go to court unless somebody comes', 'go to court unless'],
    ['This means legal  action', 'legal  action'],
    ['I will start legal proceedings', 'start legal proceedings'],
    ['I am starting court proceedings', 'starting court proceedings'],
    ['We bring  legal  proceedings', 'bring  legal  proceedings'],
    ['We are bringing court proceedings', 'bringing court proceedings'],
    ['I begin court proceedings', 'begin court proceedings'],
    ['I issue court proceedings', 'issue court proceedings'],
    ['I am issuing legal proceedings', 'issuing legal proceedings'],
    ['I take court proceedings', 'take court proceedings'],
    ['I am taking legal proceedings', 'taking legal proceedings'],
    ['It is time for judicial  review', 'judicial  review'],
    ['This is a letter before claim', 'letter before claim'],
    ['This is a Letter  Before  Action', 'Letter  Before  Action'],
    ['This is my pre-action letter', 'pre-action'],
    ['I will sue', 'will sue'],
    ['I shall  sue', 'shall  sue'],
    ['I am going  to sue you', 'going  to sue'],
    ['I want  to SUE you', 'want  to SUE'],
    ["or I'll sue", "'ll sue"],
    ['I can sue you', 'sue'],
    ['Suing you is what is left', 'Suing'],
    ['My solicitor will write', 'My solicitor will'],
    ['our  solicitors  will write', 'our  solicitors  will'],
    ['my lawyer will write', 'my lawyer will'],
    ['our lawyers will write', 'our lawyers will'],
    ['My barrister will write', 'My barrister will'],
    ['I have instructed a solicitor', 'instructed a solicitor'],
    ['I am instructing  my  solicitors', 'instructing  my  solicitors'],
    ['I instruct a  lawyer today', 'instruct a  lawyer'],
    ['I instruct lawyers', 'instruct lawyers'],
    ['we instruct a barrister', 'instruct a barrister'],
  ])('“%s”: %s', (text, phrase) => expect(said(text)).toEqual([phrase]));
});

describe('a parent who only speaks of courts and lawyers is not', () => {
  test.each([
    'It was a mistake he took to the court.',
    'We had to go to court on Monday.',
    'I take the children every Monday to a park in the street of the court.',
    'I will take you to courtesy training.',
    'The paralegal action plan was late.',
    'They issue papers before court proceedings.',
    'I read about prejudicial reviews.',
    'Their solicitor will write.',
    'I asked for a barrister.',
    'Her son Issue was pursuing a course; the tissue was torn.',
    'My solicitors wrote in May.',
  ])('“%s”', (text) => expect(said(text)).toEqual([]));
});

describe('where it is looked for', () => {
  const threat = own('I will sue');
  test('in a point, in any of its parts', () => {
    const part = { label: 'Effect', runs: [own('None.'), threat] };
    const nothing = { label: 'What', runs: [own('Nobody came.')] };
    expect(courtWords(letterOf({ kind: 'points', points: [[nothing], [nothing, part]] }))).toEqual([
      'will sue',
    ]);
  });
  test('in a list', () => {
    expect(courtWords(letterOf({ kind: 'bullets', items: [[own('Nothing.')], [threat]] }))).toEqual([
      'will sue',
    ]);
  });
  test('not in a heading or a table, which nobody wrote themselves', () => {
    const table: Block = { kind: 'table', head: ['sue', 'sue'], rows: [['sue', 'sue']] };
    expect(courtWords(letterOf({ kind: 'heading', text: 'I will sue' }, table))).toEqual([]);
  });
  test('written twice, it is named once; written in two ways, both are named', () => {
    expect(said('Legal action! I say legal action, and again legal action.')).toEqual([
      'Legal action',
      'legal action',
    ]);
  });
});
