// One animal at full size: who it is on top, then its parts from the docking site to the heart. One key leads back: first out
// of what is chosen, then to the plate.
import { ActionButton, ChoiceMenu, SegmentedChoice, StepSlider, type Choice } from '@offshoot/ui';
import { formatShotId } from '@offshoot/experiment';
import { IconArrowLeft, IconPin } from '@tabler/icons-react';
import type { Result } from '@offshoot/quantities';
import { useEffect, useRef, useState } from 'react';
import type { BodyLook, HourCourse, LookComparison, LookPlace, ReceptorLook, WellLook } from '../../model/index.ts';
import { heartSentence } from '../instrument/heart-panel.tsx';
import { useLabWords } from '../lab-words.ts';
import { BodyPanel } from './body/body-panel.tsx';
import { BrainInstrument } from './brain/brain-instrument.tsx';
import type { BrainDesk } from './brain/brain-props.ts';
import { HeartInstrument } from './heart/heart-instrument.tsx';
import { ReceptorPanel } from './receptor/receptor-panel.tsx';
import { useAnswer } from '../use-answer.ts';
import './inside-page.css';

/** What the page asks of the lab's desk. */
export interface InsideDesk extends BrainDesk {
  body: (place: LookPlace) => Promise<BodyLook>;
  receptor: (subject: string) => Promise<Result<ReceptorLook>>;
  compare: (a: LookPlace, b: LookPlace) => Promise<LookComparison>;
  hours: (place: LookPlace) => Promise<HourCourse>;
}

export interface InsideOther extends Choice {
  readonly place: LookPlace;
}

export interface InsidePageProps {
  desk: InsideDesk;
  place: LookPlace;
  /** Heart and brain; null while they are computed. */
  look: WellLook | null;
  onDose: (index: number) => void;
  onBack: () => void;
  /** Wells that this one can be held against: one that was kept, and the same animal in other tries. */
  others: readonly InsideOther[];
  against: string | null;
  onAgainst: (id: string | null) => void;
  onKeep: () => void;
  /** Null while another try runs. */
  onBlock: ((enzyme: string) => void) | null;
  /** The same with silenced, stimulated or blocked parts of the brain. */
  onTest: ((manipulations: readonly string[]) => void) | null;
  /** Part of the animal that is shown, and what is chosen in its brain. */
  part: InsidePart;
  onPart: (part: InsidePart) => void;
  region: string | null;
  onRegion: (region: string | null) => void;
  cell: number | null;
  onCell: (cell: number | null) => void;
  /** Molecules that may be laid over this one, by SMILES. */
  molecules: readonly Choice[];
}

export type InsidePart = 'receptor' | 'body' | 'brain' | 'heart';
export const insideParts: readonly InsidePart[] = ['receptor', 'body', 'brain', 'heart'];
const noOther = 'none';

export function InsidePage(props: InsidePageProps) {
  const { onBack, part, region, onRegion, cell, onCell } = props;
  const [way, setWay] = useState<string | null>(null);
  const [atom, setAtom] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  useBackKey(() => {
    if (part === 'brain' && cell !== null) return onCell(null);
    if (part === 'brain' && region !== null) return onRegion(null);
    if (way === null && atom === null) return onBack();
    setWay(null);
    setAtom(null);
  });
  return (
    <div ref={frame} className="inside night" tabIndex={-1}>
      <Head {...props} />
      {part === 'brain' && <Brain {...props} />}
      {part === 'heart' && <Heart {...props} />}
      {(part === 'body' || part === 'receptor') && (
        <Computed {...props} part={part} way={way} onWay={setWay} atom={atom} onAtom={setAtom} />
      )}
    </div>
  );
}

