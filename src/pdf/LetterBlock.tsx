import { Text, View } from '@react-pdf/renderer';
import type { Block, EventTable, NumberedPoints } from '../domain/letters/letter-document';
import { textOf } from '../letter-forms/letter-text';
import { forPrint } from '../letter-forms/printable';
import { isShort, roomFor, roomForFirst, staysWhole } from './keep-together';
import { Lines } from './Lines';
import { styles } from './styles';

function Points({ points }: Pick<NumberedPoints, 'points'>) {
  return (
    <View style={styles.list}>
      {points.map((parts, at) => (
        <View key={at} style={styles.listItem}>
          <Text style={styles.number}>{`${at + 1}.`}</Text>
          <View style={styles.listText}>
            {parts.map(({ label, runs }, part) => (
              <Lines key={part} label={`${forPrint(label).text}:`} text={textOf(runs)} block={styles.part} />
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function Events({ head, rows }: Pick<EventTable, 'head' | 'rows'>) {
  return (
    <View style={styles.table}>
      {[head, ...rows].map(([when, what], at) => (
        <View
          key={at}
          style={[styles.row, at === 0 ? styles.headRow : {}]}
          wrap={!staysWhole([when, what])}
          minPresenceAhead={at === 0 ? roomForFirst(rows[0]) : 0}
        >
          <Lines text={when} block={styles.when} line={at === 0 ? styles.bold : {}} longestWord={12} />
          <Lines text={what} block={styles.what} line={at === 0 ? styles.bold : {}} />
        </View>
      ))}
    </View>
  );
}

interface Props {
  readonly block: Block;
  /** What follows on the same page, if there is room. */
  readonly next: Block | undefined;
}

/** Draws one part of a letter's body. */
export function LetterBlock({ block, next }: Props) {
  switch (block.kind) {
    case 'paragraph':
      return <Lines text={textOf(block.runs)} block={styles.paragraph} />;
    case 'heading':
      return (
        <View style={styles.heading} minPresenceAhead={roomFor(next)} wrap={false}>
          <Lines text={block.text} line={styles.bold} />
        </View>
      );
    case 'points':
      return <Points points={block.points} />;
    case 'bullets':
      return (
        <View style={styles.list}>
          {block.items.map((item, at) => (
            <View key={at} style={[styles.listItem, styles.tight]} wrap={!isShort(textOf(item))}>
              <Text style={styles.number}>•</Text>
              <Lines text={textOf(item)} block={styles.listText} />
            </View>
          ))}
        </View>
      );
    case 'table':
      return <Events head={block.head} rows={block.rows} />;
  }
}
