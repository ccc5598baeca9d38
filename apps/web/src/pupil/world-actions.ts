// Going into a world: its plate is listed by the desk; a name that is none is refused with its reason.
import type { Problem } from '@offshoot/quantities';
import type { BenchDesk } from './bench-store.ts';

/** Enters the first fair world of a seed: its hidden rules are drawn too. Returns why not, or null. */
export async function enterNewWorld(desk: BenchDesk, seed: string): Promise<Problem | null> {
  try {
    const named = await desk.workers.desk.ask('nameNewWorld', seed);
    return named.ok ? await enterWorld(desk, named.value) : named.problem;
  } catch {
    return { code: 'worker-failed', data: {} };
  }
}

/** Enters a world by name; returns why not, or null. Finished tries stay. */
export async function enterWorld({ store, workers }: BenchDesk, name: string): Promise<Problem | null> {
  try {
    const survey = await workers.desk.ask('surveyWorld', name);
    if (!survey.ok) return survey.problem;
    const { world, wells } = survey.value;
    store.setState((state) => ({
      world,
      wells,
      // Another world is an empty plate; its own tries can be chosen again from the menu.
      ...(world !== state.world && { shownTry: null, chosenWell: null, look: { status: 'none' as const } }),
    }));
    return null;
  } catch {
    return { code: 'worker-failed', data: {} };
  }
}
