// Links between worlds: a class's link bears a commitment, which the class's file turns back into a world; and what is to be said when
// a link leads out of the world that this browser has been in.
import { commitToWorld, listLevels } from '@offshoot/labs/nicotine/inquiry';
import { createStore } from 'zustand/vanilla';
import type { LinkState } from './link-state.ts';

/** The world of the class whose file this page holds. */
export interface ClassWorld {
  readonly world: string;
  readonly commitment: string;
}

export function ownClassWorld(): ClassWorld | null {
  for (const level of listLevels()) {
    const commitment = commitToWorld(level);
    if (commitment !== null && level.world !== undefined) return { world: level.world, commitment };
  }
  return null;
}

/** The commitment that stands for a world in this page's links; null where its name may stand there. */
export function commitmentOf(world: string): string | null {
  const own = ownClassWorld();
  return own !== null && own.world === world ? own.commitment : null;
}

/** Another class's link; or a link into another world than the one before. */
export type LinkNews =
  | { readonly kind: 'another-class' }
  | { readonly kind: 'another-world'; readonly world: string; readonly before: string };

export const linkNews = createStore<{ news: LinkNews | null }>(() => ({ news: null }));

/** The world that a link leads to: a commitment that this page's file does not match leads nowhere else than before. */
export function resolveWorld(link: LinkState, before: string): string {
  if (link.classWorld === null) return link.world;
  const own = ownClassWorld();
  return own !== null && own.commitment === link.classWorld ? own.world : before;
}

/** What is to be said of a link; null when it stays in the same world. */
export function judgeLink(link: LinkState, before: string | null): LinkNews | null {
  const own = ownClassWorld();
  if (link.classWorld !== null && link.classWorld !== own?.commitment) return { kind: 'another-class' };
  const world = resolveWorld(link, before ?? 'standard');
  return before === null || world === before ? null : { kind: 'another-world', world, before };
}

const lastWorldKey = 'offshoot-world';

/** The world that this browser was in last; null when it is new here. */
export function recallWorld(): string | null {
  try {
    return localStorage.getItem(lastWorldKey);
  } catch {
    return null;
  }
}

export function rememberWorld(world: string): void {
  try {
    if (localStorage.getItem(lastWorldKey) !== world) localStorage.setItem(lastWorldKey, world);
  } catch {
    // a browser that keeps nothing compares with nothing
  }
}
