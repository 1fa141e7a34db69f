import { ExternalLink } from '../result/ExternalLink';
import type { Line, Piece } from './book';

/** Takes a piece; shows its words, with a link where it leads somewhere. */
function PieceWords({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'kept':
      return (
        <span translate="no" lang="en-GB" dir="ltr">
          {piece.text}
        </span>
      );
    case 'entry':
      return (
        <a href={`#${piece.to}`} {...(piece.kept && { translate: 'no', dir: 'ltr' })}>
          {piece.text}
        </a>
      );
    case 'outside':
      return <ExternalLink to={piece.url} words={piece.text} />;
  }
}

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map((piece, index) => <PieceWords key={`${index}-${piece.text}`} piece={piece} />);

/** Takes the lines of a cell; shows each, and small beneath it what belongs to it. */
export function CellWords({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ pieces, under }, index) => (
    <div key={index} className="book-line">
      <Pieces pieces={pieces} />
      {under && (
        <div className="book-under">
          <Pieces pieces={under} />
        </div>
      )}
    </div>
  ));
}
