// The large drawing table: the same molecule over the whole page, with every tool at hand.
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconKeyboard,
  IconSparkles,
  IconSquarePlus,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ActionButton } from '../../controls/action-button.tsx';
import { SegmentedChoice } from '../../controls/segmented-choice.tsx';
import type { FormulaStyle } from '../../molecule/arrange-formula.ts';
import { SketchBoard } from '../board/sketch-board.tsx';
import { useZoom, type Zoom } from '../board/use-zoom.ts';
import type { SketchSubject } from '../sketch-words.ts';
import { SketchTool } from '../tray/sketch-tool.tsx';
import { SketchTray } from '../tray/sketch-tray.tsx';
import { useSketch, type Sketch } from '../use-sketch.ts';
import { KeyList } from './key-list.tsx';
import { TakeAway } from './take-away.tsx';
import './drawing-table.css';

export interface TableActions {
  onStyle: (style: FormulaStyle) => void;
  /** null where there is nothing to go back or forward to. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
  /** Lays the molecule out anew. */
  onTidy: () => void;
  /** Starts again from a single carbon. */
  onEmpty: () => void;
  /**
   * Takes over what was drawn with the expert's editor and answers with what is said of it; null where the level keeps
   * that editor closed.
   */
  onMolfile: ((molfile: string) => Promise<string>) | null;
}

export interface DrawingTableProps extends TableActions {
  subject: SketchSubject;
  /** The verdict, shown beside the drawing. */
  verdict: ReactNode;
  onClose: () => void;
}

const ExpertTable = lazy(async () => ({ default: (await import('../expert/expert-table.tsx')).ExpertTable }));

export function DrawingTable(props: DrawingTableProps) {
  const { subject, onClose, onMolfile } = props;
  const { words } = subject;
  const sketch = useSketch(subject);
  const zoom = useZoom();
  const [keysShown, setKeysShown] = useState(false);
  const [expert, setExpert] = useState(false);
  return (
    <ModalOverlay
      isOpen
      className="sketch-veil"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="drawing-table">
        <Dialog className="drawing-table-page">
          <header className="drawing-table-head">
            <Heading slot="title" level={2}>
              {words.table('title')}
            </Heading>
            {onMolfile !== null && <DrawerChoice words={words} expert={expert} onExpert={setExpert} />}
            {!expert && <ZoomButtons zoom={zoom} words={words} />}
            <ActionButton onPress={onClose}>{words.table('done')}</ActionButton>
          </header>
          <TableBar {...props} say={sketch.say} onKeys={() => setKeysShown(true)} />
          {expert && onMolfile !== null ? (
            <Suspense fallback={<p className="second">{words.table('expert-loading')}</p>}>
              <ExpertTable subject={subject} verdict={props.verdict} onMolfile={onMolfile} />
            </Suspense>
          ) : (
            <OwnTable {...props} sketch={sketch} zoom={zoom} onKeys={() => setKeysShown(true)} />
          )}
          <p className="only-heard" role="status">
            {sketch.spoken}
          </p>
          {keysShown && <KeyList words={words} onClose={() => setKeysShown(false)} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function OwnTable(props: DrawingTableProps & { sketch: Sketch; zoom: Zoom; onKeys: () => void }) {
  const { subject, verdict, sketch, zoom, onKeys } = props;
  return (
    <>
      <div className="drawing-table-board">
        <SketchBoard subject={subject} sketch={sketch} onShowKeys={onKeys} zoom={zoom} />
      </div>
      <div className="drawing-table-side">
        {sketch.page === null && sketch.joinFrom === null ? (
          <p className="second drawing-table-hint">{subject.words.table('hint')}</p>
        ) : (
          <SketchTray subject={subject} sketch={sketch} closable />
        )}
        {verdict}
      </div>
    </>
  );
}

function DrawerChoice(props: { words: SketchSubject['words']; expert: boolean; onExpert: (expert: boolean) => void }) {
  const { words, expert, onExpert } = props;
  return (
    <SegmentedChoice
      label={words.table('drawer')}
      choices={[
        { id: 'own', text: words.table('drawer-own') },
        { id: 'expert', text: words.table('drawer-expert') },
      ]}
      chosen={expert ? 'expert' : 'own'}
      onChoose={(id) => onExpert(id === 'expert')}
    />
  );
}

function ZoomButtons({ zoom, words }: { zoom: Zoom; words: SketchSubject['words'] }) {
  return (
    <div className="drawing-table-zoom">
      <SketchTool name={words.table('nearer')} onPress={zoom.nearer}>
        <IconZoomIn size={20} aria-hidden="true" />
      </SketchTool>
      <SketchTool name={words.table('farther')} onPress={zoom.farther}>
        <IconZoomOut size={20} aria-hidden="true" />
      </SketchTool>
    </div>
  );
}

interface TableBarProps extends DrawingTableProps {
  say: (text: string) => void;
  onKeys: () => void;
}

function TableBar({ subject, onStyle, onUndo, onRedo, onTidy, onEmpty, say, onKeys }: TableBarProps) {
  const { words, style } = subject;
  const tools = [
    { word: 'undo', Icon: IconArrowBackUp, press: onUndo },
    { word: 'redo', Icon: IconArrowForwardUp, press: onRedo },
    { word: 'tidy', Icon: IconSparkles, press: onTidy },
    { word: 'empty', Icon: IconSquarePlus, press: onEmpty },
    { word: 'keys', Icon: IconKeyboard, press: onKeys },
  ] as const;
  return (
    <div className="drawing-table-bar">
      <SegmentedChoice
        label={words.table('style')}
        choices={[
          { id: 'school', text: words.table('school') },
          { id: 'skeletal', text: words.table('skeletal') },
        ]}
        chosen={style}
        onChoose={(id) => onStyle(id === 'skeletal' ? 'skeletal' : 'school')}
      />
      {tools.map(({ word, Icon, press }) => (
        <span key={word} className={`table-tool table-tool-${word}`}>
          <ActionButton
            look="quiet"
            spokenName={words.table(word)}
            icon={<Icon size={18} aria-hidden="true" />}
            disabled={press === null}
            onPress={() => press?.()}
          >
            {words.table(word)}
          </ActionButton>
        </span>
      ))}
      <TakeAway subject={subject} say={say} />
    </div>
  );
}
