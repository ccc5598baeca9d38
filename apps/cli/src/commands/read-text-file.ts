// A file that an option names, as text.
import { badInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';

/** @throws CommandError `file-unreadable` */
export async function readTextFile(file: string, io: CommandIo): Promise<string> {
  try {
    return await io.readFile(file);
  } catch (error) {
    throw badInput('file-unreadable', { file, reason: codeOf(error) });
  }
}

/** Why a file can't be read or written, as the system calls it. */
export function codeOf(error: unknown): string {
  return (error as { readonly code?: string }).code ?? String(error);
}
