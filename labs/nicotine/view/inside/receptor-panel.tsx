// The docking site as an instrument: the molecule in the pocket, who helps and who hurts, and what another molecule does
// differently.
import {
  ChoiceMenu,
  PocketPicture,
  SegmentedChoice,
  ShareBars,
  type Choice,
  type PocketMolecule,
  type ShareBar,
} from '@offshoot/ui';
import { useMemo, useRef, useState, type Ref } from 'react';
import type { BodyLook, PocketLook, ReceptorLook } from '../../model/index.ts';
import { useLabWords, type LabWords } from '../lab-words.ts';
import { PanelFoot } from './panel-foot.tsx';

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
  const lit = atom !== null ? [atom] : (lying.perSite.find((one) => one.site === site)?.atoms ?? []);
  return (
    <div className="inside-panel">
      <div className="inside-main">
        <p className="inside-sentence">{sentenceOf(lab, lying)}</p>
        <PocketControls {...props} pocketId={pocketId} onPocket={setPicked} />
        {numbers ? (
          <SiteTable look={lying} lab={lab} />
        ) : (
          <Picture
            {...{ receptor, lying, lab, lit, bitten }}
            over={other === null || over === null ? null : pocketMolecule(other, over)}
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
      <aside className="inside-side">
        <h3>{words(over === null ? 'receptor.who' : 'receptor.differs')}</h3>
        {over !== null && <p>{differenceOf(lab, lying, over)}</p>}
        <ShareBars
          name={words(over === null ? 'receptor.who' : 'receptor.differs')}
          bars={over === null ? siteBars(lab, lying) : differenceBars(lab, lying, over)}
          chosen={site}
          onChoose={(id) => {
            onAtom(null);
            setSite(id === site ? null : id);
          }}
        />
        <p className="second">{words(`band.${receptor.mammalBand}`)}</p>
      </aside>
    </div>
  );
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
  over: PocketMolecule | null;
  lab: LabWords;
  lit: readonly number[];
  bitten: readonly number[];
  onAtom: (atom: number) => void;
  svgRef: Ref<SVGSVGElement>;
}

function Picture({ receptor, lying, over, lab, lit, bitten, onAtom, svgRef }: PictureProps) {
  const { words, say, number } = lab;
  const { pose } = lying;
  const molecule = useMemo(() => pocketMolecule(receptor, lying), [receptor, lying]);
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
  return (
    <PocketPicture
      lying={molecule}
      over={over}
      places={places}
      height={height}
      words={words('receptor.picture', { sites, grip: number(lying.pIC50, 1) })}
      lit={lit}
      bitten={bitten}
      onAtom={onAtom}
      svgRef={svgRef}
    />
  );
}

function pocketMolecule({ molecule }: ReceptorLook, { pose, perAtom }: PocketLook): PocketMolecule {
  return { molecule, anchors: pose, shares: perAtom };
}

export function signed({ number }: LabWords, value: number): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value), 1)}`;
}

function siteBars(lab: LabWords, { perSite }: PocketLook): ShareBar[] {
  return perSite
    .filter(({ value }) => Math.abs(value) >= smallest)
    .map(({ site, value }) => ({
      id: site,
      name: lab.say('site', site),
      more: lab.say('grip', site),
      value,
      text: signed(lab, value),
    }));
}

/** log10 units; smaller shares are not worth a row. */
const smallest = 0.05;

function differencesOf(a: PocketLook, b: PocketLook): { site: string; value: number }[] {
  const of = (look: PocketLook, site: string): number => look.perSite.find((one) => one.site === site)?.value ?? 0;
  const sites = [...new Set([...a.perSite, ...b.perSite].map(({ site }) => site))];
  return sites
    .map((site) => ({ site, value: of(b, site) - of(a, site) }))
    .filter(({ value }) => Math.abs(value) >= smallest)
    .sort((one, two) => Math.abs(two.value) - Math.abs(one.value));
}

function differenceBars(lab: LabWords, a: PocketLook, b: PocketLook): ShareBar[] {
  return differencesOf(a, b).map(({ site, value }) => ({
    id: site,
    name: lab.say('site', site),
    value,
    text: signed(lab, value),
  }));
}

function differenceOf(lab: LabWords, a: PocketLook, b: PocketLook): string {
  const [first] = differencesOf(a, b);
  if (first === undefined) return lab.words('compare.same');
  return lab.words('receptor.differs.sentence', {
    direction: b.pIC50 > a.pIC50 ? 'more' : 'less',
    other: lab.number(b.pIC50, 1),
    grip: lab.number(a.pIC50, 1),
    site: `${lab.say('site', first.site)} ${signed(lab, first.value)}`,
  });
}

function sentenceOf(lab: LabWords, { perSite, pIC50 }: PocketLook): string {
  const base = perSite.find(({ site }) => site === 'pocket')?.value ?? 0;
  const others = perSite.filter(({ site }) => site !== 'pocket');
  const sum = (sign: number): number =>
    others.reduce((total, { value }) => total + (value * sign > 0 ? Math.abs(value) : 0), 0);
  return lab.words('receptor.sum', {
    base: lab.number(base, 1),
    helps: lab.number(sum(1), 1),
    hurts: lab.number(sum(-1), 1),
    grip: lab.number(pIC50, 1),
  });
}

function SiteTable({ look, lab }: { look: PocketLook; lab: LabWords }) {
  return (
    <table className="region-table inside-table">
      <caption>{lab.words('receptor.who')}</caption>
      <tbody>
        {look.perSite.map(({ site, value }) => (
          <tr key={site}>
            <th scope="row">{lab.say('site', site)}</th>
            <td>{signed(lab, value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
