// A run as a SONATA network (Dai and others 2020): nodes and edges as HDF5, their types as CSV (columns parted by a blank),
// as the standard writes them. Parameters of cells are of our own model and stand in cells.json.
import type { SynapsePopulation } from '../../connectome/connectome.ts';
import { REGIONS } from '../../connectome/regions.ts';
import { synapseParameters } from '../../synapses/synapse-parameters.ts';
import type { ExportedFile, ExportedRun } from '../exported-run.ts';
import { writeBase64 } from '../write-base64.ts';
import { writeHdf5, type Hdf5Group } from './hdf5-file.ts';
import { neuronParameters } from '../../neurons/neuron-parameters.ts';

/** Name of the one population of nodes. */
const POPULATION = 'brain';
/** What the first attribute of a SONATA file is. */
const SONATA_MAGIC = 0x0a7a;

type Row = readonly (string | number)[];

function table(columns: readonly string[], rows: readonly Row[]): string {
  return [columns, ...rows].map((row) => row.join(' ')).join('\n') + '\n';
}

/** Node types are regions. */
function nodeTypes({ connectome, animal }: ExportedRun): string {
  const rows = connectome.regions.map(({ id }, type): Row => {
    const record = REGIONS[type]!;
    return [
      type,
      id,
      record.transmitter.replaceAll(' ', '-'),
      'point_neuron',
      animal.currents[type]!,
      animal.receptorDrive[type]!,
    ];
  });
  return table(
    ['node_type_id', 'pop_name', 'transmitter', 'model_type', 'region_current_mV', 'receptor_conductance'],
    rows,
  );
}

function nodes({ connectome, neuronCurrents = [] }: ExportedRun): Hdf5Group {
  const extra = new Map(neuronCurrents.map(({ neuron, current }) => [neuron, current]));
  const numbers = Array.from({ length: connectome.neurons }, (_, neuron) => neuron);
  const regionOf = (neuron: number): number => connectome.regions.findIndex(({ end }) => neuron < end);
  const bias = numbers.map((neuron) => connectome.bias[neuron]! + (extra.get(neuron) ?? 0));
  const lists = {
    node_id: Uint32Array.from(numbers),
    node_type_id: Uint32Array.from(numbers, regionOf),
    node_group_id: new Uint32Array(numbers.length),
    node_group_index: Uint32Array.from(numbers),
  };
  return file('nodes', { ...asLists(lists), 0: { members: { bias_mV: { values: Float64Array.from(bias) } } } });
}

/** Edge types: ordinary excitation, inhibition, the extra fibre; a negative strength inhibits. */
function edgeTypes({ animal }: ExportedRun): string {
  const delay = synapseParameters.get('synapse.delay').value;
  return table(
    ['edge_type_id', 'name', 'syn_weight_mV', 'delay'],
    [
      [0, 'excitatory', animal.excitatoryWeight, delay],
      [1, 'inhibitory', -animal.inhibitoryWeight, delay],
      [2, 'extra-fibre', animal.excitatoryWeight * animal.fibreWeight, delay],
    ],
  );
}

function edges({ connectome }: ExportedRun): Hdf5Group {
  const inhibitory = connectome.regions.find(({ id }) => id === 'inhibitory')!;
  const typeOf = (neuron: number): number => (neuron >= inhibitory.start && neuron < inhibitory.end ? 1 : 0);
  const { synapses, fibre } = connectome;
  const [ordinary, extra] = [sendersOf(synapses), sendersOf(fibre)];
  const senders = Uint32Array.from([...ordinary, ...extra]);
  const ofNodes = { node_population: POPULATION };
  const lists = {
    edge_type_id: Uint32Array.from([...ordinary.map(typeOf), ...extra.map(() => 2)]),
    edge_group_id: new Uint32Array(senders.length),
    edge_group_index: Uint32Array.from(senders, (_, index) => index),
  };
  const weights = Float32Array.from([...synapses.weight, ...fibre.weight]);
  return file('edges', {
    ...asLists(lists),
    source_node_id: { values: senders, attributes: ofNodes },
    target_node_id: { values: Uint32Array.from([...synapses.target, ...fibre.target]), attributes: ofNodes },
    0: { members: { relative_weight: { values: weights } } },
  });
}

/** The sending neuron of each wire. */
function sendersOf({ firstSynapse, target }: SynapsePopulation): number[] {
  let sender = 0;
  return Array.from(target, (_, wire) => {
    while (firstSynapse[sender + 1]! <= wire) sender++;
    return sender;
  });
}

/** A file of the standard: its mark, and one population. */
function file(kind: 'nodes' | 'edges', members: Hdf5Group['members']): Hdf5Group {
  const attributes = { magic: Uint32Array.of(SONATA_MAGIC), version: Uint32Array.of(0, 1) };
  const population = kind === 'nodes' ? POPULATION : `${POPULATION}_to_${POPULATION}`;
  return { attributes, members: { [kind]: { members: { [population]: { members } } } } };
}

function asLists(lists: Readonly<Record<string, Uint32Array>>): Hdf5Group['members'] {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, { values }]));
}

function binary(name: string, group: Hdf5Group): ExportedFile {
  return { name, text: writeBase64(writeHdf5(group)), encoding: 'base64' };
}

/** The run as a SONATA network, its configuration first. */
export function exportSonata(run: ExportedRun): ExportedFile[] {
  const config = {
    about: run.title,
    note: 'parameters of cells are in cells.json; desensitisation, fatigue of inhibition and noise are in no file of this kind',
    networks: {
      nodes: [{ nodes_file: 'nodes.h5', node_types_file: 'node_types.csv' }],
      edges: [{ edges_file: 'edges.h5', edge_types_file: 'edge_types.csv' }],
    },
    components: { point_neuron_models_dir: '.' },
  };
  const cells = Object.fromEntries(
    [...neuronParameters.all, ...synapseParameters.all].map(({ id, value, unit }) => [id, { value, unit }]),
  );
  return [
    { name: 'circuit_config.json', text: `${JSON.stringify(config, null, 2)}\n` },
    { name: 'node_types.csv', text: nodeTypes(run) },
    binary('nodes.h5', nodes(run)),
    { name: 'edge_types.csv', text: edgeTypes(run) },
    binary('edges.h5', edges(run)),
    { name: 'cells.json', text: `${JSON.stringify(cells, null, 2)}\n` },
  ];
}
