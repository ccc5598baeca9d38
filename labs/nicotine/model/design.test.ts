// Tests of requests and designs: what a person types, checked once, before anything is computed.
import { formatShotId, readShotId } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import { checkDesign, populationsOf, readDesign } from './design.ts';

const nicotine = 'CN1CCC[C@H]1c1cccnc1';

function codeOf(request: Parameters<typeof readDesign>[0]): string {
  const read = readDesign(request);
  return read.ok ? 'ok' : read.problem.code;
}

test('a bare molecule is asked for at all 12 doses, on all 500 populations of the standard world, replicate 1', () => {
  const read = readDesign({ subject: nicotine });
  expect(read).toMatchObject({
    ok: true,
    value: { world: 'standard', populations: 500, replicate: 1, manipulations: [] },
  });
  expect(read.ok && read.value.doses.length).toBe(12);
});

test('stereo and flat writing of one molecule are one shot', () => {
  expect(readDesign({ subject: nicotine })).toEqual(readDesign({ subject: 'c1ccncc1C1N(C)CCC1' }));
});

test('the order of manipulations does not make another shot', () => {
  const manipulations = ['silence:motor', 'block:gaba'];
  const one = readDesign({ subject: nicotine, manipulations });
  expect(one).toEqual(readDesign({ subject: nicotine, manipulations: [...manipulations].reverse() }));
});

test.each([
  ['an impossible molecule', { subject: 'C(C)(C)(C)(C)C' }, 'molecule-impossible'],
  ['a world out of form', { subject: nicotine, world: 'Moor & Co' }, 'world-name-character'],
  ['a negative dose', { subject: nicotine, doses: '-1,' }, 'dose-not-positive'],
  ['an absurd dose', { subject: nicotine, doses: '1e300,' }, 'dose-too-high'],
  ['501 populations', { subject: nicotine, populations: 501 }, 'populations-number'],
  ['no population', { subject: nicotine, populations: 0 }, 'populations-number'],
  ['half a replicate', { subject: nicotine, replicate: 0.5 }, 'replicate-number'],
  ['a manipulation nobody knows', { subject: nicotine, manipulations: ['tickle:motor'] }, 'manipulation-unknown'],
  ['a region that is not there', { subject: nicotine, manipulations: ['silence:liver'] }, 'manipulation-target'],
])('%s is refused with a reason', (_what, request, code) => {
  expect(codeOf(request)).toBe(code);
});

test('a design comes back from its id, and passes the check unchanged', () => {
  const read = readDesign({
    subject: nicotine,
    doses: '0.5,',
    populations: 48,
    manipulations: ['silence:dopamineCardiac'],
  });
  if (!read.ok) throw new Error(read.problem.code);
  const back = readShotId(formatShotId(read.value));
  expect(back).toEqual({ ok: true, value: read.value });
  expect(checkDesign(read.value)).toEqual({ ok: true, value: read.value });
});

test('a claim is checked on 150 populations of its own; nothing that is asked reaches the sealed ones', () => {
  const check = readDesign({ subject: nicotine, part: 'check' });
  if (!check.ok) throw new Error(check.problem.code);
  expect(check.value).toMatchObject({ part: 'check', populations: 150 });
  expect(checkDesign(check.value)).toEqual(check);
  expect(populationsOf(check.value).length).toBe(150);
  expect(codeOf({ subject: nicotine, part: 'check', populations: 151 })).toBe('populations-number');
  const sealed = readDesign({ subject: nicotine, part: 'sealed' as 'check' });
  expect(sealed.ok && sealed.value).toEqual({ ...(readDesign({ subject: nicotine }) as { value: object }).value });
});

test('the plate has 220 populations with the quirk, 220 without, 30 of bees and 30 of other useful insects', () => {
  const read = readDesign({ subject: nicotine });
  const counts: Record<string, number> = {};
  if (read.ok) for (const { group } of populationsOf(read.value)) counts[group] = (counts[group] ?? 0) + 1;
  expect(counts).toEqual({ quirk: 220, ordinary: 220, bee: 30, hoverfly: 15, lacewing: 15 });
});
