// Places in the picture of a pocket: inside the frame.
import { readMolecule } from '@offshoot/chemistry';
import { expect, it } from 'vitest';
import { arrangePocket } from './arrange-pocket.ts';

it('a molecule lies with its head to the left of its hub and its acceptor on the upper side', () => {
  const read = readMolecule('CN1CCCC1c1cccnc1');
  if (!read.ok) throw new Error(read.problem.code);
  const { atoms } = read.value;
  const head = atoms.flatMap(({ aromatic }, atom) => (aromatic ? atom : []));
  const hub = atoms.findIndex(({ element, aromatic }) => element === 'N' && !aromatic);
  const acceptor = atoms.findIndex(({ element, aromatic }) => element === 'N' && aromatic);
  const places = [
    { id: 'water', atom: acceptor, waits: { x: -4, y: -2 }, away: 1.2 },
    { id: 'hollow', atom: null, waits: { x: -5, y: 0 }, away: 1 },
  ];
  const drawing = arrangePocket(read.value, { head, hub, acceptor }, places);
  expect(Math.hypot(drawing.atoms[hub]!.x, drawing.atoms[hub]!.y)).toBe(0);
  for (const atom of head) expect(drawing.atoms[atom]!.x).toBeLessThan(0);
  expect(drawing.atoms[acceptor]!.y).toBeLessThan(0);
  expect(drawing.places[1]).toMatchObject({ x: -5, y: 0 });
  const [left, top, width, height] = drawing.box;
  for (const { x, y } of [...drawing.atoms, ...drawing.places]) {
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(left + width);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + height);
  }
});
