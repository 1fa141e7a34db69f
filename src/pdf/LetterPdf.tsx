import { Document, Page, Text, View, type PageLayoutProps } from '@react-pdf/renderer';
import type { LetterDocument } from '../domain/letters/letter-document';
import { forPrint } from '../letter-forms/printable';
import { LetterBlock } from './LetterBlock';
import { endingFrom, isShort } from './keep-together';
import { Lines } from './Lines';
import { styles } from './styles';
import { tagged } from './tag';
import { newTagger } from './tagger';

interface Props {
  readonly letter: LetterDocument;
  /** Names of the registered fonts that the letter needs, in the order in which they are asked for a character. */
  readonly fonts: readonly string[];
}

/**
 * What stands around the words of each page. A page with such a `layout` is laid out by react-pdf's newer engine, which
 * measures the letter once; the other one measures all that is left again at every page, so 500 pages took minutes.
 */
function PageWithNumber({ children, pageNumber, totalPages }: PageLayoutProps) {
  return (
    <>
      {children}
      <Text style={styles.pageNumber} {...tagged('Artifact')}>{`Page ${pageNumber} of ${totalPages}`}</Text>
    </>
  );
}

/**
 * Draws a letter on A4 paper, as letters are set out in England.
 * The page itself has no lineHeight: with one, react-pdf loses the page numbers.
 */
export function LetterPdf({ letter, fonts }: Props) {
  const last = endingFrom(letter.blocks);
  return (
    <Document
      title={forPrint(letter.title).text}
      language="en-GB"
      pdfVersion="1.7"
      {...{ tagger: newTagger() }}
    >
      <Page size="A4" layout={PageWithNumber} style={{ ...styles.page, fontFamily: [...fonts] }}>
        <Lines text={letter.from.join('\n')} block={styles.sender} />
        <Lines text={letter.to.join('\n')} block={styles.recipient} />
        <Lines text={letter.dateLine} block={styles.date} />
        <Lines text={letter.subject} block={styles.subject} line={styles.bold} {...tagged('H1')} />
        <Lines text={letter.references.join('\n')} block={styles.references} />
        <Lines text={letter.greeting} block={styles.greeting} />
        {letter.blocks.slice(0, last).map((block, at) => (
          <LetterBlock key={at} block={block} next={letter.blocks[at + 1]} />
        ))}
        <View wrap={!isShort(letter.closing + letter.signature)} style={styles.ending}>
          {letter.blocks.slice(last).map((block, at) => (
            <LetterBlock key={at} block={block} next={undefined} />
          ))}
          <Lines text={letter.closing} block={styles.closing} />
          <Lines text={letter.signature} />
        </View>
      </Page>
    </Document>
  );
}
