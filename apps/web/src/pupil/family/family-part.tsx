// The family tree on the bench: the strip beside the drawing. Wiring only: strip and tree belong to the lab.
import { FamilyStrip } from '@offshoot/labs/nicotine/view';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { BenchDesk, BenchState } from '../bench-store.ts';
import { goToOffshoot } from '../molecule-actions.ts';
import { OffshootPicture } from './offshoot-picture.tsx';

const FamilySheet = lazy(async () => ({ default: (await import('./family-sheet.tsx')).FamilySheet }));

export function FamilyPart({ desk, state }: { desk: BenchDesk; state: BenchState }) {
  const { family, tries, study } = state;
  const [open, setOpen] = useState(false);
  const counts = useMemo(() => countTries(tries.map(({ design }) => design.subject)), [tries]);
  return (
    <div className="bench-family">
      <FamilyStrip
        tree={family}
        now={study?.molecule.smiles ?? null}
        tries={counts}
        picture={(offshoot) => <OffshootPicture desk={desk} offshoot={offshoot} />}
        onGo={(smiles) => void goToOffshoot(desk, smiles)}
        onOpen={() => setOpen(true)}
      />
      <Suspense>{open && <FamilySheet desk={desk} state={state} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}

function countTries(subjects: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}
