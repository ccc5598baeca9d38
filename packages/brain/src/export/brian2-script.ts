// A run of a brain as one Python file for Brian 2.5: the program, and at its end the run's document as data.
import { BRIAN2_HEAD, BRIAN2_RULES } from './brian2-program.ts';
import type { ExportedFile, ExportedRun } from './exported-run.ts';
import { brainDocument, writeDocument } from './json-document.ts';

/** Python that puts the document into `MODEL`; JSON holds nothing that a raw string could not. */
export function embedDocument(run: ExportedRun): string {
  return `MODEL = json.loads(r'''${writeDocument(brainDocument(run)).replaceAll("'", '\\u0027')}''')\n`;
}

/** The first lines of a script: what it is and how it is run. */
export function scriptOpening(run: ExportedRun, lines: readonly string[]): string {
  const title = run.title.replaceAll('"', "'").replaceAll('\\', '/');
  return `#!/usr/bin/env python3\n"""${[title, '', ...lines].join('\n')}\n"""`;
}

/** The run as a Brian2 script that needs nothing beside itself. */
export function exportBrian2(run: ExportedRun): ExportedFile[] {
  const opening = scriptOpening(run, [
    'A brain of 1,000 play neurons, written by Offshoot for Brian 2.5. Run it: python3 brain.py [--help]',
    '--rule step computes what Offshoot computes, to the last bit; --rule equations gives the same differential',
    "equations to Brian's own integrator. The data is the long JSON text in the middle; its parts are explained there.",
  ]);
  return [{ name: 'brain.py', text: `${opening}${BRIAN2_HEAD}\n${embedDocument(run)}\n${BRIAN2_RULES}` }];
}
