// Where time goes: the engine's own sampling profiler around a piece of work, each sample put under the part that its
// innermost known function belongs to. The vector kernel keeps the names of its functions for this.
import { Session, type Profiler } from 'node:inspector';

const INTERVAL_US = 200;

/** Functions by the part of a shot that they are; the beginning of a name will do. */
const PARTS: readonly (readonly [part: string, names: readonly string[]])[] = [
  ['update of neurons', ['assembly/update/']],
  ['synapses', ['assembly/deliver/']],
  ['spikes: threshold, reset, rest', ['assembly/spikes/']],
  ['noise, pools, values of the step', ['assembly/index/run', 'assembly/prepare/']],
  ['hash of the state', ['assembly/hash/', 'hashState', 'foldHashes']],
  ['heart', ['beatUnder', 'beatHeart']],
  ['chemistry and pharmacology', ['exposeWorld', 'designParts', 'openBench', 'readDesign']],
  ['messages', ['packOutcomes', 'unpackOutcomes', 'structuredClone']],
  ['into and out of the kernel', ['runBatch', 'prepareBatch', 'brainOf', 'blockNoiseOf', 'brainAnimalOf']],
  ['judging', ['judgeAnimal', 'summariseShot']],
  ['memory (collector)', ['(garbage collector)']],
];
const REST = 'the rest';

export interface ProfiledPart {
  readonly part: string;
  readonly share: number;
}

/** Runs the work and says what share of its samples each part had, the largest first. */
export async function profileWork(work: () => void | Promise<void>): Promise<ProfiledPart[]> {
  const session = new Session();
  session.connect();
  const post = (call: (done: (error: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => call((error) => (error === null ? resolve() : reject(error))));
  await post((done) => session.post('Profiler.enable', done));
  await post((done) => session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US }, done));
  await post((done) => session.post('Profiler.start', done));
  await work();
  const profile = await new Promise<Profiler.Profile>((resolve, reject) =>
    session.post('Profiler.stop', (error, answer) => (error === null ? resolve(answer.profile) : reject(error))),
  );
  session.disconnect();
  return shareOut(profile);
}

function shareOut({ nodes, samples = [] }: Profiler.Profile): ProfiledPart[] {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const partAt = new Map(nodes.map(({ id }) => [id, partOf(id, parents, names)]));
  const found = new Map<string, number>();
  // samples of the idle engine and of the profiler itself are nobody's
  const counted = samples.flatMap((id) => partAt.get(id) ?? []);
  for (const part of counted) found.set(part, (found.get(part) ?? 0) + 1 / counted.length);
  return [...found].map(([part, share]) => ({ part, share })).sort((a, b) => b.share - a.share);
}

function partOf(node: number, parents: ReadonlyMap<number, number>, names: ReadonlyMap<number, string>): string | null {
  if (['(idle)', '(program)', 'dispatch'].includes(names.get(node)!)) return null;
  for (let at: number | undefined = node; at !== undefined; at = parents.get(at)) {
    const name = names.get(at)!;
    const known = PARTS.find(([, starts]) => starts.some((start) => name.startsWith(start)));
    if (known) return known[0];
  }
  return REST;
}
