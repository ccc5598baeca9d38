// The SONATA network read back by the HDF5 library itself (Debian: python3-h5py): every neuron, every wire, every weight.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brainAnimalOf, buildConnectome, createBlockNoise, exportRun, NO_DRUG } from '@offshoot/brain';
import { deriveKey } from '@offshoot/random';
import { afterAll, expect, it } from 'vitest';

const python = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import h5py'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (python === undefined)
  console.log('h5py is not installed (Debian: apt install python3-h5py), so nothing is read back.');

const READ = `
import json, sys, h5py
nodes, edges = (h5py.File(name, 'r') for name in sys.argv[1:3])
brain, wires = nodes['nodes/brain'], edges['edges/brain_to_brain']
print(json.dumps({
    'magic': [int(f.attrs['magic'][0]) for f in (nodes, edges)],
    'populations': [wires[name].attrs['node_population'].decode() if isinstance(wires[name].attrs['node_population'], bytes)
                    else wires[name].attrs['node_population'] for name in ('source_node_id', 'target_node_id')],
    'types': brain['node_type_id'][:].tolist(), 'bias': brain['0/bias_mV'][:].tolist(),
    'ids': brain['node_id'][:].tolist(), 'kinds': [str(wires['0/relative_weight'].dtype), str(brain['node_id'].dtype)],
    'source': wires['source_node_id'][:].tolist(), 'target': wires['target_node_id'][:].tolist(),
    'edge_types': wires['edge_type_id'][:].tolist(), 'weight': wires['0/relative_weight'][:].tolist()}))
`;

const folder = mkdtempSync(join(tmpdir(), 'offshoot-sonata-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(python === undefined)('h5py finds in the files what the connectome holds', () => {
  const connectome = buildConnectome();
  const noise = createBlockNoise(deriveKey('validation', 'sonata'));
  const files = exportRun({ title: 'sonata', connectome, animal: brainAnimalOf({}, 0, NO_DRUG), noise }, 'sonata');
  for (const { name, text, encoding } of files)
    writeFileSync(join(folder, name), Buffer.from(text, encoding ?? 'utf8'));
  const output = execFileSync(python!, ['-c', READ, join(folder, 'nodes.h5'), join(folder, 'edges.h5')], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const found = JSON.parse(output) as Record<string, unknown[]>;
  const { synapses, fibre, regions, bias } = connectome;
  expect(found['magic']).toEqual([0x0a7a, 0x0a7a]);
  expect(found['populations']).toEqual(['brain', 'brain']);
  expect(found['kinds']).toEqual(['float32', 'uint32']);
  expect(found['ids']).toEqual([...bias.keys()]);
  expect(found['bias']).toEqual([...bias]);
  expect(found['types']).toEqual(regions.flatMap(({ start, end }, type) => new Array<number>(end - start).fill(type)));
  expect(found['target']).toEqual([...synapses.target, ...fibre.target]);
  expect(found['weight']).toEqual([...synapses.weight, ...fibre.weight]);
  const senders = [synapses, fibre].flatMap(({ firstSynapse }) =>
    Array.from(bias, (_, cell) => new Array<number>(firstSynapse[cell + 1]! - firstSynapse[cell]!).fill(cell)).flat(),
  );
  expect(found['source']).toEqual(senders);
  expect(found['edge_types']!.filter((type) => type === 2)).toHaveLength(fibre.target.length);
});
