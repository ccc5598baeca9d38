// `offshoot export brain`: the brain of one animal as a file for Brian2, SONATA or any program that reads JSON.
import { exportBrain, exportFormats } from '@offshoot/labs/nicotine/model';
import { badInput, orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import type { ExportObject } from '../contract/export-object.ts';
import type { Words } from '../words/words.ts';
import { codeOf, readTextFile } from './read-text-file.ts';
import { readCount } from './read-options.ts';

/** Options as typed; commander fills in the defaults of those that have one. */
export interface ExportOptions {
  readonly format: string;
  readonly world: string;
  readonly well?: string;
  readonly replicate: string;
  readonly smiles?: string;
  readonly dose: string;
  readonly manipulate?: readonly string[];
  readonly connectome?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const SUBJECT = 'brain';

/** @throws CommandError for bad input, and for files that can be neither read nor written */
export async function runExport(what: string, options: ExportOptions, io: CommandIo, words: Words): Promise<void> {
  if (what !== SUBJECT) throw badInput('option-choice', { option: 'export', text: what, choices: SUBJECT });
  const format = exportFormats.find((known) => known === options.format);
  if (format === undefined)
    throw badInput('option-choice', { option: '--format', text: options.format, choices: exportFormats.join(', ') });
  const exported = orBadInput(
    exportBrain({
      format,
      world: options.world,
      replicate: readCount('--replicate', options.replicate),
      dose: options.dose,
      manipulations: options.manipulate ?? [],
      ...(options.well !== undefined && { well: readCount('--well', options.well) }),
      ...(options.smiles !== undefined && { subject: options.smiles }),
      ...(options.connectome !== undefined && { connectome: await readTextFile(options.connectome, io) }),
    }),
  );
  const files = exported.map(({ name, text, encoding = 'utf8' as const }) => ({ name, text, encoding }));
  const object: ExportObject = { format, files };
  const { out } = options;
  if (out !== undefined) {
    const paths = files.map(({ name }) => (files.length === 1 ? out : `${out.replace(/\/$/, '')}/${name}`));
    for (const [index, path] of paths.entries()) await write(path, contentOf(files[index]!), io);
    if (options.json !== true) for (const file of paths) io.print(words.say('report.export.file', { file }));
  }
  if (options.json === true) io.print(JSON.stringify(object));
  else if (out === undefined) {
    if (files.length > 1) throw badInput('export-needs-folder', { format, count: files.length });
    io.print(files[0]!.text.replace(/\n$/, ''));
  }
}

function contentOf({ text, encoding }: ExportObject['files'][number]): string | Uint8Array {
  return encoding === 'base64' ? Uint8Array.from(Buffer.from(text, encoding)) : text;
}

async function write(file: string, content: string | Uint8Array, io: CommandIo): Promise<void> {
  try {
    await io.writeFile(file, content);
  } catch (error) {
    throw badInput('file-unwritable', { file, reason: codeOf(error) });
  }
}
