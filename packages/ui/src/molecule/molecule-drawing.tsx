// The drawing of a molecule as SVG: school formula (every C and H) or skeletal. Atoms and bonds that the
// verdict speaks of are marked by a ring and a sign, never by colour alone.
import type { Molecule } from '@offshoot/chemistry';
import { useMemo } from 'react';
import { arrangeFormula, type FormulaStyle, type Letter, type Line } from './arrange-formula.ts';
import type { Point } from './place-hydrogens.ts';
import './molecule-drawing.css';

export interface MoleculeDrawingProps {
  molecule: Molecule;
  style: FormulaStyle;
  /** The drawing in words, for a screen reader. */
  words: string;
  markedAtoms: readonly number[];
  markedBonds: readonly number[];
}

/** Small molecules are not blown up beyond this many bond lengths across. */
const smallestView = 6.2;
const markRadius = 0.42;
/** Half the width of a capital letter, and how far an index sits below the line. */
const halfLetter = 0.16;
const indexDrop = 0.12;

export function MoleculeDrawing({ molecule, style, words, markedAtoms, markedBonds }: MoleculeDrawingProps) {
  const drawing = useMemo(() => arrangeFormula(molecule, style), [molecule, style]);
  const [left, top, width, height] = drawing.box;
  const wider = Math.max(0, smallestView - width) / 2;
  const taller = Math.max(0, smallestView * 0.6 - height) / 2;
  return (
    <svg
      className="molecule-drawing"
      role="img"
      aria-label={words}
      viewBox={`${left - wider} ${top - taller} ${width + 2 * wider} ${height + 2 * taller}`}
    >
      {drawing.lines.map((line, i) => (
        <BondLine key={i} line={line} marked={line.bond !== null && markedBonds.includes(line.bond)} />
      ))}
      {drawing.letters.map((letter, i) => (
        <AtomLetter key={i} letter={letter} />
      ))}
      {markedAtoms.map((atom) => {
        const point = drawing.atoms[atom];
        return point === undefined ? null : <AtomMark key={atom} point={point} />;
      })}
    </svg>
  );
}

export function BondLine({ line, marked }: { line: Line; marked: boolean }) {
  return (
    <line
      className={marked ? 'bond bond-marked' : line.bond === null ? 'bond bond-to-hydrogen' : 'bond'}
      x1={line.from.x}
      y1={line.from.y}
      x2={line.to.x}
      y2={line.to.y}
    />
  );
}

export function AtomLetter({ letter }: { letter: Letter }) {
  const drawnHydrogen = letter.atom === null;
  const alone = letter.hydrogens === 0;
  const anchor = alone ? 'middle' : letter.hydrogensFirst ? 'end' : 'start';
  const x = letter.x + (alone ? 0 : letter.hydrogensFirst ? halfLetter : -halfLetter);
  return (
    <text
      x={x}
      y={letter.y}
      textAnchor={anchor}
      className={`atom atom-${letter.element} ${drawnHydrogen ? 'atom-small' : ''}`}
    >
      {letter.hydrogensFirst && <Hydrogens count={letter.hydrogens} />}
      {letter.element}
      {!letter.hydrogensFirst && <Hydrogens count={letter.hydrogens} />}
      {letter.charge !== 0 && (
        <tspan className="atom-index" dy="-0.18">
          {letter.charge > 0 ? '+' : '−'}
        </tspan>
      )}
    </text>
  );
}

function Hydrogens({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <>
      H
      {count > 1 && (
        <>
          <tspan className="atom-index" dy={indexDrop}>
            {count}
          </tspan>
          {/* a zero-width space carries the pen back up to the line */}
          <tspan dy={-indexDrop}>{'\u200b'}</tspan>
        </>
      )}
    </>
  );
}

export function AtomMark({ point }: { point: Point }) {
  const sign = { x: point.x + markRadius * 0.85, y: point.y - markRadius * 0.85 };
  return (
    <g className="atom-mark">
      <circle cx={point.x} cy={point.y} r={markRadius} className="atom-mark-ring" />
      <circle cx={sign.x} cy={sign.y} r={0.21} className="atom-mark-sign" />
      <text x={sign.x} y={sign.y} className="atom-mark-letter">
        !
      </text>
    </g>
  );
}
