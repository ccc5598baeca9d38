// The formats of the export and who writes each.
import { exportBrian2 } from './brian2-script.ts';
import type { ExportedFile, ExportedRun } from './exported-run.ts';
import { exportJson } from './json-document.ts';
import { exportNeuroml } from './neuroml-document.ts';
import { exportPynn } from './pynn-script.ts';
import { exportSonata } from './sonata/sonata-network.ts';

const writers = {
  brian2: exportBrian2,
  pynn: exportPynn,
  neuroml: exportNeuroml,
  json: exportJson,
  sonata: exportSonata,
} as const satisfies Record<string, (run: ExportedRun) => ExportedFile[]>;

export type ExportFormat = keyof typeof writers;

export const exportFormats = Object.keys(writers) as readonly ExportFormat[];

/** Writes a run down in a format. @throws RangeError for an animal or a protocol that no kernel would run */
export function exportRun(run: ExportedRun, format: ExportFormat): ExportedFile[] {
  return writers[format](run);
}
