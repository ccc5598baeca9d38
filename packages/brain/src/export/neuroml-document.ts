// A run of a brain as a NeuroML 2.3 document: cells of PyNN's kind (IF_curr_exp) by region, their wires with weights and
// delays, and each cell's steady drive. NeuroML has no words for much of the rest; the document's notes say what is missing.
import type { RegionSpan, SynapsePopulation } from '../connectome/connectome.ts';
import { ownDrive } from '../neurons/lane-values.ts';
import { neuronParameters } from '../neurons/neuron-parameters.ts';
import { computeStepConstants } from '../neurons/step-constants.ts';
import { synapseParameters } from '../synapses/synapse-parameters.ts';
import { initialVoltage } from '../kernel/initial-voltage.ts';
import { protocolOf, type ExportedFile, type ExportedRun } from './exported-run.ts';

/** The version of the standard that the document keeps to. */
export const NEUROML_SCHEMA = 'NeuroML_v2.3.1.xsd';

const MISSING = [
  'Units as in PyNN: mV, ms, nA, nF; voltages above rest. Weights are nA: mV of our synapse divided by the membrane time.',
  'Not in this document, since NeuroML has no words for it: the floor of voltages, adaptation, membrane noise, fatigue of inhibition, desensitisation, dopamine and the heart.',
  'Open gates are a shorter tau_m and a higher v_rest of a region, as they are at once after the drug. Without its noise the network is nearly silent: take the Brian2 script to simulate.',
].join(' ');

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Writes an element with its attributes, and what is in it. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  return inside === '' ? `<${name}${list.join('')}/>\n` : `<${name}${list.join('')}>\n${inside}</${name}>\n`;
}

function describeCells({ animal, connectome }: ExportedRun, tau: number, threshold: number): string {
  const value = (id: Parameters<typeof neuronParameters.get>[0]): number => neuronParameters.get(id).value;
  const decay = synapseParameters.get('synapse.time').value;
  return connectome.regions
    .map(({ id, start }, region) => {
      const open = animal.receptorDrive[region]! * (1 - animal.desensitisation);
      return element('IF_curr_exp', {
        id: `cell_${id}`,
        cm: 1,
        i_offset: 0,
        tau_syn_E: decay,
        tau_syn_I: decay,
        v_init: initialVoltage(start),
        tau_m: tau / (1 + open),
        tau_refrac: value('neuron.refractoryTime'),
        v_reset: -value('neuron.resetDepth'),
        v_rest: (animal.currents[region]! + open * value('neuron.gateReversal')) / (1 + open),
        v_thresh: threshold,
      });
    })
    .join('');
}

/** Strength of an average wire by its sender, mV; inhibition is negative. */
type Strength = (sender: RegionSpan) => number;

function describeWires(
  run: ExportedRun,
  { firstSynapse, target, weight }: SynapsePopulation,
  name: string,
  strength: Strength,
): string {
  const { regions } = run.connectome;
  const delay = `${synapseParameters.get('synapse.delay').value} ms`;
  return regions
    .flatMap((from) =>
      regions.map((to) => {
        const lines: string[] = [];
        for (let sender = from.start; sender < from.end; sender++) {
          for (let wire = firstSynapse[sender]!; wire < firstSynapse[sender + 1]!; wire++) {
            if (target[wire]! < to.start || target[wire]! >= to.end) continue;
            const preCellId = `../${from.id}[${sender - from.start}]`;
            const postCellId = `../${to.id}[${target[wire]! - to.start}]`;
            const current = Math.fround(weight[wire]! * strength(from));
            lines.push(element('connectionWD', { id: lines.length, preCellId, postCellId, weight: current, delay }));
          }
        }
        const ends = { presynapticPopulation: from.id, postsynapticPopulation: to.id, synapse: 'input' };
        return lines.length === 0
          ? ''
          : element('projection', { id: `${name}_${from.id}_${to.id}`, ...ends }, lines.join(''));
      }),
    )
    .join('');
}

/** The steady drive of each cell as a weighted pulse of 1 nA. */
function describeDrives(run: ExportedRun, take: number, drives: Float32Array, tau: number): string {
  return run.connectome.regions
    .map(({ id, start, end }) => {
      const inputs = Array.from({ length: end - start }, (_, cell) => {
        const weight = Math.fround(drives[start + cell]! / take / tau);
        return element('inputW', { id: cell, target: `../${id}[${cell}]`, destination: 'synapses', weight });
      });
      return element('inputList', { id: `drive_${id}`, population: id, component: 'oneNanoampere' }, inputs.join(''));
    })
    .join('');
}

/** The run as a NeuroML document. */
export function exportNeuroml(run: ExportedRun): ExportedFile[] {
  const { connectome, animal } = run;
  const protocol = protocolOf(run);
  const step = computeStepConstants(protocol);
  const tau = neuronParameters.get('neuron.membraneTime').value;
  const inhibits = ({ id }: RegionSpan): boolean => id === 'inhibitory';
  const wires = describeWires(run, connectome.synapses, 'synapses', (from) =>
    inhibits(from) ? -animal.inhibitoryWeight / tau : animal.excitatoryWeight / tau,
  );
  const fibre =
    animal.fibreWeight === 0
      ? ''
      : describeWires(run, connectome.fibre, 'fibre', () => (animal.excitatoryWeight * animal.fibreWeight) / tau);
  const populations = connectome.regions
    .map(({ id, start, end }) => element('population', { id, component: `cell_${id}`, size: end - start }))
    .join('');
  const drives = describeDrives(run, step.take, ownDrive(connectome, step, run.neuronCurrents), tau);
  const duration = `${protocol.steps * protocol.stepMs} ms`;
  // in the order that the schema wants
  const parts = [
    `<notes>${escapeText(`${run.title}. ${MISSING}`)}</notes>\n`,
    element('pulseGenerator', { id: 'oneNanoampere', delay: '0 ms', duration, amplitude: '1 nA' }),
    describeCells(run, tau, step.threshold - step.restAboveReset),
    element('expCurrSynapse', { id: 'input', tau_syn: synapseParameters.get('synapse.time').value }),
    element('network', { id: 'brain' }, populations + wires + fibre + drives),
  ];
  const root = {
    xmlns: 'http://www.neuroml.org/schema/neuroml2',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `http://www.neuroml.org/schema/neuroml2 https://raw.githubusercontent.com/NeuroML/NeuroML2/development/Schemas/NeuroML2/${NEUROML_SCHEMA}`,
    id: 'offshoot_brain',
  };
  return [
    { name: 'brain.nml', text: `<?xml version="1.0" encoding="UTF-8"?>\n${element('neuroml', root, parts.join(''))}` },
  ];
}
