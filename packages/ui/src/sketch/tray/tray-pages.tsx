// The four pages of an atom's tray. Which elements, groups and rings are on them is said from outside.
import { findHead } from '@offshoot/chemistry';
import { useState } from 'react';
import type { BondOrder } from '../graph/sketch-order.ts';
import type { SketchSubject, ToolName } from '../sketch-words.ts';
import type { Sketch } from '../use-sketch.ts';
import { RingPicture } from './ring-picture.tsx';
import { SketchTool } from './sketch-tool.tsx';
import { stampText } from './stamp-text.ts';

interface PageProps {
  subject: SketchSubject;
  sketch: Sketch;
}

/** The atom itself: its element, charge and hydrogens. */
export function AtomPage({ subject, sketch, atom }: PageProps & { atom: number }) {
  const { molecule, offers, words } = subject;
  const own = molecule.atoms[atom]?.element;
  const small: readonly { tool: ToolName; text: string; press: () => void }[] = [
    { tool: 'charge-up', text: '+', press: () => sketch.order({ kind: 'charge', by: 1 }) },
    { tool: 'charge-down', text: '−', press: () => sketch.order({ kind: 'charge', by: -1 }) },
    { tool: 'hydrogen-up', text: 'H +', press: () => sketch.order({ kind: 'hydrogens', by: 1 }) },
    { tool: 'hydrogen-down', text: 'H −', press: () => sketch.order({ kind: 'hydrogens', by: -1 }) },
  ];
  return (
    <>
      <div className="sketch-tools">
        {offers.elements.map((element) => (
          <SketchTool
            key={element}
            name={words.swapTo(element)}
            pressed={element === own}
            onPress={() => sketch.order({ kind: 'swap', element })}
          >
            <b className={`tool-${element}`}>{element}</b>
          </SketchTool>
        ))}
      </div>
      <div className="sketch-tools">
        {small.map(({ tool, text, press }) => (
          <SketchTool key={tool} name={words.tool(tool)} onPress={press}>
            {text}
          </SketchTool>
        ))}
      </div>
    </>
  );
}

const orderNames = { 1: 'single', 2: 'double', 3: 'triple' } as const;
const orderSigns = { 1: '–', 2: '=', 3: '≡' } as const;

/** A new atom, by a single, double or triple bond. */
export function AddPage({ subject: { offers, words }, sketch }: PageProps) {
  const [order, setOrder] = useState<BondOrder>(1);
  return (
    <>
      <div className="sketch-tools" role="group" aria-label={words.bondOrder}>
        {([1, 2, 3] as const).map((one) => (
          <SketchTool
            key={one}
            name={words.tool(orderNames[one])}
            pressed={one === order}
            onPress={() => setOrder(one)}
            wide
          >
            <span aria-hidden="true">{orderSigns[one]}</span> {words.tool(orderNames[one])}
          </SketchTool>
        ))}
      </div>
      <div className="sketch-tools">
        {offers.elements.map((element) => (
          <SketchTool
            key={element}
            name={words.add(element, order)}
            onPress={() => sketch.order({ kind: 'add', element, order })}
          >
            <b className={`tool-${element}`}>
              {orderSigns[order]}
              {element}
            </b>
          </SketchTool>
        ))}
      </div>
    </>
  );
}

/** Groups that are put on at once. */
export function GroupPage({ subject: { offers, words }, sketch }: PageProps) {
  return (
    <div className="sketch-tools">
      {offers.stamps.map((stamp) => (
        <SketchTool key={stamp} name={words.stamp(stamp)} onPress={() => sketch.order({ kind: 'stamp', stamp })} wide>
          {stampText[stamp]}
        </SketchTool>
      ))}
    </div>
  );
}

/** Rings: close one, make it smaller or larger, exchange it, hang another one on. */
export function RingPage({ subject, sketch, atom }: PageProps & { atom: number }) {
  const { molecule, offers, words } = subject;
  const inRing = molecule.rings.some((ring) => ring.includes(atom));
  const heads = findHead(molecule, atom) === null ? [] : offers.heads;
  const name = heads.length > 0 ? words.swapRing : words.hangRing;
  return (
    <>
      <div className="sketch-tools">
        <SketchTool name={words.tool('join')} onPress={sketch.startJoin} wide>
          {words.tool('join')}
        </SketchTool>
        {inRing &&
          (['grow-ring', 'shrink-ring'] as const).map((kind) => (
            <SketchTool key={kind} name={words.tool(kind)} onPress={() => sketch.order({ kind })} wide>
              {words.tool(kind)}
            </SketchTool>
          ))}
      </div>
      <div className="sketch-tools" role="group" aria-label={name}>
        <span className="second sketch-tools-name">{name}</span>
        {heads.map((ring) => (
          <SketchTool
            key={`head-${ring}`}
            name={words.ring(ring)}
            onPress={() => sketch.order({ kind: 'swap-head', ring })}
          >
            <RingPicture ring={ring} />
          </SketchTool>
        ))}
        {heads.length === 0 &&
          offers.rings.map((ring) => (
            <SketchTool key={ring} name={words.ring(ring)} onPress={() => sketch.order({ kind: 'hang-ring', ring })}>
              <RingPicture ring={ring} />
            </SketchTool>
          ))}
      </div>
    </>
  );
}
