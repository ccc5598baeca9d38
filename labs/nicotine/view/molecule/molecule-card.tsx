// The molecule card: the goal, the drawing with its marks, the formula, the line to type a molecule into, and
// the verdict with its repairs.
import type { Edit, Molecule } from '@offshoot/chemistry';
import {
  ActionButton,
  Card,
  MoleculeSketch,
  SegmentedChoice,
  SuggestField,
  type FormulaStyle,
  type SketchOffers,
  type SketchOutcome,
} from '@offshoot/ui';
import type { Problem, Result } from '@offshoot/quantities';
import { IconArrowBackUp, IconArrowForwardUp, IconMaximize } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import type { EditedStudy, MoleculeStudy, OfferedMolecule } from '../../model/index.ts';
import { FormulaText } from './formula-text.tsx';
import { useLabWords } from '../lab-words.ts';
import { MoleculeInSpaceDialog } from './molecule-in-space-dialog.tsx';
import { allOffers, sayVerdict, useSketchWords } from './sketch-words.ts';
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
  /** A drawing was taken as it is, such as a repair. */
  onDrawing: (molecule: Molecule) => void;
  /** An edit of the drawing: made, shown, and answered with what came of it. */
  onEdit: (edit: Edit) => Promise<Result<EditedStudy>>;
  /** A drawing of the expert's editor, as a molfile: read, shown, and answered; null where the level keeps it closed. */
  onMolfile: ((molfile: string) => Promise<Result<MoleculeStudy>>) | null;
  /** Tools of the sketcher; all where the level says nothing. */
  offers?: SketchOffers;
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
  // After an edit the sketcher says what was done and the verdict in one sentence; then the notice keeps quiet.
  const [drawing, setDrawing] = useState(false);
  const [tableOpen, setTableOpen] = useState(false);
  const verdict = (live: boolean) => (
    <VerdictNotice study={study} problem={problem} onRepair={props.onDrawing} live={live} />
  );
  const below = (
    <>
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
        {study !== null && <SpaceButton study={study} />}
        <UndoButtons {...props} />
      </div>
      <MoleculeLine {...props} noticeId={noticeId} />
    </>
  );
  return (
    <Card
      title={words('molecule.title')}
      above={words('molecule.goal')}
      aside={study !== null && <CardAside formula={study.formula} onTable={() => setTableOpen(true)} />}
      className="molecule-card"
    >
      <div
        className="molecule-make"
        onFocus={({ target }) => setDrawing(target.closest('.sketch-board, .sketch-tray') !== null)}
      >
        {study === null ? (
          <>
            <div className="molecule-stage">
              <p className="second">{words('molecule.reading')}</p>
            </div>
            {below}
          </>
        ) : (
          <Sketch
            {...props}
            study={study}
            verdict={verdict(false)}
            below={below}
            tableOpen={tableOpen}
            onTableClose={() => setTableOpen(false)}
          />
        )}
      </div>
      <div id={noticeId}>{verdict(!drawing)}</div>
    </Card>
  );
}

interface SketchProps extends MoleculeCardProps {
  study: MoleculeStudy;
  verdict: ReactNode;
  below: ReactNode;
  tableOpen: boolean;
  onTableClose: () => void;
}

function CardAside({ formula, onTable }: { formula: string; onTable: () => void }) {
  const { words } = useLabWords();
  return (
    <div className="molecule-aside">
      <FormulaText formula={formula} />
      <ActionButton look="quiet" icon={<IconMaximize size={16} aria-hidden="true" />} onPress={onTable}>
        {words('table.open')}
      </ActionButton>
    </div>
  );
}

function SpaceButton({ study }: { study: MoleculeStudy }) {
  const { words } = useLabWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton look="quiet" spokenName={words('space.open.name')} onPress={() => setOpen(true)}>
        {words('space.open')}
      </ActionButton>
      {open && <MoleculeInSpaceDialog study={study} onClose={() => setOpen(false)} />}
    </>
  );
}

function Sketch({ study, style, verdict, below, ...props }: SketchProps) {
  const lab = useLabWords();
  const { words, say } = lab;
  const marked = markedPlaces(study);
  const name = study.judgement.name === null ? words('molecule.unnamed') : say('known', study.judgement.name);
  const picture = words('sketch.picture', { name, formula: study.formula });
  const marks = marked.atoms.length > 0 ? ` ${words('molecule.picture.marked', { count: marked.atoms.length })}` : '';
  const sketchWords = useSketchWords(picture + marks);
  const onEdit = async (edit: Edit): Promise<SketchOutcome> => {
    const edited = await props.onEdit(edit);
    if (!edited.ok) return { ok: false, reason: say('problem', edited.problem.code, edited.problem.data) };
    const { study: now, origins } = edited.value;
    return { ok: true, molecule: now.molecule, origins, verdict: sayVerdict(lab, now) };
  };
  const { onMolfile } = props;
  const takeMolfile = async (molfile: string): Promise<string> => {
    const read = await onMolfile!(molfile);
    return read.ok ? sayVerdict(lab, read.value) : say('problem', read.problem.code, read.problem.data);
  };
  return (
    <MoleculeSketch
      subject={{
        molecule: study.molecule,
        markedAtoms: marked.atoms,
        markedBonds: marked.bonds,
        style,
        offers: props.offers ?? allOffers,
        words: sketchWords,
        onEdit,
      }}
      verdict={verdict}
      tableOpen={props.tableOpen}
      onTableClose={props.onTableClose}
      onStyle={props.onStyle}
      onUndo={props.onUndo}
      onRedo={props.onRedo}
      onTidy={() => props.onSmiles(study.molecule.smiles)}
      onEmpty={() => props.onSmiles('C')}
      onMolfile={onMolfile === null ? null : takeMolfile}
    >
      {below}
    </MoleculeSketch>
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
