// The places of a drawing that one can stand on: a button on each atom and bond, with the rings that show what is meant.
import type { FormulaDrawing } from '../../molecule/arrange-formula.ts';
import { atomFacts, bondFacts } from '../graph/atom-facts.ts';
import { sameTarget, type SketchTarget } from '../graph/sketch-target.ts';
import type { SketchSubject } from '../sketch-words.ts';
import type { Sketch } from '../use-sketch.ts';

export interface TargetSpotsProps {
  subject: SketchSubject;
  drawing: FormulaDrawing;
  sketch: Sketch;
  hovered: SketchTarget | null;
  boardId: string;
}

const atomRadius = 0.4;
/** A bond's ring: half its length and half its width, in bond lengths. */
const bondHalfLength = 0.34;
const bondHalfWidth = 0.2;

export function TargetSpots({ subject, drawing, sketch, hovered, boardId }: TargetSpotsProps) {
  const { molecule, markedAtoms, markedBonds, words } = subject;
  const classOf = (target: SketchTarget): string => {
    const cursor = sameTarget(target, sketch.target);
    return [
      'sketch-spot',
      cursor && sketch.page !== null && sketch.joinFrom === null ? 'sketch-chosen' : '',
      sketch.joinFrom !== null && target.kind === 'atom' && target.atom === sketch.joinFrom ? 'sketch-join-from' : '',
      sameTarget(target, hovered) ? 'sketch-hovered' : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
  const spot = (target: SketchTarget) => ({
    role: 'button',
    className: classOf(target),
    tabIndex: sameTarget(target, sketch.target) ? 0 : -1,
  });
  return (
    <>
      {molecule.atoms.map((_, atom) => (
        <g
          key={`atom-${atom}`}
          {...spot({ kind: 'atom', atom })}
          id={`${boardId}-atom-${atom}`}
          data-atom={atom}
          aria-label={words.atom(atomFacts(molecule, atom, markedAtoms))}
        >
          <circle cx={drawing.atoms[atom]!.x} cy={drawing.atoms[atom]!.y} r={atomRadius} />
        </g>
      ))}
      {molecule.bonds.map(({ atoms: [from, to] }, bond) => {
        const [a, b] = [drawing.atoms[from]!, drawing.atoms[to]!];
        const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
        const spoken = words.bond(bondFacts(molecule, bond, markedBonds));
        return (
          <g
            key={`bond-${bond}`}
            {...spot({ kind: 'bond', bond })}
            id={`${boardId}-bond-${bond}`}
            data-bond={bond}
            aria-label={spoken}
          >
            <rect
              x={-bondHalfLength}
              y={-bondHalfWidth}
              width={2 * bondHalfLength}
              height={2 * bondHalfWidth}
              rx={bondHalfWidth}
              transform={`translate(${(a.x + b.x) / 2} ${(a.y + b.y) / 2}) rotate(${turn})`}
            />
          </g>
        );
      })}
    </>
  );
}
