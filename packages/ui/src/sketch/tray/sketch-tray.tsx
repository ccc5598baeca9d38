// The tray: what one can do with just this atom or this bond. One page at a time: the atom itself, add an atom, put a
// group on, rings.
import { IconTrash, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { SegmentedChoice } from '../../controls/segmented-choice.tsx';
import { bondFacts, nameAtom } from '../graph/atom-facts.ts';
import type { TrayPage } from '../graph/sketch-keys.ts';
import { isInRing, type BondOrder } from '../graph/sketch-order.ts';
import type { SketchSubject } from '../sketch-words.ts';
import type { Sketch } from '../use-sketch.ts';
import { AddPage, AtomPage, GroupPage, RingPage } from './tray-pages.tsx';
import { SketchTool } from './sketch-tool.tsx';
import './sketch-tray.css';

export interface SketchTrayProps {
  subject: SketchSubject;
  sketch: Sketch;
  /** Whether the tray can be closed; on the drawing table it stays. */
  closable: boolean;
}

const pageIds: readonly TrayPage[] = ['atom', 'add', 'group', 'ring'];
const orderNames = { 1: 'single', 2: 'double', 3: 'triple' } as const;
const orderSigns = { 1: '–', 2: '=', 3: '≡' } as const;

export function SketchTray({ subject, sketch, closable }: SketchTrayProps) {
  const { molecule, words } = subject;
  const { target, joinFrom } = sketch;
  const tray = useRef<HTMLDivElement>(null);
  useKeyboardEntry(tray, sketch);
  if (joinFrom !== null) {
    return (
      <div className="sketch-tray" ref={tray} role="group" aria-label={words.tool('join')}>
        <p>{words.joinFrom(nameAtom(molecule, joinFrom))}</p>
        <div className="sketch-tools">
          <SketchTool name={words.tool('close')} onPress={sketch.closeTray} wide>
            <IconX size={18} aria-hidden="true" /> {words.tool('close')}
          </SketchTool>
        </div>
      </div>
    );
  }
  const title =
    target.kind === 'atom'
      ? words.atomTitle(nameAtom(molecule, target.atom))
      : words.bondTitle(bondFacts(molecule, target.bond));
  return (
    <div
      className="sketch-tray"
      ref={tray}
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        sketch.moveTo(target);
        sketch.closeTray();
      }}
    >
      <div className="sketch-tray-head">
        {target.kind === 'atom' ? <PageChoice subject={subject} sketch={sketch} /> : <b>{title}</b>}
        <span className="sketch-tray-ends">
          <SketchTool
            name={words.tool(target.kind === 'atom' ? 'remove' : 'cut')}
            onPress={() => sketch.order({ kind: 'remove' })}
          >
            <IconTrash size={20} aria-hidden="true" />
          </SketchTool>
          {closable && (
            <SketchTool name={words.tool('close')} onPress={sketch.closeTray}>
              <IconX size={20} aria-hidden="true" />
            </SketchTool>
          )}
        </span>
      </div>
      {target.kind === 'bond' ? (
        <BondPage subject={subject} sketch={sketch} bond={target.bond} />
      ) : (
        <AtomPages subject={subject} sketch={sketch} atom={target.atom} />
      )}
    </div>
  );
}

/** Opened by a key, the tray takes the focus: at its pages, or at the tools of the page that was asked for. */
function useKeyboardEntry(tray: React.RefObject<HTMLDivElement | null>, { entry }: Sketch): void {
  const last = useRef<Sketch['entry']>(null);
  useEffect(() => {
    if (entry === last.current || entry === null) return;
    last.current = entry;
    const wanted = entry.atTools ? '.sketch-tools button' : 'input:checked, button';
    tray.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [tray, entry]);
}

function PageChoice({ subject: { words }, sketch }: { subject: SketchSubject; sketch: Sketch }) {
  return (
    <SegmentedChoice
      label={words.pages}
      choices={pageIds.map((id) => ({ id, text: words.page(id) }))}
      chosen={sketch.page ?? 'atom'}
      onChoose={(id) => sketch.openTray(pageIds.find((page) => page === id) ?? null)}
    />
  );
}

function AtomPages({ subject, sketch, atom }: { subject: SketchSubject; sketch: Sketch; atom: number }) {
  switch (sketch.page ?? 'atom') {
    case 'atom':
      return <AtomPage subject={subject} sketch={sketch} atom={atom} />;
    case 'add':
      return <AddPage subject={subject} sketch={sketch} />;
    case 'group':
      return <GroupPage subject={subject} sketch={sketch} />;
    case 'ring':
      return <RingPage subject={subject} sketch={sketch} atom={atom} />;
  }
}

function BondPage({ subject, sketch, bond }: { subject: SketchSubject; sketch: Sketch; bond: number }) {
  const { molecule, words } = subject;
  const own = molecule.bonds[bond]?.order;
  return (
    <div className="sketch-tools" role="group" aria-label={words.bondOrder}>
      {([1, 2, 3] as const satisfies BondOrder[]).map((order) => (
        <SketchTool
          key={order}
          name={words.tool(orderNames[order])}
          pressed={own === order}
          onPress={() => sketch.order({ kind: 'bond-order', order })}
          wide
        >
          <span aria-hidden="true">{orderSigns[order]}</span> {words.tool(orderNames[order])}
        </SketchTool>
      ))}
      {isInRing(molecule, bond) && (
        <SketchTool name={words.tool('grow-ring')} onPress={() => sketch.order({ kind: 'grow-ring' })} wide>
          {words.tool('grow-ring')}
        </SketchTool>
      )}
    </div>
  );
}
