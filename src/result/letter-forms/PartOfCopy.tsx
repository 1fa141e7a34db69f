import type { Run } from '../../domain/letters/letter-document';
import type { Part } from '../../letter-forms/parts';

interface PartOfCopyProps {
  readonly part: Part;
  /** The same part as it will be sent: what does not differ is a name, a date or the person's own words. */
  readonly same: Part;
}

/** Takes a part of a letter; shows it, and keeps what is not translated from every translator. */
export function PartOfCopy({ part: { isHeading, marker, runs }, same }: PartOfCopyProps) {
  return (
    <p className={isHeading ? 'reading-heading' : undefined}>
      {marker !== '' && <span translate="no">{`${marker} `}</span>}
      {runs.map((run, at) => (
        <RunOfCopy key={at} run={run} isKept={run.own === true || run.text === same.runs[at]?.text} />
      ))}
    </p>
  );
}

/** What is kept may be read the other way from the words around it. */
function RunOfCopy({ run, isKept }: { readonly run: Run; readonly isKept: boolean }) {
  if (!isKept) return <span>{run.text}</span>;
  return (
    <bdi className="own-words" translate="no" lang={run.own === true ? '' : 'en-GB'}>
      {run.text}
    </bdi>
  );
}