/** Escape, and Backspace outside of text. */
function useBackKey(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const inText = event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea');
      const inMenu = event.target instanceof HTMLElement && event.target.closest('[role=listbox]') !== null;
      if (event.defaultPrevented || inMenu) return;
      if (event.key !== 'Escape' && (event.key !== 'Backspace' || inText)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

function Head(props: InsidePageProps) {
  const { place, look, onDose, onBack, part, onPart, others, against, onAgainst, onKeep } = props;
  const lab = useLabWords();
  const { words, dose } = lab;
  const current = look !== null && look.population === place.population;
  return (
    <header className="inside-head">
      <ActionButton look="plain" icon={<IconArrowLeft size={18} aria-hidden />} onPress={onBack}>
        {words('inside.back')}
      </ActionButton>
      <div className="inside-who">
        <h2>{words('look.population', { number: lab.numberOf(place.population) })}</h2>
        <p className="second">
          {current ? `${lab.kind(look.group)} · ${heartSentence(lab, look)}` : words('inside.computing')}
        </p>
      </div>
      <SegmentedChoice
        label={words('inside.parts')}
        choices={insideParts.map((id) => ({ id, text: words(`inside.${id}`) }))}
        chosen={part}
        onChoose={(id) => onPart(id as InsidePart)}
      />
      <StepSlider
        label={words('plate.dose')}
        steps={place.design.doses.map(dose)}
        step={place.doseIndex}
        onStep={onDose}
      />
      <ActionButton look="plain" icon={<IconPin size={18} aria-hidden />} onPress={onKeep}>
        {words('inside.keep')}
      </ActionButton>
      {others.length > 0 && (
        <ChoiceMenu
          label={words('inside.against')}
          labelShown
          choices={[{ id: noOther, text: words('inside.against.none') }, ...others]}
          chosen={against ?? noOther}
          onChoose={(id) => onAgainst(id === noOther ? null : id)}
        />
      )}
    </header>
  );
}

/** The brain, live; beside the other one while two are held against each other. */
function Brain(props: InsidePageProps) {
  const { place, look } = props;
  const { words } = useLabWords();
  const caption = useCaption(place, 'brain');
  const other = useOther(props);
  if (look === null || look.population !== place.population) return <p role="status">{words('inside.computing')}</p>;
  return <BrainInstrument {...props} look={look} placeKey={keyOf(place)} caption={caption} other={other} />;
}

function Heart(props: InsidePageProps) {
  const { place, look } = props;
  const { words } = useLabWords();
  const caption = useCaption(place, 'heart');
  const other = useOther(props);
  if (look === null || look.population !== place.population) return <p role="status">{words('inside.computing')}</p>;
  const hours = () => props.desk.hours(place);
  return <HeartInstrument look={look} other={other} caption={caption} wellKey={keyOf(place)} hours={hours} />;
}

/** Heart and brain of the well that this one is held against. */
function useOther({ desk, others, against }: InsidePageProps): WellLook | null {
  const other = others.find(({ id }) => id === against)?.place ?? null;
  return useAnswer(other === null ? null : keyOf(other), () => desk.well(other!, [])).answer;
}

/** Below a picture: what it shows, and of which well of which try. */
function useCaption({ design, population, doseIndex }: LookPlace, part: InsidePart): string {
  const { words, dose } = useLabWords();
  return words('inside.caption', {
    what: words(`inside.${part}`),
    number: population,
    dose: dose(design.doses[doseIndex] ?? 0),
    id: formatShotId(design),
  });
}

interface ComputedProps extends InsidePageProps {
  part: 'body' | 'receptor';
  way: string | null;
  onWay: (way: string | null) => void;
  atom: number | null;
  onAtom: (atom: number | null) => void;
}

const keyOf = ({ design, population, doseIndex }: LookPlace): string =>
  `${formatShotId(design)} ${population} ${doseIndex}`;

function Computed(props: ComputedProps) {
  const { desk, place, others, against, part, way, onWay, atom, onAtom, onBlock, molecules } = props;
  const { words } = useLabWords();
  const caption = useCaption(place, part);
  const [overId, setOver] = useState<string | null>(null);
  const key = keyOf(place);
  const other = others.find(({ id }) => id === against)?.place ?? null;
  const body = useAnswer(key, () => desk.body(place));
  const compared = useAnswer(other === null ? null : `${keyOf(other)} ${key}`, () => desk.compare(other!, place));
  const receptor = useAnswer(place.design.subject, () => desk.receptor(place.design.subject));
  const over = useAnswer(overId, () => desk.receptor(overId!));
  if (body.failed) return <p role="status">{words('inside.failed')}</p>;
  if (body.answer === null) return <p role="status">{words('inside.computing')}</p>;
  const look = body.answer;
  if (part === 'body') {
    const fits = compared.answer?.looks[1].population === look.population ? compared.answer : null;
    return <BodyPanel {...{ look, caption, atom, onBlock }} against={fits} chosen={way} onChoose={onWay} />;
  }
  if (receptor.answer?.ok !== true) return null;
  const bitten =
    way === null ? [] : look.bites.filter(({ enzyme }) => way === `enzyme:${enzyme}`).flatMap(({ atoms }) => atoms);
  return (
    <ReceptorPanel
      {...{ look, caption, atom, onAtom, bitten }}
      receptor={receptor.answer.value}
      other={over.answer?.ok === true ? over.answer.value : null}
      others={molecules}
      otherId={overId}
      onOther={setOver}
    />
  );
}
