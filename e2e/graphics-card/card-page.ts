// What the story of the graphics card runs inside the page: the approximate kernel and the reference on the same animals.
// The story builds this file as a page of its own; it is no part of the product.
import {
  brainAnimalOf,
  buildConnectome,
  createBlockNoise,
  createGpuKernel,
  createReferenceKernel,
  createWasmKernel,
  openGpuDevice,
  PROTOCOL,
  runApproximately,
  withStep,
  type BrainAnimal,
  type BrainBatch,
  type GpuDevice,
  type GpuEntry,
  type Protocol,
} from '@offshoot/brain';
import { deriveKey } from '@offshoot/random';
import { nicotineLab, previewShot } from '@offshoot/labs/nicotine/model';
import { runInline } from '@offshoot/experiment';

const NICOTINE_EFFICACY = 0.22;
/** 0.4 s, where it does not matter what comes out. */
const SHORT: Protocol = { ...PROTOCOL, steps: 400, drugFromMs: 100, readFromMs: 200 };
const connectome = buildConnectome();
const noise = createBlockNoise(deriveKey('story', 'graphics card'));

function animalAt(occupancy: number, columns: Readonly<Record<string, number>>): BrainAnimal {
  const genotype = Object.fromEntries(Object.entries(columns).map(([id, value]) => [id, Float64Array.of(value)]));
  return brainAnimalOf(genotype, 0, { open: NICOTINE_EFFICACY * occupancy, desensitised: 0.004 });
}

/** An animal of each kind, one of them manipulated, at one occupancy. */
function batchAt(occupancy: number): BrainBatch {
  const quirk = animalAt(occupancy, { 'brain.fibreWeight': 1, 'brain.fibreGates': 1.7 });
  const animals = [
    animalAt(occupancy, { 'brain.excitability': 0.1, 'brain.dopamineUptake': 1.3 }),
    { ...quirk, currents: [0, 0, 0, 0, 0, 0, 2] },
  ];
  return { animals, noise, neuronCurrents: [{ neuron: 450, current: -50 }] };
}

function openDevice(): Promise<GpuDevice | null> {
  return openGpuDevice((navigator as { readonly gpu?: GpuEntry }).gpu);
}

async function requireDevice(): Promise<GpuDevice> {
  const device = await openDevice();
  if (device === null) throw new Error('no graphics card');
  return device;
}

/** Mean of the animals' rates, by region. */
function meanRates(rates: readonly Float64Array[]): number[] {
  return connectome.regions.map((_, region) => rates.reduce((sum, one) => sum + one[region]!, 0) / rates.length);
}

const story = {
  hasCard: async (): Promise<boolean> => (await openDevice()) !== null,

  /** Rates of the card and of the reference at some occupancies, and the mean of cardiac dopamine; one run for all. */
  async compareRates(occupancies: readonly number[], stepMs?: number) {
    const protocol: Protocol = withStep(stepMs ?? 1);
    const kernel = await createGpuKernel(await requireDevice(), connectome, protocol);
    const batches = occupancies.map((occupancy) => ({
      ...batchAt(occupancy),
      noise: createBlockNoise(deriveKey('story', 'graphics card'), protocol.steps),
    }));
    const start = performance.now();
    const results = await kernel.runBatches(batches);
    const seconds = (performance.now() - start) / 1000;
    const reference = createReferenceKernel(connectome, protocol);
    return {
      seconds,
      animals: batches.length * batches[0]!.animals.length,
      regions: connectome.regions.map(({ id }) => id),
      compared: results.map(({ rates, dopamine }, index) => {
        const expected = reference.runBatch(batches[index]!);
        const level = (traces: typeof dopamine): number => {
          const all = traces.flatMap(({ cardiac }) => [...cardiac]);
          return all.reduce((sum, value) => sum + value, 0) / all.length;
        };
        return {
          occupancy: occupancies[index]!,
          card: meanRates(rates),
          reference: meanRates(expected.rates),
          dopamine: [level(dopamine), level(expected.dopamine)] as const,
        };
      }),
    };
  },

  /** Two runs of the same batch on the card, as text; short ones, read early. */
  async runTwice() {
    const kernel = await createGpuKernel(await requireDevice(), connectome, SHORT);
    const run = async (): Promise<string> =>
      JSON.stringify((await kernel.runBatches([batchAt(0.3)]))[0]!.rates.map((rates) => [...rates]));
    return [await run(), await run()];
  },

  /** A run whose card is destroyed while it computes. */
  async loseCard() {
    const device = await requireDevice();
    const batches = Array.from({ length: 10 }, () => ({ animals: batchAt(0.3).animals.slice(0, 1), noise }));
    const running = runApproximately(batches, connectome, device, {
      protocol: SHORT,
      onResults: (done) => {
        if (done === 8) setTimeout(() => device.destroy(), 1);
      },
    });
    const run = await running;
    const expected = createWasmKernel(connectome, SHORT).runBatch(batches[9]!).rates[0]!;
    return { ...run, results: run.results.length, last: [...run.results[9]!.rates[0]!], expected: [...expected] };
  },

  /** The outcomes of a small shot by the card and by the bench: how many differ. */
  async previewShot(request: { subject: string; doses: string; populations: number }) {
    const design = nicotineLab.readDesign(request);
    if (!design.ok) throw new Error(design.problem.code);
    const preview = await previewShot(design.value, await requireDevice());
    const exact = await runInline(await nicotineLab.openBench(design.value, 'auto'));
    if (!exact.ok) throw new Error(exact.problem.code);
    const known = new Map(exact.value.outcomes.map((each) => [`${each.population}/${each.doseIndex}`, each]));
    const count = (what: 'dead' | 'stumbles'): number[][] =>
      design.value.doses.map((_, dose) => {
        const wells = preview.outcomes.filter(({ doseIndex }) => doseIndex === dose);
        const exactly = wells.map(({ population }) => known.get(`${population}/${dose}`)!);
        return [wells.filter((well) => well[what]).length, exactly.filter((well) => well[what]).length, wells.length];
      });
    return { fidelity: preview.fidelity, ran: preview.ran, dead: count('dead'), stumbles: count('stumbles') };
  },
};

export type CardStory = typeof story;
Object.assign(globalThis, { cardStory: story });
