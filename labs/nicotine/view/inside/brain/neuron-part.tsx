// One nerve cell: its voltage over the run, who sends to it and whom it reaches, in words; and how to change it.
import { ActionButton, MomentStrip, wireColours, type RunClock } from '@offshoot/ui';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import type { NeuronLook, WellLook } from '../../../model/index.ts';
import { useLabWords, type LabWords } from '../../lab-words.ts';

export interface NeuronPartProps {
  neuron: NeuronLook;
  look: WellLook;
  clock: RunClock;
  onCell: (cell: number | null) => void;
}

const cells = 1000;
const lowest = -8; // mV; the reset lies at -4
const highest = 12;

export function NeuronPart({ neuron, look, clock, onCell }: NeuronPartProps) {
  const lab = useLabWords();
  const { words, number } = lab;
  return (
    <section className="neuron-part">
      <NeuronHead neuron={neuron} onCell={onCell} />
      <MomentStrip
        curves={[{ id: 'voltage', name: words('neuron.voltage'), values: neuron.voltage, colour: '#e8edf3' }]}
        clock={clock}
        height={104}
        lowest={lowest}
        highest={highest}
        levels={[{ value: neuron.thresholdMv, name: words('neuron.threshold') }]}
        spikes={neuron.spikeSteps}
        words={words('neuron.picture', {
          spikes: neuron.spikeSteps.length,
          threshold: number(neuron.thresholdMv, 0),
        })}
      />
      <p role="status">{neuronSentence(lab, neuron, look)}</p>
      <WireKey neuron={neuron} />
    </section>
  );
}

function NeuronHead({ neuron, onCell }: Pick<NeuronPartProps, 'neuron' | 'onCell'>) {
  const { words, say } = useLabWords();
  const walk = (by: number) => onCell((neuron.neuron + by + cells) % cells);
  return (
    <header className="inside-behind-head">
      <h3>{words('neuron.title', { number: neuron.neuron, region: say('region', neuron.region) })}</h3>
      <span className="neuron-walk">
        <ActionButton
          look="quiet"
          spokenName={words('neuron.before')}
          icon={<IconChevronLeft size={18} aria-hidden />}
          onPress={() => walk(-1)}
        >
          {''}
        </ActionButton>
        <ActionButton
          look="quiet"
          spokenName={words('neuron.next')}
          icon={<IconChevronRight size={18} aria-hidden />}
          onPress={() => walk(1)}
        >
          {''}
        </ActionButton>
        <ActionButton
          look="quiet"
          spokenName={words('neuron.close')}
          icon={<IconX size={18} aria-hidden />}
          onPress={() => onCell(null)}
        >
          {''}
        </ActionButton>
      </span>
    </header>
  );
}

const wireKinds = ['excites', 'holds', 'fibre'] as const;
const wireDashes = { excites: 'none', holds: '6 4', fibre: '2 3' } as const;

function WireKey({ neuron }: { neuron: NeuronLook }) {
  const { words } = useLabWords();
  const seen = [...neuron.inputs, ...neuron.outputs];
  return (
    <ul className="wire-key">
      {wireKinds
        .filter((kind) => seen.some((wire) => wire.kind === kind))
        .map((kind) => (
          <li key={kind} className="second">
            <svg width="30" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="30"
                y1="4"
                y2="4"
                strokeWidth="2"
                stroke={`rgb(${wireColours[kind]})`}
                strokeDasharray={wireDashes[kind]}
              />
            </svg>
            {words(`wire.${kind}`)}
          </li>
        ))}
    </ul>
  );
}

function neuronSentence({ words, number }: LabWords, { inputs, outputs, spikeSteps }: NeuronLook, { brain }: WellLook) {
  const count = (wires: NeuronLook['inputs'], kind: string): number =>
    wires.filter((wire) => wire.kind === kind).length;
  const seconds = (brain.steps * brain.stepMs) / 1000;
  const into = words('neuron.inputs', { excites: count(inputs, 'excites'), holds: count(inputs, 'holds') });
  const others = outputs.filter(({ kind }) => kind !== 'fibre');
  const out =
    others.length === 0
      ? words('neuron.ends')
      : words('neuron.outputs', { does: others[0]!.kind === 'holds' ? 'holds' : 'excites', count: others.length });
  const fibres = count(outputs, 'fibre');
  const arriving = count(inputs, 'fibre');
  const fibre = fibres > 0 ? ` ${words('neuron.fibre.out', { count: fibres })}` : '';
  const fibreIn = arriving > 0 ? ` ${words('neuron.fibre.in', { count: arriving })}` : '';
  return `${into} ${out} ${words('neuron.rate', { rate: number(spikeSteps.length / seconds, 1) })}${fibre}${fibreIn}`;
}
