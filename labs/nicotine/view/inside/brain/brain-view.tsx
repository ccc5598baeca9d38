// The flashing picture of one run of a brain, with the lab's words; beside another one it is smaller.
import { BrainPicture, type BrainRegion, type BrainWire, type RunClock } from '@offshoot/ui';
import { useMemo } from 'react';
import type { NeuronLook, WellLook, WiringLook } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';
import { brainFrame } from './brain-plan.ts';

export interface BrainViewProps {
  look: WellLook;
  regions: readonly BrainRegion[];
  clock: RunClock;
  wiring: WiringLook | null;
  region: string | null;
  cell: number | null;
  /** The chosen cell's look: its wires are lit. */
  neuron: NeuronLook | null;
  silent: (cell: number) => boolean;
  small: boolean;
  onCell: (cell: number) => void;
}

const height = 350; // px
const smallHeight = 300; // px

export function BrainView({ look, neuron, wiring, small, ...shared }: BrainViewProps) {
  const { words } = useLabWords();
  const spikes = useMemo(() => ({ steps: look.brain.spikeSteps, neurons: look.brain.spikeNeurons }), [look]);
  const wires = useMemo((): BrainWire[] => {
    if (neuron === null) return [];
    return [
      ...neuron.inputs.map(({ neuron: from, kind }) => ({ from, to: neuron.neuron, kind })),
      ...neuron.outputs.map(({ neuron: to, kind }) => ({ from: neuron.neuron, to, kind })),
    ];
  }, [neuron]);
  return (
    <BrainPicture
      {...shared}
      frame={brainFrame}
      spikes={spikes}
      bundles={neuron === null ? wiring : null}
      wires={wires}
      height={small ? smallHeight : height}
      words={words('brain.live.picture')}
    />
  );
}
