// The atoms of a molecule in a pocket: each a disc, its share in colour, size and sign. Under a second molecule the shares are
// differences; atoms that only the second has stand in a dashed ring, atoms that it lacks are struck out.
import type { Molecule } from '@offshoot/chemistry';
import type { Point } from '../molecule/place-hydrogens.ts';
import { placeSigns } from './place-signs.ts';

export interface PocketAtom {
  /** Of the molecule that lies, or of the one over it. */
  readonly whose: 'lying' | 'over';
  readonly atom: number;
  readonly element: string;
  readonly at: Point;
  /** What it gives to the grip, or what it gives more than before; log10 units. */
  readonly share: number;
  /** Lies here, but not in the molecule above. */
  readonly gone: boolean;
}

export interface PocketAtomsProps {
  atoms: readonly PocketAtom[];
  /** Middles of bonds, px. */
  middles: readonly Point[];
  /** Length of a bond, px. */
  unit: number;
  lit: readonly number[];
  litOver: readonly number[];
  bitten: readonly number[];
  onAtom: (atom: number) => void;
}

/** Share (log10 units) from which an atom is drawn in full colour; below the second it has none. */
const fullShare = 1;
const smallest = 0.05;

/** The atoms to draw: all that lie, and those that only the molecule above has. */
export function pocketAtoms(
  lying: { molecule: Molecule; shares: readonly number[]; at: readonly Point[]; gone: readonly number[] },
  over: { molecule: Molecule; shares: readonly number[]; at: readonly Point[]; came: readonly number[] } | null,
): PocketAtom[] {
  const own = lying.molecule.atoms.map(({ element, charge }, atom): PocketAtom => ({
    ...{ whose: 'lying', atom, at: lying.at[atom]!, share: lying.shares[atom] ?? 0 },
    element: element !== 'C' || charge !== 0 ? element : '',
    gone: lying.gone.includes(atom),
  }));
  const more = (over?.came ?? []).map((atom): PocketAtom => ({
    ...{ whose: 'over', atom, at: over!.at[atom]!, share: over!.shares[atom] ?? 0, gone: false },
    element: over!.molecule.atoms[atom]!.element,
  }));
  return [...own, ...more];
}

export function PocketAtoms({ atoms, middles, unit, lit, litOver, bitten, onAtom }: PocketAtomsProps) {
  const discs = atoms.map(({ at, share }) => ({ ...at, radius: unit * (0.2 + 0.2 * Math.sqrt(strengthOf(share))) }));
  const signed = atoms.flatMap(({ share }, place) => (Math.abs(share) < smallest ? [] : [place]));
  const signs = placeSigns(discs, middles, signed);
  const anyLit = lit.length + litOver.length > 0;
  return atoms.map((one, place) => {
    const { whose, atom, share } = one;
    const isLit = (whose === 'lying' ? lit : litOver).includes(atom);
    const sign = signs.get(place);
    const { x, y, radius } = discs[place]!;
    const look = `pocket-atom pocket-${kindOf(share)} ${anyLit && !isLit ? 'pocket-quiet' : ''} pocket-of-${whose}`;
    return (
      <g key={`${whose}-${atom}`} className={look} onClick={() => whose === 'lying' && onAtom(atom)}>
        {whose === 'lying' && bitten.includes(atom) && <circle className="pocket-bite" cx={x} cy={y} r={radius + 5} />}
        {isLit && <circle className="pocket-lit" cx={x} cy={y} r={radius + 4} />}
        <Disc atom={one} radius={radius} />
        {sign !== undefined && (
          <text className="pocket-sign" x={sign.x} y={sign.y}>
            {share > 0 ? '+' : '−'}
          </text>
        )}
      </g>
    );
  });
}

function Disc({ atom: { at, element, share, gone, whose }, radius }: { atom: PocketAtom; radius: number }) {
  const strike = radius + 3;
  return (
    <>
      <circle
        className="pocket-disc"
        cx={at.x}
        cy={at.y}
        r={radius}
        style={{ fillOpacity: 0.3 + 0.7 * strengthOf(share) }}
      />
      {whose === 'over' && <circle className="pocket-came" cx={at.x} cy={at.y} r={radius + 2} />}
      {element !== '' && (
        <text className="pocket-letter" x={at.x} y={at.y}>
          {element}
        </text>
      )}
      {gone && <path className="pocket-gone" d={`M${at.x - strike} ${at.y + strike}l${2 * strike} ${-2 * strike}`} />}
    </>
  );
}

function kindOf(share: number): 'still' | 'helps' | 'hurts' {
  if (Math.abs(share) < smallest) return 'still';
  return share > 0 ? 'helps' : 'hurts';
}

function strengthOf(share: number): number {
  return Math.min(1, Math.abs(share) / fullShare);
}
