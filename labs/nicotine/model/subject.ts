// Which molecules may be tested: readable, possible (or unstable, with a warning), and not one that grips the receptors of
// mammals far too much (SCIENCE, "Binding"): of such a one only its band is told.
import { judgeMolecule, readMolecule, type FinishOptions, type Molecule } from '@offshoot/chemistry';
import { isBandOnly } from './withheld.ts';
import { fail, succeed, type Result } from '@offshoot/quantities';

/**
 * The molecule of a text, if it may be tested. Problems: those of `readMolecule`; `molecule-impossible` with the `rule`
 * that it breaks, the number of the first `atom` (from 1) and the data of its sentence; `molecule-band-only`.
 */
export function readSubject(text: string, options: FinishOptions = {}): Result<Molecule> {
  const read = readMolecule(text, options);
  if (!read.ok) return read;
  const judgement = judgeMolecule(read.value);
  if (judgement.verdict === 'impossible') {
    const broken = judgement.findings.find(({ severity }) => severity === 'error');
    const atom = (broken?.atoms[0] ?? 0) + 1;
    return fail('molecule-impossible', { ...broken?.data, rule: broken?.rule ?? '', atom });
  }
  if (isBandOnly(read.value)) return fail('molecule-band-only');
  return succeed(read.value);
}
