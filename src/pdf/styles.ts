import { StyleSheet } from '@react-pdf/renderer';

const mm = 72 / 25.4;
const size = 11;
/** lineHeight belongs beside fontSize and on text only: see tech.md, section 4. */
const text = { fontSize: size, lineHeight: 1.4 } as const;
const hairline = '0.5pt solid #767676';

/** How the letter looks: plain, one size, room around it. Lengths are points. */
export const styles = StyleSheet.create({
  page: { paddingTop: 22 * mm, paddingBottom: 26 * mm, paddingHorizontal: 22 * mm, color: '#111111' },
  text,
  bold: { fontWeight: 700 },
  afterGap: { marginTop: 7 },
  sender: { alignSelf: 'flex-end', maxWidth: 75 * mm, minWidth: 52 * mm, marginBottom: 14 },
  recipient: { maxWidth: 100 * mm, marginBottom: 16 },
  date: { marginBottom: 16 },
  subject: { marginBottom: 6 },
  references: { marginBottom: 4 },
  greeting: { marginTop: 10, marginBottom: 9 },
  paragraph: { marginBottom: 9 },
  heading: { marginTop: 11, marginBottom: 3 },
  /** Space above and not below: react-pdf would move an item to the next page for want of room for the space. */
  list: { marginBottom: 9 },
  listItem: { flexDirection: 'row', marginTop: 7 },
  tight: { marginTop: 4 },
  /**
   * Takes no room, so that words which go on over the page, without their number, start no further left.
   * And no more height than its line: react-pdf would have to cut it where the words are cut, and cannot.
   */
  number: { ...text, width: 20, marginRight: -20, alignSelf: 'flex-start' },
  listText: { flex: 1, paddingLeft: 20 },
  part: { marginBottom: 3 },
  table: { marginTop: 2, marginBottom: 11, borderTop: hairline },
  row: { flexDirection: 'row', borderBottom: hairline, paddingVertical: 3 },
  headRow: { borderBottom: '1pt solid #111111' },
  when: { width: '30%', marginRight: '-30%', paddingRight: 8 },
  what: { flex: 1, marginLeft: '30%' },
  ending: { marginTop: 5 },
  closing: { marginBottom: 46 },
  pageNumber: {
    position: 'absolute',
    bottom: 11 * mm,
    left: 0,
    right: 0,
    textAlign: 'center',
    fontSize: 9,
    color: '#4a4a4a',
  },
});
