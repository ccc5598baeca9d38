// The docking site as an instrument: the molecule in the pocket, who helps and who hurts, and what another molecule laid over it
// does differently, atom by atom.
import {
  ChoiceMenu,
  PocketPicture,
  SegmentedChoice,
  ShareBars,
  type Choice,
  type PocketOver,
  type ShareBar,
} from '@offshoot/ui';
import { useMemo, useRef, useState, type Ref } from 'react';
import type { BodyLook, PocketLook, ReceptorLook } from '../../../model/index.ts';
import { compareInPocket } from '../../../model/look/compare-in-pocket.ts';
import { useLabWords, type LabWords } from '../../lab-words.ts';
import { PanelFoot } from '../panel-foot.tsx';
import {
  atomsOfRow,
  differenceBars,
  differenceOf,
  receptorSentence,
  signed,
  siteBars,
  type ReceptorPair,
} from './receptor-bars.ts';
import { ReceptorTable } from './receptor-table.tsx';

export interface ReceptorPanelProps {
  receptor: ReceptorLook;
  /** Laid over; null for none. */
  other: ReceptorLook | null;
  others: readonly Choice[];
  otherId: string | null;
  onOther: (id: string | null) => void;
  look: BodyLook | null;
  caption: string;
  atom: number | null;
  onAtom: (atom: number | null) => void;
  /** Atoms that the enzyme chosen in the body bites. */
  bitten: readonly number[];
}

const height = 400; // px
const noOther = 'none';

export function ReceptorPanel(props: ReceptorPanelProps) {
  const { receptor, other, look, caption, atom, onAtom, bitten } = props;
  const lab = useLabWords();
  const { words } = lab;
  const drawing = useRef<SVGSVGElement>(null);
  const [numbers, setNumbers] = useState(false);
  const [site, setSite] = useState<string | null>(null);
  const shares = look?.chain.pockets ?? [];
  const usual = [...shares].sort((a, b) => b.share - a.share)[0]?.pocket ?? 'alpha';
  const [picked, setPicked] = useState<string | null>(null);
  const pocketId = picked ?? usual;
  const lying = receptor.pockets.find(({ pocket }) => pocket === pocketId)!;
  const over = other?.pockets.find(({ pocket }) => pocket === pocketId) ?? null;
  const pair = useMemo(
    () => (other === null || over === null ? null : pairOf(receptor, lying, other, over)),
    [receptor, lying, other, over],
  );
  const [lit, litOver] = atom !== null ? [[atom], []] : atomsOfRow(site, lying, pair?.compared ?? null);
  const bars = pair === null ? siteBars(lab, lying) : differenceBars(lab, pair);
  const title = words(pair === null ? 'receptor.who' : 'receptor.differs');
  return (
    <div className="inside-panel">
      <div className="inside-main">
        <p className="inside-sentence" role={pair === null ? undefined : 'status'}>
          {pair === null ? receptorSentence(lab, lying) : differenceOf(lab, lying, pair)}
        </p>
        <PocketControls {...props} pocketId={pocketId} onPocket={setPicked} />
        {numbers ? (
          <ReceptorTable bars={bars} title={title} />
        ) : (
          <Picture
            {...{ receptor, lying, lab, lit, litOver, bitten, pair }}
            onAtom={(one) => onAtom(one === atom ? null : one)}
            svgRef={drawing}
          />
        )}
        <PanelFoot
          picture={() => drawing.current}
          title={words('inside.receptor')}
          caption={caption}
          numbers={numbers}
          onNumbers={() => setNumbers(!numbers)}
          honest={words('receptor.honest')}
        />
      </div>
      <ReceptorSide
        {...{ title, bars, site }}
        how={pair === null ? null : words('receptor.differs.how')}
        band={words(`band.${receptor.mammalBand}`)}
        onSite={(id) => {
          onAtom(null);
          setSite(id === site ? null : id);
        }}
      />
    </div>
  );
}

interface ReceptorSideProps {
  title: string;
  bars: readonly ShareBar[];
  site: string | null;
  onSite: (id: string) => void;
  /** How to read the picture of two; null for one. */
  how: string | null;
  band: string;
}

