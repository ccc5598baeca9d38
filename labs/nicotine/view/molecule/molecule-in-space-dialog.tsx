// The molecule of the bench in space, on the dark instrument, with its building in words beside it, and with what is
// true of the picture and what is not.
import { arrangeInSpace, type Arrangement } from '@offshoot/chemistry';
import { ActionButton, MoleculeIn3D, RichText, type TurnStep } from '@offshoot/ui';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { MoleculeStudy } from '../../model/index.ts';
import { FormulaText } from './formula-text.tsx';
import { useLabWords } from '../lab-words.ts';
import { useStructureWords } from './use-structure-words.ts';
import './molecule-in-space-dialog.css';

export interface MoleculeInSpaceDialogProps {
  study: MoleculeStudy;
  onClose: () => void;
}

const angstromsPerNanometre = 10;
/** A hair is 50 to 100 micrometres thick. */
const hairNanometres = 80_000;
/** What an atom's cloud adds at each end, Å: about the van der Waals radius of hydrogen (Bondi 1964: 1.2). */
const cloud = 1.2;

/** From end to end, nm. */
function lengthOf({ atoms }: Arrangement): number {
  let longest = 0;
  for (const { place: a } of atoms)
    for (const { place: b } of atoms) longest = Math.max(longest, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
  return (longest + 2 * cloud) / angstromsPerNanometre;
}

export function MoleculeInSpaceDialog({ study, onClose }: MoleculeInSpaceDialogProps) {
  const { words, say } = useLabWords();
  const { molecule, formula, judgement } = study;
  const arrangement = useMemo(() => arrangeInSpace(molecule), [molecule]);
  const name = judgement.name === null ? formula : say('known', judgement.name);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="space-veil"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="space-modal">
        <Dialog className="space-dialog night">
          <header className="space-head">
            <Heading slot="title" level={2}>
              {words('space.title')}
            </Heading>
            <FormulaText formula={formula} />
            <ActionButton look="quiet" icon={<IconX size={18} aria-hidden="true" />} onPress={onClose}>
              {words('space.close')}
            </ActionButton>
          </header>
          <MoleculeIn3D
            arrangement={arrangement}
            words={{
              picture: words('space.picture', { name }),
              hint: words('space.hint'),
              step: (step: TurnStep) => words(`space.step.${step}`),
              done: (step: TurnStep) => words(`space.done.${step}`),
            }}
          />
          <SpaceText study={study} arrangement={arrangement} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SpaceText({ study, arrangement }: { study: MoleculeStudy; arrangement: Arrangement }) {
  const { words, number } = useLabWords();
  const built = useStructureWords(study.molecule);
  const length = lengthOf(arrangement);
  const acrossHair = Math.round(hairNanometres / length / 10_000) * 10_000;
  return (
    // a scrolling text must be reachable by keys
    <div className="space-text" role="region" aria-label={words('space.built')} tabIndex={0}>
      {study.judgement.verdict === 'impossible' && <p className="space-never">{words('space.never')}</p>}
      <h3>{words('space.built')}</h3>
      <p>{built}</p>
      <p>{words('space.size', { size: number(length, 1), count: number(acrossHair, 0) })}</p>
      <h3>{words('space.truth')}</h3>
      <p>
        <RichText text={words('space.real')} />
      </p>
      <p>
        <RichText text={words('space.here')} />
      </p>
    </div>
  );
}
