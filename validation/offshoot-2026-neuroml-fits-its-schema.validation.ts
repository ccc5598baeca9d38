// The NeuroML export against the schema of the standard, with libxml2's xmllint. The schema is not part of the project: get
// Schemas/NeuroML2/NeuroML_v2.3.1.xsd from github.com/NeuroML/NeuroML2 and name it in OFFSHOOT_NEUROML_SCHEMA.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brainAnimalOf, buildConnectome, createBlockNoise, exportRun } from '@offshoot/brain';
import { expect, it } from 'vitest';

const schema = process.env['OFFSHOOT_NEUROML_SCHEMA'];
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
if (schema === undefined || !hasXmllint)
  console.log('NeuroML is not checked: it needs xmllint and OFFSHOOT_NEUROML_SCHEMA=.../NeuroML_v2.3.1.xsd.');

it.skipIf(schema === undefined || !hasXmllint).each([0, 1])(
  'a brain with a fibre of strength %i is valid NeuroML',
  (fibre) => {
    const folder = mkdtempSync(join(tmpdir(), 'offshoot-neuroml-'));
    const animal = brainAnimalOf({ 'brain.fibreWeight': Float64Array.of(fibre) }, 0, {
      open: 0.1,
      desensitised: 0.002,
    });
    const run = { title: 'a <brain> & "more"', connectome: buildConnectome(), animal, noise: createBlockNoise([1, 2]) };
    const file = join(folder, 'brain.nml');
    writeFileSync(file, exportRun(run, 'neuroml')[0]!.text);
    expect(() => execFileSync('xmllint', ['--noout', '--schema', schema!, file], { stdio: 'pipe' })).not.toThrow();
    rmSync(folder, { recursive: true });
  },
);
