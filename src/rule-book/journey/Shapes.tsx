import type { Shape } from './picture';
import { measures } from './measures';

type Point = readonly [x: number, y: number];

/** Takes the last stretch of a line, which runs straight down, left or right; gives the outline of its head. */
function headOf([fromX, fromY]: Point, [x, y]: Point): string {
  if (fromX === x)
    return `${x},${y} ${x - 5},${y - 9 * Math.sign(y - fromY)} ${x + 5},${y - 9 * Math.sign(y - fromY)}`;
  const back = x - 9 * Math.sign(x - fromX);
  return `${x},${y} ${back},${y - 5} ${back},${y + 5}`;
}

function Line({ points, arrow }: Extract<Shape, { kind: 'line' }>) {
  const [before, last] = points.slice(-2);
  return (
    <>
      <polyline
        className="journey-line"
        points={points.map((point) => point.join(',')).join(' ')}
        fill="none"
      />
      {arrow && before && last && <polygon className="journey-head" points={headOf(before, last)} />}
    </>
  );
}

function Text({ look, x, y, lines }: Extract<Shape, { kind: 'text' }>) {
  return (
    <text className={`journey-${look}`} x={x} y={y}>
      {lines.map((line, index) => (
        <tspan key={`${index}-${line}`} x={x} y={y + index * measures.lineHeight[look]}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Takes shapes; draws them as SVG. Colours come from the classes. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => {
    const key = `${shape.kind}-${index}`;
    if (shape.kind === 'line') return <Line key={key} {...shape} />;
    if (shape.kind === 'text') return <Text key={key} {...shape} />;
    const { look, x, y, width, height } = shape;
    return (
      <rect
        key={key}
        className={`journey-${look}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={look === 'end' ? 18 : 6}
      />
    );
  });
}
