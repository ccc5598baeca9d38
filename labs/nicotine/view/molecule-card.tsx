// The molecule card: the goal, the drawing with its marks, the formula, the line to type a molecule into, and
// the verdict with its repairs.
import { ActionButton, Card, MoleculeDrawing, SegmentedChoice, SuggestField, type FormulaStyle } from '@offshoot/ui';
import type { Problem } from '@offshoot/quantities';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useId } from 'react';
import type { MoleculeStudy, OfferedMolecule } from '../model/index.ts';
import { FormulaText } from './formula-text.tsx';
import { useLabWords } from './lab-words.ts';
import { markedPlaces, VerdictNotice } from './verdict-notice.tsx';
import './molecule-card.css';

export interface MoleculeCardProps {
  /** The last molecule that could be read; null before the first. */
  study: MoleculeStudy | null;
  /** Why the text can't be read; null when it can. */
  problem: Problem | null;
  text: string;
  onText: (text: string) => void;
  offered: readonly OfferedMolecule[];
  onSmiles: (smiles: string) => void;
  style: FormulaStyle;
  onStyle: (style: FormulaStyle) => void;
  /** null where there is nothing to go back or forward to. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
}

export function MoleculeCard(props: MoleculeCardProps) {
  const { study, problem, style, onStyle } = props;
  const { words } = useLabWords();
  const noticeId = useId();
  return (
    <Card
      title={words('molecule.title')}
      above={words('molecule.goal')}
      aside={study !== null && <FormulaText formula={study.formula} />}
      className="molecule-card"
    >
      <div className="molecule-stage">
        {study === null ? (
          <p className="second">{words('molecule.reading')}</p>
        ) : (
          <Drawing study={study} style={style} />
        )}
      </div>
      <div className="molecule-tools">
        <SegmentedChoice
          label={words('molecule.style')}
          choices={[
            { id: 'school', text: words('molecule.style.school') },
            { id: 'skeletal', text: words('molecule.style.skeletal') },
          ]}
          chosen={style}
          onChoose={(id) => onStyle(id === 'skeletal' ? 'skeletal' : 'school')}
        />
        <UndoButtons {...props} />
      </div>
      <MoleculeLine {...props} noticeId={noticeId} />
      <div id={noticeId}>
        <VerdictNotice study={study} problem={problem} onRepair={props.onSmiles} />
      </div>
    </Card>
  );
}

function Drawing({ study, style }: { study: MoleculeStudy; style: FormulaStyle }) {
  const { words, say } = useLabWords();
  const marked = markedPlaces(study);
  const name = study.judgement.name === null ? words('molecule.unnamed') : say('known', study.judgement.name);
  const picture = words('molecule.picture', { name, formula: study.formula });
  const marks = marked.atoms.length > 0 ? ` ${words('molecule.picture.marked', { count: marked.atoms.length })}` : '';
  return (
    <MoleculeDrawing
      molecule={study.molecule}
      style={style}
      words={picture + marks}
      markedAtoms={marked.atoms}
      markedBonds={marked.bonds}
    />
  );
}

function UndoButtons({ onUndo, onRedo }: MoleculeCardProps) {
  const { words } = useLabWords();
  return (
    <div className="molecule-undo">
      <ActionButton
        look="quiet"
        icon={<IconArrowBackUp size={18} aria-hidden="true" />}
        spokenName={words('molecule.undo.name')}
        disabled={onUndo === null}
        onPress={() => onUndo?.()}
      >
        {words('molecule.undo')}
      </ActionButton>
      {onRedo !== null && (
        <ActionButton
          look="quiet"
          icon={<IconArrowForwardUp size={18} aria-hidden="true" />}
          spokenName={words('molecule.redo.name')}
          onPress={onRedo}
        >
          {words('molecule.redo')}
        </ActionButton>
      )}
    </div>
  );
}

function MoleculeLine(props: MoleculeCardProps & { noticeId: string }) {
  const { text, onText, offered, onSmiles, problem, noticeId } = props;
  const { words, locale } = useLabWords();
  return (
    <SuggestField
      label={words('molecule.input')}
      hint={words('molecule.input.hint')}
      openName={words('molecule.input.open')}
      text={text}
      onText={onText}
      suggestions={offered.map((molecule) => ({ id: molecule.id, text: molecule.name[locale] }))}
      onTake={(id) => {
        const taken = offered.find((molecule) => molecule.id === id);
        if (taken !== undefined) onSmiles(taken.smiles);
      }}
      wrong={problem !== null}
      describedBy={noticeId}
    />
  );
}
