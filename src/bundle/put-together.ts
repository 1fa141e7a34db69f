import { PDFDocument, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { contentsPages, coverPage, type Fonts, type PlacedEntry } from './front-pages';
import { joinAll, shareOfReading, type Joined, type Listener } from './join-papers';
import { addBookmarks } from './links';
import { type BundleToMake, type MadeBundle, type PrintedWords } from './messages';
import { stamp } from './page-stamp';
import { forCover } from './printable-title';

/** The rest of the bar is for writing the file. */
const shareOfNumbers = 0.1;
/** Pages between two words about the numbers. */
const often = 20;

function entriesOf({ letter, papers }: Joined, words: PrintedWords): readonly PlacedEntry[] {
  const own = letter ? [{ title: words.letter, pages: letter }] : [];
  return [
    ...own,
    ...papers.map(({ title, pages }, at) => {
      const number = at + 1;
      const printed = forCover(title ?? '').text;
      return { number, title: printed === '' ? words.paper.replace('#', String(number)) : printed, pages };
    }),
  ];
}

function stampAll(
  pages: readonly PDFPage[],
  isLetter: (page: PDFPage) => boolean,
  { plain }: Fonts,
  { words, listener }: { words: PrintedWords; listener: Listener },
) {
  for (const [at, page] of pages.entries()) {
    const text = words.pageOf.replace('#', String(at + 1)).replace('%', String(pages.length));
    stamp(page, text, plain, isLetter(page) ? 'overLetterNumber' : 'corner');
    if (at % often === 0) {
      listener.step({ step: 'numbers', share: shareOfReading + (at / pages.length) * shareOfNumbers });
    }
  }
}

/**
 * Makes one PDF of the letter and the papers: the letter, a cover, the contents, then the papers in their order.
 * @param asked the papers, the letter if there is one, and the words to print.
 * @param listener hears which file is being read and how far the whole is.
 * @returns the file, and the files that had to be left out. Rejects if the joined file itself cannot be made.
 */
export async function putTogether(asked: BundleToMake, listener: Listener): Promise<MadeBundle> {
  const { words } = asked;
  const bundle = await PDFDocument.create({ updateMetadata: false });
  bundle.setTitle(words.title, { showInWindowTitleBar: true });
  bundle.setLanguage('en-GB');
  const fonts: Fonts = {
    plain: await bundle.embedFont(StandardFonts.Helvetica),
    bold: await bundle.embedFont(StandardFonts.HelveticaBold),
  };
  const joined = await joinAll(bundle, fonts.plain, asked, listener);
  const entries = entriesOf(joined, words);
  const contents = contentsPages(bundle, fonts, words, entries);
  const letter = joined.letter ?? [];
  const papers = joined.papers.flatMap(({ pages }) => pages);
  const total = letter.length + 1 + contents.pages.length + papers.length;
  const cover = coverPage(bundle, fonts, words, { papers: joined.papers.length, pages: total });
  const all = [...letter, cover, ...contents.pages, ...papers];
  const placeOf = new Map(all.map((page, at) => [page, at + 1]));
  contents.fill(({ pages: [first] }) => (first && placeOf.get(first)) ?? 0);
  for (const page of all) bundle.addPage(page);
  const ofLetter = new Set(letter);
  stampAll(all, (page) => ofLetter.has(page), fonts, { words, listener });
  const places = [
    ...(letter[0] ? [{ title: words.letter, page: letter[0] }] : []),
    { title: words.title, page: cover },
    ...contents.pages.slice(0, 1).map((page) => ({ title: words.contents, page })),
    ...entries.flatMap(({ number, title, pages: [page] }) =>
      number !== undefined && page ? [{ title: `${number}. ${title}`, page }] : [],
    ),
  ];
  addBookmarks(bundle, places);
  listener.step({ step: 'saving', share: shareOfReading + shareOfNumbers });
  const bytes = await bundle.save({
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return {
    file: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
    pages: all.length,
    leftOut: joined.leftOut,
  };
}
