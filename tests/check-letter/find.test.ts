import { describe, expect, test } from 'vitest';
import { spotsIn } from '../../src/check-letter/check-letter';
import { professionalsIn } from '../../src/check-letter/names';
import type { Kind, Known } from '../../src/check-letter/spot';

const known = (said: Partial<Known> = {}): Known => ({
  contact: '',
  names: '',
  professionals: new Set(),
  court: [],
  ...said,
});

/** What is found in one answer, as "kind: words"; those with a job are known from the same answer. */
const found = (text: string, said?: Partial<Known>) =>
  spotsIn(text, known({ professionals: new Set(professionalsIn(text)), ...said })).map(
    ({ kind, words, quoted }) => `${kind}: ${words}${quoted ? ' (quoted)' : ''}`,
  );
const only = (kind: Kind, ...words: string[]) => words.map((one) => `${kind}: ${one}`);

describe('somebody’s full name', () => {
  test.each([
    ['My neighbour John Smith saw it all.', 'John Smith'],
    ['When Sarah Okafor came, nobody was in.', 'Sarah Okafor'],
    ['Yesterday Priya Patel rang me.', 'Priya Patel'],
    ['It was my ex, Tomasz Zieliński.', 'Tomasz Zieliński'],
    ['They believed Mary-Ann O’Hara over me', 'Mary-Ann O’Hara'],
    ["Kelly O'Brien’s mum was there", "Kelly O'Brien"],
    ['I told Mr John Smith about it', 'John Smith'],
    ['The social worker told John Smith everything.', 'John Smith'],
    ['We saw John P. Smith and the social worker.', 'John P. Smith'],
    ['Ludwig van Beek is the father.', 'Ludwig van Beek'],
    ['I spoke to May Johnson about it', 'May Johnson'],
    ['My sister is Sue Brown.', 'Sue Brown'],
    ['She gave it to John West', 'John West'],
    ['It was JOHN SMITH who hit him', 'JOHN SMITH'],
    ['They Did Not Listen When I Told Them John Smith Was There', 'John Smith'],
    ['Иван Петров был там', 'Иван Петров'],
    ['Kofi Mensah’s dad', 'Kofi Mensah'],
    ['👨‍👩‍👧 John Smith 👍', 'John Smith'],
  ])('“%s”', (text, name) => expect(found(text)).toEqual(only('name', name)));

  test.each([
    'In May Sue came to see us. Sue was late again in June.',
    'I rang in May. Social Worker Team never rang back.',
    'Staffordshire County Council did not reply. Tower Hamlets and Milton Keynes said no.',
    'We live near High Wycombe, and moved from West Bromwich to Great Yarmouth.',
    'Mr Smith the social worker never came. Mrs Jones said so too.',
    'Jane Smith, the social worker, never came.',
    'Our allocated social worker Jane Smith never came. Jane Smith lied.',
    'Jane Smith (our first social worker) left in March.',
    'Jane Smith was our social worker until June.',
    'The IRO, Ann Lee, wrote to the Team Manager Bo Hay.',
    'The social workers Ann Lee and Bo Hay came.',
    'Dr Jane Smith wrote a letter. PC Tom Brown came.',
    'Jane Smith from children’s services rang.',
    'The Children Act and the Human Rights Act say so.',
    'Child Protection Conference on Monday. The Family Support Worker rang.',
    'I get Universal Credit and Child Benefit. We met on Microsoft Teams.',
    'Christmas Day, New Year, Boxing Day and Good Friday went by.',
    'Early Help closed it. Then Stage One began. The Complaints Manager wrote.',
    'We stayed at the Jane Smith Centre on Great Ormond Street.',
    'They Never Came To My House And Nobody Told Me Anything',
    'I AM SO ANGRY ABOUT THIS AND NOBODY LISTENS',
    'my son is Polish and White British, and Roman Catholic.',
    'On Tuesday I spoke to Grace. Will she come? May I ask why?',
    'Strategy Meeting. Core Group. Looked After Child Review.',
  ])('“%s” names nobody in full but people at work', (text) => expect(found(text)).toEqual([]));

  test('a worker named with the job once is a worker everywhere', () =>
    expect(professionalsIn('Ann Lee is our social worker.')).toEqual(['Ann Lee']));
  test('the writer’s own name, and the workers the letter is about, are needed', () =>
    expect(found('I, Ada Example, saw Bo Hay.', { names: 'Ada Example\nMr Bo Hay, team manager' })).toEqual(
      [],
    ));
});

