// The caption of a saved picture.
import { expect, it } from 'vitest';
import { wrapCaption } from './export-picture.ts';

it('a caption is broken at spaces, and keeps every letter of a shot id longer than a line', () => {
  const id = 'nicotine-1-standard-CN1CCCC1c1cccnc1-0.1-500';
  const lines = wrapCaption(`Versuch ${id}, Volk 17`, 20);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  expect(lines.join('').replaceAll(' ', '')).toBe(`Versuch${id},Volk17`);
});
