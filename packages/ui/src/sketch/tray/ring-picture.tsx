// A ring as a small picture: corners, double bonds and the letters of what is not carbon.
import { rings, type RingId, type RingPiece } from '@offshoot/chemistry';

const size = 38;
const radius = 11;
const innerShare = 0.72;
const branchShare = 1.75;

export function RingPicture({ ring }: { ring: RingId }) {
  const piece: RingPiece = rings[ring];
  const count = piece.elements.length;
  // The corner that will hang on the molecule points down.
  const corner = (i: number, share = 1): [number, number] => {
    const angle = Math.PI / 2 + (2 * Math.PI * i) / count;
    return [radius * share * Math.cos(angle), radius * share * Math.sin(angle)];
  };
  const line = (from: [number, number], to: [number, number], key: string) => (
    <line key={key} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} className="ring-picture-bond" />
  );
  return (
    <svg width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
      {piece.elements.map((_, i) => line(corner(i), corner(i + 1), `side-${i}`))}
      {piece.orders.map((order, i) =>
        order === 2 ? line(corner(i, innerShare), corner(i + 1, innerShare), `double-${i}`) : null,
      )}
      {piece.branches.map(([at]) => line(corner(at), corner(at, 1.3), `branch-${at}`))}
      {piece.elements.map((element, i) =>
        element === 'C' ? null : <RingLetter key={i} at={corner(i)} element={element} />,
      )}
      {piece.branches.map(([at, element]) => (
        <RingLetter key={`b${at}`} at={corner(at, branchShare - 0.25)} element={element} />
      ))}
    </svg>
  );
}

function RingLetter({ at: [x, y], element }: { at: readonly [number, number]; element: string }) {
  return (
    <>
      <circle cx={x} cy={y} r={5} className="ring-picture-ground" />
      <text x={x} y={y} className={`ring-picture-letter atom-${element}`}>
        {element}
      </text>
    </>
  );
}
