// From a request to a checked design; a molecule that can't be tested is refused with the lab's own reason.
import type { ShotDesign, ShotRequest } from '@offshoot/experiment';
import { nicotineLab, studyMolecule } from '@offshoot/labs/nicotine/model';
import { badInput, orBadInput } from '../command-error.ts';
import type { Words } from '../words/words.ts';

/** The design of a request; an impossible molecule is refused with the lab's reason. */
export function planShot(request: ShotRequest, words: Words): ShotDesign {
  const design = nicotineLab.readDesign(request);
  if (!design.ok && design.problem.code === 'molecule-impossible') {
    throw badInput('molecule-impossible', { reason: findReason(request.subject, 'error', words) ?? '' });
  }
  return orBadInput(design);
}

/** The first finding of a severity as a sentence; null when there is none. */
export function findReason(molecule: string, severity: 'error' | 'warning', words: Words): string | null {
  const study = studyMolecule(molecule);
  const finding = study.ok ? study.value.judgement.findings.find((each) => each.severity === severity) : undefined;
  return finding === undefined ? null : words.lab('finding', finding.rule, finding.data);
}
