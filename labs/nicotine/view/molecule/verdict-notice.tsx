// The verdict on a molecule: could it exist, why not, and repairs as one-touch buttons. Which atoms are marked in
// the drawing follows from the same findings.
import { ActionButton, Notice, type Tone } from '@offshoot/ui';
import { IconHelpCircle } from '@tabler/icons-react';
import type { Problem } from '@offshoot/quantities';
import type { Molecule } from '@offshoot/chemistry';
import type { MoleculeStudy } from '../../model/index.ts';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useLabWords } from '../lab-words.ts';
import './verdict-notice.css';

export interface VerdictNoticeProps {
  study: MoleculeStudy | null;
  /** Why the text can't be read; null when it can. */
  problem: Problem | null;
  onRepair: (molecule: Molecule) => void;
  /** Spoken when it changes; false where something else speaks the verdict. */
  live: boolean;
}

const toneOf: Readonly<Record<MoleculeStudy['judgement']['verdict'], Tone>> = {
  possible: 'good',
  known: 'good',
  unstable: 'caution',
  impossible: 'wrong',
};
/** More reasons than these at once are more than anyone reads; the first ones weigh most. */
const mostReasons = 2;
const mostRepairs = 3;

/** Atoms and bonds that the findings speak of, worst findings only. */
export function markedPlaces(study: MoleculeStudy): { atoms: readonly number[]; bonds: readonly number[] } {
  const serious = reasonsOf(study);
  return {
    atoms: [...new Set(serious.flatMap((finding) => finding.atoms))],
    bonds: [...new Set(serious.flatMap((finding) => finding.bonds))],
  };
}

/** The findings that made the verdict what it is. */
export function reasonsOf(study: MoleculeStudy) {
  const { findings } = study.judgement;
  const errors = findings.filter((finding) => finding.severity === 'error');
  return errors.length > 0 ? errors : findings.filter((finding) => finding.severity === 'warning');
}

export function VerdictNotice({ study, problem, onRepair, live }: VerdictNoticeProps) {
  const { words, say } = useLabWords();
  if (problem !== null) {
    return (
      <Notice tone="wrong" live>
        <p>
          <b>{say('problem', problem.code, problem.data)}</b>
        </p>
        {study !== null && <p>{words('verdict.kept')}</p>}
      </Notice>
    );
  }
  if (study === null) return null;
  if (study.bandOnly) {
    return (
      <Notice tone="caution" live={live}>
        <b>{say('problem', 'molecule-band-only')}</b>
      </Notice>
    );
  }
  return <JudgementNotice study={study} onRepair={onRepair} live={live} />;
}

function JudgementNotice({ study, onRepair, live }: Omit<VerdictNoticeProps, 'problem'> & { study: MoleculeStudy }) {
  const { words, say } = useLabWords();
  const { verdict, name } = study.judgement;
  // Repairs that read alike can't be told apart: the best of each stays.
  const repairs = [
    ...new Map(
      study.judgement.repairs.map((repair) => [say('repair', repair.code, repair.data), repair] as const).reverse(),
    ),
  ].reverse();
  return (
    <Notice tone={toneOf[verdict]} live={live}>
      <CheckLimits>
        <b>{words(`verdict.${verdict}`, { name: name === null ? '' : say('known', name) })}</b>
      </CheckLimits>
      {reasonsOf(study)
        .slice(0, mostReasons)
        .map((finding, i) => (
          <p key={i}>{say('finding', finding.rule, finding.data)}</p>
        ))}
      {verdict !== 'impossible' && <p className="verdict-band">{words(`band.${study.mammalBand}`)}</p>}
      {repairs.length > 0 && (
        <div className="verdict-repairs" role="group" aria-label={words('repair.title')}>
          {repairs.slice(0, mostRepairs).map(([text, repair]) => (
            <ActionButton key={repair.smiles} onPress={() => onRepair(repair.molecule)}>
              {text}
            </ActionButton>
          ))}
        </div>
      )}
    </Notice>
  );
}

/** The first line of a verdict, with a button at its end that says what the check does not know. */
function CheckLimits({ children }: { children: ReactNode }) {
  const { words } = useLabWords();
  return (
    <div className="verdict-first">
      <p>{children}</p>
      <DialogTrigger>
        <Button className="verdict-limits" aria-label={words('limits.title')}>
          <IconHelpCircle size={18} aria-hidden="true" />
        </Button>
        <Popover className="verdict-limits-page" placement="bottom end">
          <Dialog>
            <Heading slot="title" level={3}>
              {words('limits.title')}
            </Heading>
            <p>{words('limits.text')}</p>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