describe('ways to reach somebody', () => {
  test.each([
    ['He rings from 07700 900123 at night', 'phone: 07700 900123'],
    ['call +44 7700 900 123 now', 'phone: +44 7700 900 123'],
    ['(01632) 960 001 is hers', 'phone: (01632) 960 001'],
    ['020 7946 0000', 'phone: 020 7946 0000'],
    ['mail kim.lee+kids@mail.example.com, please', 'email: kim.lee+kids@mail.example.com'],
    ['she lives at 12 Acacia Avenue, Stafford', 'address: 12 Acacia Avenue'],
    ['Flat 3, 14b Old Mill Road', 'address: Flat 3, 14b Old Mill Road'],
    ['at 12 high street', 'address: 12 high street'],
    ['his postcode is ST16 2LH.', 'address: ST16 2LH'],
    ['sw1a 2aa', 'address: sw1a 2aa'],
  ])('“%s”', (text, what) => expect(found(text)).toEqual([what]));

  test.each([
    'The helpline is 0800 800 5000 or 0300 061 0614.',
    'On 01-02-2024 10:30 and 01.02.2024 1030 she came.',
    'My reference is 0123/4567890 and CAS-0123456789-X.',
    'I wrote to complaints@staffordshire.gov.uk and pals@trust.nhs.uk.',
    'She said 3 May Court would decide.',
    'Under section S20 3rd paragraph, and the S47 2nd one.',
    'We waited 10 minutes down the road. She made 3 visits close together.',
    'I rang at 10 @ work.',
  ])('“%s” reaches nobody', (text) => expect(found(text)).toEqual([]));

  test('what the writer gave as their own is their own', () =>
    expect(
      found('Write to 1 Sample Road, ST16 2LH, ada@example.org or 07700 900 123', {
        contact: '1 Sample Road\nTown\nst162lh\nADA@example.org\n+44 7700 900123',
      }),
    ).toEqual([]));
});

describe('numbers and days that belong to one person', () => {
  test.each([
    ['NHS number 943 476 5919', 'nhsNumber: 943 476 5919'],
    ['it is 9434765919', 'nhsNumber: 9434765919'],
    ['NI number QQ 12 34 56 C and AB 12 34 56 C', 'nationalInsurance: AB 12 34 56 C'],
    ['ab123456c', 'nationalInsurance: ab123456c'],
    ['Kim (born on 3 May 2018) was', 'birthDate: born on 3 May 2018'],
    ['DOB: 03/05/2018', 'birthDate: DOB: 03/05/2018'],
    ['d.o.b. 3.5.18', 'birthDate: d.o.b. 3.5.18'],
    ['her date of birth is the 3rd of May 2018', 'birthDate: date of birth is the 3rd of May 2018'],
  ])('“%s”', (text, what) => expect(found(text)).toEqual([what]));

  test.each([
    'My case number is 943 476 5918.',
    'On 3 May 2018 they came. She was born early.',
    'He was born in Stafford. On 3 May 2018 we moved.',
    'GB 12 34 56 A is no number that anybody has.',
    'Ref AB123456.',
  ])('“%s” gives none away', (text) => expect(found(text)).toEqual([]));
});

describe('a child’s school', () => {
  test.each([
    ['He goes to Oakfield Primary School.', 'Oakfield Primary School'],
    ['She is at St Mary’s Catholic Primary School in Stafford', 'St Mary’s Catholic Primary School'],
    ['at Oakfield primary school now', 'Oakfield primary school'],
    ['The Weston Park Academy wrote', 'Weston Park Academy'],
    ['Little Acorns Nursery closed', 'Little Acorns Nursery'],
  ])('“%s”', (text, school) => expect(found(text)).toEqual(only('school', school)));
  test.each([
    'The School never rang. Her Primary School did not help.',
    'High School is hard. My school was told.',
    'After School Club was full. He starts Sixth Form College.',
  ])('“%s” names none', (text) => expect(found(text)).toEqual([]));
});

describe('words that could count against the writer', () => {
  test.each([
    ['I will make you pay for it', 'threat: I will make you pay'],
    ['I know where you live', 'threat: I know where you live'],
    ['Watch your back.', 'threat: Watch your back'],
    ['He said: “I’ll kill you.”', 'threat: I’ll kill you (quoted)'],
    ['she told me I will find you', 'threat: I will find you (quoted)'],
    ['You stupid cow', 'insult: stupid cow'],
    ['The whole team are liars', 'insult: liars'],
    ['She called me a liar', 'insult: liar (quoted)'],
    ['He shouted "idiot" at my son', 'insult: idiot (quoted)'],
  ])('“%s”', (text, what) => expect(found(text)).toEqual([what]));
  test.each([
    'I will get legal advice. I will find a way. We will regret nothing.',
    'My son said he wants to kill himself.',
    'It was a stupid mistake, and the plan was useless.',
    'She was late, rude and careless. What she wrote is not true.',
    'We live in Scunthorpe. The assessment was wrong.',
  ])('“%s” is no threat and no insult', (text) => expect(found(text)).toEqual([]));
});

describe('courts', () => {
  test('a phrase that says one will go to court is found in its answer, and not inside another word', () =>
    expect(found('The issue: I will sue. My tissue.', { court: ['sue'] })).toEqual(['court: sue']));
  test.each([
    ['The judge said that I was right.', 'The judge said'],
    ['In her position statement she wrote', 'position statement'],
    ['In her statement to the court', 'statement to the court'],
    ['The section 7 report says otherwise', 'section 7 report'],
    ['Cafcass report states', 'Cafcass report'],
    ['It is in the final judgement', 'final judgement'],
  ])('“%s” may come from court papers', (text, words) =>
    expect(found(text).join()).toContain(`courtPapers: ${words}`),
  );
  test.each([
    'The court made an order in May.',
    'In my judgment it was wrong. It was a judgement call.',
    'I complained under section 7 of the Act.',
    'There was a hearing in June.',
  ])('“%s” quotes no paper', (text) => expect(found(text)).toEqual([]));
});
