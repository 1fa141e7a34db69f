import { Text, View } from '@react-pdf/renderer';
import type { Block, EventTable, NumberedPoints } from '../domain/letters/letter-document';
import { textOf } from '../letter-forms/letter-text';
import { forPrint } from '../letter-forms/printable';
import { isShort, roomFor, roomForFirst, staysWhole } from './keep-together';
import { Lines } from './Lines';
import { styles } from './styles';
import { tagged } from './tag';

/** A part without a label has no colon either. */
function labelOf(label: string): string {
  const words = forPrint(label).text.trim();
  return words === '' ? '' : `${words}:`;
}

function Points({ points }: Pick<NumberedPoints, 'points'>) {
  return (
    <View style={styles.list} {...tagged('L', { numbering: 'Decimal' })}>
      {points.map((parts, at) => (
        <View key={at} style={styles.listItem} {...tagged('LI')}>
          <Text style={styles.number} {...tagged('Lbl')}>{`${at + 1}.`}</Text>
          <View style={styles.listText} {...tagged('LBody')}>
            {parts.map(({ label, runs }, part) => (
              <Lines key={part} label={labelOf(label)} text={textOf(runs)} block={styles.part} />
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function Events({ head, rows }: Pick<EventTable, 'head' | 'rows'>) {
  return (
    <View style={styles.table} {...tagged('Table')}>
      <View
        style={[styles.row, styles.headRow]}
        wrap={false}
        fixed
        minPresenceAhead={roomForFirst(rows[0])}
        {...tagged('TR')}
      >
        <Lines
          text={head[0]}
          block={styles.when}
          line={styles.bold}
          longestWord={12}
          {...tagged('TH', { scope: 'Column' })}
        />
        <Lines text={head[1]} block={styles.what} line={styles.bold} {...tagged('TH', { scope: 'Column' })} />
      </View>
      {rows.map(([when, what], at) => (
        <View key={at} style={styles.row} wrap={!staysWhole([when, what])} {...tagged('TR')}>
          <Lines text={when} block={styles.when} longestWord={12} {...tagged('TD')} />
          <Lines text={what} block={styles.what} {...tagged('TD')} />
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
          <Lines text={block.text} line={styles.bold} {...tagged('H2')} />
        </View>
      );
    case 'points':
      return <Points points={block.points} />;
    case 'bullets':
      return (
        <View style={styles.list} {...tagged('L', { numbering: 'Disc' })}>
          {block.items.map((item, at) => (
            <View
              key={at}
              style={[styles.listItem, styles.tight]}
              wrap={!isShort(textOf(item))}
              {...tagged('LI')}
            >
              <Text style={styles.number} {...tagged('Lbl')}>
                •
              </Text>
              <Lines text={textOf(item)} block={styles.listText} {...tagged('LBody')} />
            </View>
          ))}
        </View>
      );
    case 'table':
      return <Events head={block.head} rows={block.rows} />;
  }
}
