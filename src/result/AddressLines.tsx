interface AddressLinesProps {
  readonly lines: readonly string[];
  readonly className: string;
}

/** Takes the lines of an address; shows one under the other. */
export function AddressLines({ lines, className }: AddressLinesProps) {
  return (
    <address className={className} translate="no" lang="en-GB">
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </address>
  );
}
