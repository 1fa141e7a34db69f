import { Text, View } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import { stackedCharacter } from './font-subsets';
import { stackedFont } from './font-names';
import { breakable, neverHyphenate } from './line-breaks';
import { linesOf } from './lines-of';
import { styles } from './styles';
import { tagged, type Tag, type TagKind } from './tag';

interface Props {
  readonly text: string;
  /** Words before the first line, in bold; '' for none. */
  readonly label?: string;
  readonly block?: Style;
  readonly line?: Style;
  /** How many characters of a word surely fit on a line. */
  readonly longestWord?: number;
  /** What the whole text is. Its lines are paragraphs in it, or parts of the one heading. */
  readonly tag?: Tag;
}

const headings: readonly (TagKind | undefined)[] = ['H1', 'H2'];
const onlyLabel = { words: '', afterGap: false };

/** Some letters with accents have a font of their own (see fonts/make-stacked.mjs). */
function inFonts(text: string) {
  if (!stackedCharacter.test(text)) return text;
  return text.split(stackedCharacter).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <Text key={at} style={{ fontFamily: stackedFont }}>
        {part}
      </Text>
    ),
  );
}

/**
 * Text in which "\n" starts a new line. Draws nothing for a text without words, but for the empty cell of a table.
 * Each line is a <Text> of its own, because react-pdf draws a line end within one in a font that it does not embed.
 */
export function Lines({ text, label = '', block = {}, line = {}, longestWord = 24, tag }: Props) {
  const lines = linesOf(text);
  const isHeading = headings.includes(tag?.kind);
  if (lines.length === 0 && label === '' && (!tag || isHeading)) return null;
  return (
    <View style={block} {...(tag && { tag })}>
      {(lines.length === 0 && label !== '' ? [onlyLabel] : lines).map(({ words, afterGap }, at) => (
        <Text
          key={at}
          style={[styles.text, afterGap ? styles.afterGap : {}, line]}
          orphans={2}
          widows={2}
          hyphenationPenalty={neverHyphenate}
          {...tagged(isHeading ? 'Span' : 'P')}
        >
          {at === 0 && label !== '' && <Text style={styles.bold}>{inFonts(`${label} `)}</Text>}
          {inFonts(breakable(words, longestWord))}
        </Text>
      ))}
    </View>
  );
}
