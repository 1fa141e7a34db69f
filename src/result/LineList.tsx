interface LineListProps {
  readonly lines: readonly string[];
  readonly ordered?: true;
}

/** Takes sentences; gives them as a list, numbered when their order matters, and nothing when there are none. */
export function LineList({ lines, ordered }: LineListProps) {
  if (lines.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? 'lines lines-ordered' : 'lines'}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
