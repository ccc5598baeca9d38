// A run of a brain as one Python file for PyNN: the run's document as data, and the program. PyNN's standard cells can't
// say everything of the model; the file's first lines say what is left out.
import { embedDocument, scriptOpening } from './brian2-script.ts';
import type { ExportedFile, ExportedRun } from './exported-run.ts';
import { PYNN_PROGRAM } from './pynn-program.ts';

const IMPORTS = `
import argparse
import base64
import importlib
import json

import numpy as np
`;

/** The run as a PyNN script that needs nothing beside itself. */
export function exportPynn(run: ExportedRun): ExportedFile[] {
  const opening = scriptOpening(run, [
    'A brain of 1,000 play neurons, written by Offshoot for PyNN 0.10. Run it: python3 brain.py --backend brian2 [--help]',
    '',
    'The model is laid out of standard parts (IF_curr_exp cells, static synapses). What PyNN has no words for:',
    '- The floor: our voltages never fall below the reset value. Here they may.',
    '- Open gates are a conductance: here a shorter tau_m and a higher v_rest, changed between slices.',
    '- Fatigue of inhibition and desensitisation: weights are changed between slices (--slice), not at each spike.',
    '- Adaptation: a slow inhibitory synapse of each cell onto itself, which arrives a step late.',
    '- Dopamine, heart nerve and heart are not here: they do not act back on the brain.',
    'So rates are near and lower at rest, bits are not the same; docs/brain.md says how near. For the same bits take the Brian2 script.',
  ]);
  return [{ name: 'brain.py', text: `${opening}${IMPORTS}\n${embedDocument(run)}\n${PYNN_PROGRAM}` }];
}