/** Who helps and who hurts, each row lights its atoms. */
function ReceptorSide({ title, bars, site, onSite, how, band }: ReceptorSideProps) {
  return (
    <aside className="inside-side">
      <h3>{title}</h3>
      {how !== null && <p className="second">{how}</p>}
      <ShareBars name={title} bars={bars} chosen={site} onChoose={onSite} />
      <p className="second">{band}</p>
    </aside>
  );
}

function pairOf(first: ReceptorLook, lying: PocketLook, other: ReceptorLook, over: PocketLook): ReceptorPair {
  const compared = compareInPocket({ molecule: first.molecule, look: lying }, { molecule: other.molecule, look: over });
  return { first, other, over, compared };
}

interface PocketControlsProps extends ReceptorPanelProps {
  pocketId: string;
  onPocket: (id: string) => void;
}

/** Which pocket, and which molecule lies over this one. */
function PocketControls(props: PocketControlsProps) {
  const { receptor, look, others, otherId, onOther, pocketId, onPocket } = props;
  const { words, say, share } = useLabWords();
  const shares = look?.chain.pockets ?? [];
  return (
    <div className="inside-controls">
      <SegmentedChoice
        label={words('receptor.pocket')}
        choices={receptor.pockets.map(({ pocket }) => ({
          id: pocket,
          text: words('receptor.share', {
            pocket: say('pocket', pocket),
            share: share(shares.find((one) => one.pocket === pocket)?.share ?? 0),
          }),
        }))}
        chosen={pocketId}
        onChoose={onPocket}
      />
      <ChoiceMenu
        label={words('receptor.over')}
        labelShown
        choices={[{ id: noOther, text: words('receptor.over.none') }, ...others]}
        chosen={otherId ?? noOther}
        onChoose={(id) => onOther(id === noOther ? null : id)}
      />
    </div>
  );
}

interface PictureProps {
  receptor: ReceptorLook;
  lying: PocketLook;
  pair: ReceptorPair | null;
  lab: LabWords;
  lit: readonly number[];
  litOver: readonly number[];
  bitten: readonly number[];
  onAtom: (atom: number) => void;
  svgRef: Ref<SVGSVGElement>;
}

function Picture({ receptor, lying, pair, lab, ...marks }: PictureProps) {
  const { words, say, number } = lab;
  const { pose } = lying;
  const molecule = useMemo(
    () => ({ molecule: receptor.molecule, anchors: pose, shares: pair === null ? lying.perAtom : changesOf(pair) }),
    [receptor, lying, pose, pair],
  );
  const over = useMemo(() => (pair === null ? null : overOf(pair)), [pair]);
  const places = useMemo(
    () =>
      [
        { id: 'cage', atom: pose?.cation ?? pose?.hub ?? null, waits: { x: 0, y: 0 }, away: 0 },
        { id: 'water', atom: pose?.acceptor ?? null, waits: { x: -3.4, y: -2.4 }, away: 1.35 },
        { id: 'hollow', atom: pose?.slot ?? null, waits: { x: -4.9, y: 0.4 }, away: 0.15 },
        { id: 'tip', atom: pose?.tip.at(-1) ?? null, waits: { x: 3.2, y: 0.6 }, away: 1.2 },
      ].map((place) => ({ ...place, name: say('place', place.id) })),
    [pose, say],
  );
  const sites = lying.perSite.map(({ site, value }) => `${say('site', site)} ${signed(lab, value)}`).join(', ');
  const alone = words('receptor.picture', { sites, grip: number(lying.pIC50, 1) });
  return (
    <PocketPicture
      {...marks}
      lying={molecule}
      over={over}
      places={places}
      height={height}
      words={pair === null ? alone : `${alone} ${differenceOf(lab, lying, pair)}`}
    />
  );
}

/** By atom of the molecule that lies: how much more the other has there. */
function changesOf({ first, compared }: ReceptorPair): number[] {
  const changes = first.molecule.atoms.map(() => 0);
  for (const { atom, value } of compared.atoms) if (atom !== null) changes[atom] = value;
  return changes;
}

function overOf({ other, over, compared }: ReceptorPair): PocketOver {
  const shares = other.molecule.atoms.map(() => 0);
  for (const { other: atom, value } of compared.atoms) if (atom !== null) shares[atom] = value;
  return { molecule: other.molecule, anchors: over.pose, shares, pairs: compared.pairs };
}
