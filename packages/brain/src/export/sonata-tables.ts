// A run as the tables of a SONATA network: node and edge types as the standard writes them (CSV, columns parted by a
// blank), nodes and edges as CSV too, where the standard wants HDF5: a loader turns them over in three lines.
import type { Connectome, SynapsePopulation } from '../connectome/connectome.ts';
import { REGIONS } from '../connectome/regions.ts';
import { synapseParameters } from '../synapses/synapse-parameters.ts';
import type { ExportedFile, ExportedRun } from './exported-run.ts';
import { neuronParameters } from '../neurons/neuron-parameters.ts';

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

function nodes({ connectome, neuronCurrents = [] }: ExportedRun): string {
  const extra = new Map(neuronCurrents.map(({ neuron, current }) => [neuron, current]));
  const rows = connectome.regions.flatMap(({ start, end }, type) =>
    Array.from({ length: end - start }, (_, index): Row => {
      const neuron = start + index;
      return [neuron, type, 0, index, connectome.bias[neuron]! + (extra.get(neuron) ?? 0)];
    }),
  );
  return table(['node_id', 'node_type_id', 'node_group_id', 'node_group_index', 'bias_mV'], rows);
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

function edges({ connectome }: ExportedRun): string {
  const inhibitory = connectome.regions.find(({ id }) => id === 'inhibitory')!;
  const typeOf = (neuron: number): number => (neuron >= inhibitory.start && neuron < inhibitory.end ? 1 : 0);
  const rows = [
    ...edgeRows(connectome, connectome.synapses, typeOf),
    ...edgeRows(connectome, connectome.fibre, () => 2),
  ];
  return table(['source_node_id', 'target_node_id', 'edge_type_id', 'relative_weight'], rows);
}

function edgeRows({ neurons }: Connectome, wires: SynapsePopulation, typeOf: (sender: number) => number): Row[] {
  const { firstSynapse, target, weight } = wires;
  return Array.from({ length: neurons }, (_, sender) =>
    Array.from(target.subarray(firstSynapse[sender], firstSynapse[sender + 1]), (receiver, index): Row => [
      sender,
      receiver,
      typeOf(sender),
      weight[firstSynapse[sender]! + index]!,
    ]),
  ).flat();
}

/** The run as a SONATA network in tables, its configuration first. */
export function exportSonataTables(run: ExportedRun): ExportedFile[] {
  const config = {
    about: run.title,
    note: 'nodes.csv and edges.csv stand for the HDF5 files of the standard; parameters of cells are in cells.json',
    networks: {
      nodes: [{ nodes_file: 'nodes.csv', node_types_file: 'node_types.csv' }],
      edges: [{ edges_file: 'edges.csv', edge_types_file: 'edge_types.csv' }],
    },
    components: { point_neuron_models_dir: '.' },
  };
  const cells = Object.fromEntries(
    [...neuronParameters.all, ...synapseParameters.all].map(({ id, value, unit }) => [id, { value, unit }]),
  );
  return [
    { name: 'circuit_config.json', text: `${JSON.stringify(config, null, 2)}\n` },
    { name: 'node_types.csv', text: nodeTypes(run) },
    { name: 'nodes.csv', text: nodes(run) },
    { name: 'edge_types.csv', text: edgeTypes(run) },
    { name: 'edges.csv', text: edges(run) },
    { name: 'cells.json', text: `${JSON.stringify(cells, null, 2)}\n` },
  ];
}
