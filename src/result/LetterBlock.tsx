import type { Block, PointPart } from '../domain/letters/letter-document';
import { ChangeInLetter } from './ChangeInLetter';
import { EventsInLetter } from './EventsInLetter';
import { RunsInLetter } from './RunsInLetter';

/** Takes one block of a letter; shows it, with a link to the question it came from. Own words stay as they are. */
export function LetterBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <div className="sheet-part">
          <p>
            <RunsInLetter runs={block.runs} />
          </p>
          {block.from !== undefined && <ChangeInLetter from={block.from} />}
        </div>
      );
    case 'points':
      return (
        <div className="sheet-part">
          <ol className="sheet-points">
            {block.points.map((parts, index) => (
              <li key={index}>
                {parts.map((part, at) => (
                  <Part key={at} part={part} />
                ))}
              </li>
            ))}
          </ol>
          {block.from !== undefined && <ChangeInLetter from={block.from} />}
        </div>
      );
    case 'bullets':
      return (
        <ul>
          {block.items.map((runs, index) => (
            <li key={index}>
              <RunsInLetter runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <EventsInLetter table={block} />;
  }
}

/** A part without a label goes on with the part before it. */
function Part({ part: { label, runs } }: { readonly part: PointPart }) {
  return (
    <p>
      {label !== '' && <strong>{`${label}: `}</strong>}
      <RunsInLetter runs={runs} />
    </p>
  );
}
