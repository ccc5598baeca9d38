// A surface as bytes, for a disk, a browser's store or a download: a line of JSON that says what it is, then the values.
// The last field of the line is a fingerprint of the values, so that a file that was cut short is noticed.
import { fnv1a32 } from '@offshoot/numerics';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { ResponseSurface } from './response-surface.ts';
import type { SurfaceGrid } from './surface-grid.ts';

const FORMAT = 'offshoot-surface-1';
const NEWLINE = 10;

/** What a surface is of: the same key, the same values. */
export interface SurfaceHeader {
  /** Lab, science, world, replicate and grid, as the lab spells them. */
  readonly key: string;
}

interface FileLine extends SurfaceHeader {
  readonly format: string;
  readonly grid: SurfaceGrid;
  readonly rows: number;
  readonly fingerprint: number;
}

/** The bytes of a surface; little-endian whatever the machine. */
export function packSurface(header: SurfaceHeader, surface: ResponseSurface): Uint8Array {
  const { grid, rows, kept } = surface;
  const line: FileLine = { format: FORMAT, key: header.key, grid, rows, fingerprint: fnv1a32(Uint32Array.from(kept)) };
  const head = new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  const bytes = new Uint8Array(head.length + kept.length * Uint16Array.BYTES_PER_ELEMENT);
  bytes.set(head);
  const view = new DataView(bytes.buffer, head.length);
  kept.forEach((value, at) => view.setUint16(at * Uint16Array.BYTES_PER_ELEMENT, value, true));
  return bytes;
}

/** Reads what `packSurface` wrote. Problems: `surface-unreadable`; `surface-other` {key} when it is another one. */
export function unpackSurface(bytes: Uint8Array, key: string): Result<ResponseSurface> {
  try {
    const end = bytes.indexOf(NEWLINE);
    const line = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as FileLine;
    if (line.format !== FORMAT) return fail('surface-unreadable');
    if (line.key !== key) return fail('surface-other', { key: line.key });
    const view = new DataView(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1);
    const kept = Uint16Array.from({ length: view.byteLength / Uint16Array.BYTES_PER_ELEMENT }, (_, at) =>
      view.getUint16(at * Uint16Array.BYTES_PER_ELEMENT, true),
    );
    if (fnv1a32(Uint32Array.from(kept)) !== line.fingerprint) return fail('surface-unreadable');
    return succeed(new ResponseSurface(line.grid, line.rows, kept));
  } catch {
    return fail('surface-unreadable');
  }
}
