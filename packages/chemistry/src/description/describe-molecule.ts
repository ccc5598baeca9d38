// A molecule in numbers: formula, mass, fat or water, polar surface, and how willingly it takes up a proton.
import { pow } from '@offshoot/numerics';
import type { Molecule } from '../molecule/molecule.ts';
import { toolkitLogP } from '../toolkit.ts';
import { strongestBase, type Base } from './base-strength.ts';
import { formulaOf, massOf } from './formula.ts';
import { polarSurface } from './polar-surface.ts';

/** What can be said of a molecule without looking at any receptor. */
export interface Description {
  /** Hill's order, "C10H14N2". */
  readonly formula: string;
  /** Average mass in dalton. */
  readonly mass: number;
  /** log10 of the octanol-water ratio of concentrations, from atom increments. */
  readonly logP: number;
  /** Topological polar surface of N and O in square ångström. */
  readonly tpsa: number;
  /** The atom that takes up a proton first; null when none does so above pKa 2 (under 0.001 % at pH 7). */
  readonly base: Base | null;
}

/**
 * Describes a molecule that `judgeMolecule` did not call impossible; of an impossible one the numbers mean nothing.
 * @param base what `strongestBase` said, if it was asked already
 */
export function describeMolecule(molecule: Molecule, base: Base | null = strongestBase(molecule)): Description {
  return {
    formula: formulaOf(molecule),
    mass: massOf(molecule),
    logP: toolkitLogP(molecule),
    tpsa: polarSurface(molecule),
    base,
  };
}

/**
 * Share of the molecules that carry no extra proton, 0 to 1: 1 / (1 + 10^(pKa - pH)) (Henderson-Hasselbalch).
 * @example neutralShare({ base: { atom: 1, pKa: 8 } }, 8) // => 0.5
 */
export function neutralShare({ base }: { readonly base: Base | null }, pH: number): number {
  return base === null ? 1 : 1 / (1 + pow(10, base.pKa - pH));
}
