import { Text, View } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import { stackedCharacter } from './font-subsets';
import { stackedFont } from './font-names';
import { breakable, neverHyphenate } from './line-breaks';
import { linesOf } from './lines-of';
import { styles } from './styles';

interface Props {
  readonly text: string;
  /** Words before the first line, in bold. */
  readonly label?: string;
  readonly block?: Style;
  readonly line?: Style;
  /** How many characters of a word surely fit on a line. */
  readonly longestWord?: number;
}

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
 * Text in which "\n" starts a new line. Draws nothing for a text without words.
 * Each line is a <Text> of its own, because react-pdf draws a line end within one in a font that it does not embed.
 */
export function Lines({ text, label, block = {}, line = {}, longestWord = 24 }: Props) {
  const lines = linesOf(text);
  const first = { words: '', afterGap: false };
  if (lines.length === 0 && label === undefined) return null;
  return (
    <View style={block}>
      {(lines.length === 0 ? [first] : lines).map(({ words, afterGap }, at) => (
        <Text
          key={at}
          style={[styles.text, afterGap ? styles.afterGap : {}, line]}
          orphans={2}
          widows={2}
          hyphenationPenalty={neverHyphenate}
        >
          {at === 0 && label !== undefined && <Text style={styles.bold}>{inFonts(`${label} `)}</Text>}
          {inFonts(breakable(words, longestWord))}
        </Text>
      ))}
    </View>
  );
}
