// The checks that need no browser: types, lint, arrows, layout, generated files. Each is one named step with an exit status.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const tool = (name) => join(root, 'node_modules', '.bin', name);

/** Name, command and arguments of each static check. */
export const staticSteps = [
  ['types', tool('tsc'), ['-p', 'tsconfig.json']],
  ['types of science (no DOM)', tool('tsc'), ['-p', 'tsconfig.science.json']],
  ['lint', tool('eslint'), ['--cache', '--cache-location', '.cache/eslint', '.']],
  ['arrows between rooms', tool('depcruise'), ['--config', '.dependency-cruiser.cjs', 'packages', 'labs', 'apps']],
  ['layout', tool('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['generated documents', process.execPath, ['scripts/generate-docs.mjs', '--check']],
];

/** Runs one step and resolves to { name, ok, output, seconds }. */
export function runStep([name, command, args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1' },
    });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ name, ok: false, output: error.message, seconds: 0 }));
    child.on('close', (status) => resolve({ name, ok: status === 0, output, seconds: (Date.now() - started) / 1000 }));
  });
}

/** Runs steps, two at a time; reports each as it ends. Resolves to the list of results. */
export async function runSteps(steps, report) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const waiting = [...steps];
  const results = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      report(result);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** One line for a step; the whole output when it failed. */
export function reportStep({ name, ok, output, seconds }) {
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)\n${ok ? '' : `${output}\n`}`);
}
