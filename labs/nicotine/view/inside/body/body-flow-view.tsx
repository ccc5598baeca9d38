// The river of a thousand molecules of one animal, with the lab's words.
import { formulaOf } from '@offshoot/chemistry';
import { FlowPicture, type FlowPlan, type FlowTone, type FlowWords } from '@offshoot/ui';
import { useMemo } from 'react';
import type { BodyLook } from '../../../model/index.ts';
import { flowOf, type BodyFlow, type FlowEnd } from '../../../model/look/body-flow.ts';
import { stageOfWay } from '../../../model/look/way-id.ts';
import { useLabWords, type LabWords } from '../../lab-words.ts';

export interface BodyFlowViewProps {
  look: BodyLook;
  /** Bodies that stand beside this one: drawn on the same scale. */
  beside: readonly BodyLook[];
  order: Parameters<typeof flowOf>[1];
  height: number;
  chosen: string | null;
  lit: readonly string[];
  onChoose: (way: string) => void;
  /** The stage that makes the difference to another animal. */
  markedStage: string | null;
}

const tones: Readonly<Record<string, FlowTone>> = {
  excreted: 'out',
  held: 'held',
  free: 'arrived',
  otherEnzymes: 'work',
};

export function BodyFlowView(props: BodyFlowViewProps) {
  const { look, beside, order, height, chosen, lit, onChoose, markedStage } = props;
  const lab = useLabWords();
  const flow = useMemo(() => flowOf(look, order), [look, order]);
  const plan = useMemo(() => planOf(flow), [flow]);
  const plansBeside = useMemo(() => beside.map((one) => planOf(flowOf(one, order))), [beside, order]);
  const rowWords = (id: string): FlowWords => {
    const end = flow.ends.find((one) => one.id === id)!;
    const marked = markedStage !== null && stageOfWay(end.id) === markedStage;
    return {
      name: nameOfWay(lab, end.id),
      amount: amountText(lab, end.amount),
      more: moreOf(lab, look, end),
      tone: tones[id] ?? (id.startsWith('enzyme:') ? 'work' : 'lost'),
      marked: marked ? lab.words('compare.marked') : null,
    };
  };
  const place = (id: string): string => {
    const amount = id === 'drink' ? flow.drunk : id === 'skin' ? flow.throughSkin : null;
    return amount === null ? lab.say('way', id) : `${amountText(lab, amount)} ${lab.say('way', id)}`;
  };
  return (
    <FlowPicture
      plan={plan}
      beside={plansBeside}
      height={height}
      rowWords={rowWords}
      placeWords={place}
      words={lab.words('body.picture', bodyNumbers(lab, look))}
      chosen={chosen}
      lit={lit}
      onChoose={onChoose}
    />
  );
}

function planOf({ drunk, throughSkin, ends }: BodyFlow): FlowPlan {
  return {
    sources: [
      { id: 'drink', amount: drunk, into: 0 },
      { id: 'skin', amount: throughSkin, into: 1 },
    ],
    vessels: ['gut', 'blood'],
    ends: ends.map(({ id, from, amount }) => ({ id, amount, from: from === 'gut' ? 0 : 1 })),
  };
}

export function nameOfWay({ say }: LabWords, way: string): string {
  return way.startsWith('enzyme:') ? say('enzyme', way.slice('enzyme:'.length)) : say('way', way);
}

/** Of a thousand: whole molecules, or one place below ten. */
export function amountText({ number }: LabWords, amount: number): string {
  return number(amount, amount < 9.95 ? 1 : 0);
}

function moreOf(lab: LabWords, look: BodyLook, end: FlowEnd): string {
  if (end.id === 'held') return lab.words('way.held.more');
  if (end.id === 'free') return lab.words('way.free.more');
  if (!end.id.startsWith('enzyme:')) return '';
  if (look.blocked.some((enzyme) => end.id === `enzyme:${enzyme}`)) return lab.words('way.blocked');
  const product = end.into.find((one) => one.product !== null)?.product ?? null;
  return lab.words('way.into', { product: product === null ? lab.words('way.others') : productName(look, product) });
}

export function productName(look: BodyLook, product: number): string {
  const found = look.molecules[product];
  return found === undefined ? '' : formulaOf(found.molecule);
}

/** The numbers of the sentences about a body. */
export function bodyNumbers(lab: LabWords, look: BodyLook) {
  const flow = flowOf(look);
  const broken = flow.ends.filter(({ id }) => id.startsWith('enzyme:') || id === 'otherEnzymes');
  return {
    blood: amountText(lab, flow.intoBlood),
    broken: amountText(
      lab,
      broken.reduce((sum, { amount }) => sum + amount, 0),
    ),
    free: amountText(lab, flow.ends.find(({ id }) => id === 'free')!.amount),
    hours: look.tally.hours,
    occupancy: lab.share(look.chain.state.occupancy),
  };
}
