// The whole family tree over the bench: wiring only. Loaded when it is opened.
import { FamilyDialog } from '@offshoot/labs/nicotine/view';
import { useMemo } from 'react';
import type { BenchDesk, BenchState, Try } from '../bench-store.ts';
import { goToOffshoot } from '../molecule-actions.ts';
import { showTry } from '../shot-actions.ts';
import { OffshootPicture } from './offshoot-picture.tsx';

export interface FamilySheetProps {
  desk: BenchDesk;
  state: BenchState;
  onClose: () => void;
}

export function FamilySheet({ desk, state, onClose }: FamilySheetProps) {
  const { family, tries, study } = state;
  const bySubject = useMemo(() => groupTries(tries), [tries]);
  const take = (smiles: string, tryId?: string): void => {
    void goToOffshoot(desk, smiles);
    if (tryId !== undefined) showTry(desk, tryId);
    onClose();
  };
  return (
    <FamilyDialog
      tree={family}
      now={study?.molecule.smiles ?? null}
      triesOf={(smiles) => bySubject.get(smiles) ?? []}
      picture={(offshoot) => <OffshootPicture desk={desk} offshoot={offshoot} />}
      onTake={take}
      onClose={onClose}
    />
  );
}

function groupTries(tries: readonly Try[]): ReadonlyMap<string, { id: string; number: number; world: string }[]> {
  const groups = new Map<string, { id: string; number: number; world: string }[]>();
  for (const { id, number, design } of tries) {
    const one = { id, number, world: design.world };
    groups.set(design.subject, [...(groups.get(design.subject) ?? []), one]);
  }
  return groups;
}
