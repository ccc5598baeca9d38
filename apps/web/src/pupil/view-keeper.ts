// Lets the bench's views be put into the notebook, which is loaded when the first one is.
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import type { ViewKeeper } from '@offshoot/labs/nicotine/view';
import { useMemo } from 'react';
import type { BenchDesk } from './bench-store.ts';

/** Keeps views of a shot; null while none is shown. */
export function useViewKeeper(desk: BenchDesk, design: ShotDesign | null): ViewKeeper | null {
  return useMemo(() => {
    if (design === null) return null;
    const shot = formatShotId(design);
    return {
      shot,
      keep: (view) =>
        void Promise.all([import('../notebook/book/open-book.ts'), import('../notebook/book/keep-view.ts')]).then(
          ([{ openBook }, { keepView }]) => keepView(openBook(desk), shot, view),
        ),
    };
  }, [desk, design]);
}
