// Tests of drawing: undo brings everything back, the cursor is never lost, and the view stays while the molecule fits.
import { editMolecule, readMolecule, type Molecule } from '@offshoot/chemistry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyView } from './board/steady-view.ts';
import { editOf, leadsToNew, type SketchOrder } from './graph/sketch-order.ts';
import { atomTarget, carryTarget, findAgain, type SketchTarget } from './graph/sketch-target.ts';
import { takeStep, walkSteps, type StepHistory } from './step-history.ts';

const start = readMolecule('nicotine');
if (!start.ok) throw new Error('nicotine is known');
const nicotine = start.value;

const element = fc.constantFrom('C', 'N', 'O', 'S', 'F', 'Cl', 'Br' as const);
const bondOrder = fc.constantFrom(1 as const, 2 as const, 3 as const);
const anyOrder: fc.Arbitrary<SketchOrder> = fc.oneof(
  fc.record({ kind: fc.constant('swap' as const), element }),
  fc.record({ kind: fc.constant('add' as const), element, order: bondOrder }),
  fc.record({ kind: fc.constant('bond-order' as const), order: bondOrder }),
  fc.record({ kind: fc.constant('stamp' as const), stamp: fc.constantFrom('nitro' as const, 'cyano' as const) }),
  fc.record({
    kind: fc.constant('hang-ring' as const),
    ring: fc.constantFrom('pyridine' as const, 'cyclopropane' as const),
  }),
  fc.record({ kind: fc.constant('join' as const), with: fc.nat(8) }),
  fc.record({ kind: fc.constant('charge' as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.constantFrom({ kind: 'remove' as const }, { kind: 'grow-ring' as const }, { kind: 'shrink-ring' as const }),
);
const anyPlace = fc.record({ onBond: fc.boolean(), at: fc.nat(1000) });

function targetAt(molecule: Molecule, { onBond, at }: { onBond: boolean; at: number }): SketchTarget {
  const count = molecule.bonds.length;
  return onBond && count > 0 ? { kind: 'bond', bond: at % count } : atomTarget(at % molecule.atoms.length);
}

function exists(molecule: Molecule, target: SketchTarget): boolean {
  return target.kind === 'atom' ? target.atom in molecule.atoms : target.bond in molecule.bonds;
}

test('undo after any sequence of edits restores the molecule exactly, redo the last one; the cursor always stands somewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPlace, anyOrder), { maxLength: 12 }), (steps) => {
      let now: Molecule = nicotine;
      let history: StepHistory<Molecule> = { past: [], future: [] };
      for (const [place, order] of steps) {
        const target = targetAt(now, place);
        const edit = editOf(now, target, order);
        const edited = edit === null ? null : editMolecule(now, edit);
        if (edited === null || !edited.ok) continue;
        const { molecule, origins } = edited.value;
        expect(exists(molecule, carryTarget(target, now, molecule, origins, leadsToNew(order)))).toBe(true);
        expect(exists(now, findAgain(targetAt(molecule, place), molecule, now))).toBe(true);
        history = takeStep(history, now);
        now = molecule;
      }
      const last = structuredClone(now);
      const count = history.past.length;
      for (let step = walkSteps(history, now, 'back'); step !== null; step = walkSteps(history, now, 'back'))
        ({ history, now } = step);
      expect(now).toStrictEqual(nicotine);
      expect(history.future.length).toBe(count);
      for (let step = walkSteps(history, now, 'forward'); step !== null; step = walkSteps(history, now, 'forward'))
        ({ history, now } = step);
      expect(now).toStrictEqual(last);
    }),
    { numRuns: 200 },
  );
});

test('a thousand steps go back one by one', () => {
  let history: StepHistory<number> = { past: [], future: [] };
  for (let step = 0; step < 1000; step += 1) history = takeStep(history, step);
  let now = 1000;
  for (let step = 0; step < 1000; step += 1) ({ history, now } = walkSteps(history, now, 'back')!);
  expect(now).toBe(0);
  expect(walkSteps(history, now, 'back')).toBeNull();
});

test('after an edit the cursor stands on what is new, on what stayed, or beside what is gone', () => {
  const methyl = nicotine.atoms.findIndex((_, i) => nicotine.neighbours[i]!.length === 1);
  const [nitrogen] = nicotine.neighbours[methyl]!;
  const follow = (order: SketchOrder) => {
    const edited = editMolecule(nicotine, editOf(nicotine, atomTarget(methyl), order)!);
    if (!edited.ok) throw new Error(edited.problem.code);
    const { molecule, origins } = edited.value;
    const target = carryTarget(atomTarget(methyl), nicotine, molecule, origins, leadsToNew(order));
    return { molecule, origins, atom: target.kind === 'atom' ? target.atom : -1 };
  };
  const added = follow({ kind: 'add', element: 'O', order: 1 });
  expect(added.molecule.atoms[added.atom]!.element).toBe('O');
  const swapped = follow({ kind: 'swap', element: 'F' });
  expect(swapped.origins[swapped.atom]).toBe(methyl);
  const removed = follow({ kind: 'remove' });
  expect(removed.origins[removed.atom]).toBe(nitrogen);
});

test('the view stays while the molecule fits, grows when it does not, and comes nearer when little is left', () => {
  const view = steadyView(null, [-4, -3, 8, 6], 1.5);
  expect(steadyView(view, [-4, -2, 7, 5], 1.5)).toBe(view);
  const grown = steadyView(view, [-4, -3, 12, 6], 1.5);
  expect(grown[2]).toBeGreaterThan(view[2]);
  expect(grown[2] / grown[3]).toBeCloseTo(1.5, 9); // the aspect of the place, up to rounding
  expect(steadyView([-20, -15, 40, 30], [-1, -1, 2, 2], 1.5)[2]).toBeLessThan(10);
});
