// Typing and testing in one breath: what is tested is what was typed.
import { expect, test } from 'vitest';
import type { BenchDesk } from './bench-store.ts';
import { settleMolecule, typeMolecule } from './molecule-actions.ts';

test('settling reads the text typed last, once, without waiting for the pause', async () => {
  const asked: string[] = [];
  const state = { text: '', moleculeProblem: null as unknown };
  const desk = {
    store: {
      getState: () => state,
      setState: (next: Partial<typeof state>) => void Object.assign(state, next),
    },
    workers: {
      desk: {
        ask: (_name: string, text: string) => {
          asked.push(text);
          return Promise.resolve({ ok: false, problem: { code: 'read', data: { text } } });
        },
      },
    },
  } as unknown as BenchDesk;
  typeMolecule(desk, 'CC');
  typeMolecule(desk, 'CCO');
  await settleMolecule();
  expect(asked).toEqual(['CCO']);
  expect(state.moleculeProblem).toEqual({ code: 'read', data: { text: 'CCO' } });
  await settleMolecule();
  expect(asked).toEqual(['CCO']);
});
