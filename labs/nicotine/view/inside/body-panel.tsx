// The body as an instrument: a thousand molecules as a river, the hours, the door of the brain, the numbers behind each way;
// beside another animal the stage that makes the difference.
import { ActionButton, CourseStrips, MoleculeDrawing, ShareBars, type ShareBar } from '@offshoot/ui';
import { useMemo, useRef, useState } from 'react';
import type { BodyLook, LookComparison } from '../../model/index.ts';
import { doorOf, flowOf, mainEnzymes } from '../../model/look/body-flow.ts';
import { sayComparison } from '../../strings/say-comparison.ts';
import { useLabWords, type LabWords } from '../lab-words.ts';
import { amountText, bodyNumbers, BodyFlowView, nameOfWay, productName } from './body-flow-view.tsx';
import { NumbersBehind } from './numbers-behind.tsx';
import { PanelFoot } from './panel-foot.tsx';

export interface BodyPanelProps {
  look: BodyLook;
  /** Another well held against this one: `looks` are A and this. */
  against: LookComparison | null;
  caption: string;
  chosen: string | null;
  onChoose: (way: string | null) => void;
  /** Atom that is chosen at the docking site. */
  atom: number | null;
  /** Null while it can't be done. */
  onBlock: ((enzyme: string) => void) | null;
}

const flowHeight = 440; // px
const hoursBetweenTicks = 6;

export function BodyPanel(props: BodyPanelProps) {
  const { look, against, caption, chosen, onChoose, atom } = props;
  const lab = useLabWords();
  const { words } = lab;
  const drawing = useRef<SVGSVGElement>(null);
  const [numbers, setNumbers] = useState(false);
  const order = useMemo(() => mainEnzymes(against === null ? [look] : against.looks), [look, against]);
  const lit =
    atom === null ? [] : look.bites.filter(({ atoms }) => atoms.includes(atom)).map(({ enzyme }) => `enzyme:${enzyme}`);
  const marked = against?.mainStage ?? null;
  const choose = (way: string) => onChoose(way === chosen ? null : way);
  const flow = { order, height: flowHeight, chosen, lit, onChoose: choose, markedStage: marked };
  return (
    <div className="inside-panel">
      <div className="inside-main">
        {against === null ? (
          <p className="inside-sentence">{words('body.sentence', bodyNumbers(lab, look))}</p>
        ) : (
          <p className="inside-sentence" role="status">
            {sayComparison(against, lab.locale)}
          </p>
        )}
        {numbers ? (
          <FlowTable look={look} lab={lab} />
        ) : (
          <div className={against === null ? '' : 'inside-pair'}>
            {against !== null && (
              <div>
                <h3>A</h3>
                <BodyFlowView {...flow} look={against.looks[0]} />
              </div>
            )}
            <div>
              {against !== null && <h3>B</h3>}
              <BodyFlowView {...flow} look={look} svgRef={drawing} />
            </div>
          </div>
        )}
        <PanelFoot
          picture={() => drawing.current}
          title={words('inside.body')}
          caption={caption}
          numbers={numbers}
          onNumbers={() => setNumbers(!numbers)}
          honest={words('body.honest')}
        />
      </div>
      <BodySide {...props} marked={marked} onWay={choose} />
    </div>
  );
}

interface BodySideProps extends BodyPanelProps {
  marked: string | null;
  onWay: (way: string) => void;
}

/** Beside the river: the hours and the door of the brain, or what is behind the chosen way. */
function BodySide({ look, against, chosen, onChoose, onBlock, marked, onWay }: BodySideProps) {
  const lab = useLabWords();
  const { words } = lab;
  return (
    <aside className="inside-side">
      {chosen === null ? (
        <>
          {against !== null && against.mainStage !== null && (
            <StageBars comparison={against} lab={lab} marked={marked} />
          )}
          <Course look={look} lab={lab} />
          <Door look={look} lab={lab} onChoose={onWay} />
        </>
      ) : (
        <>
          <NumbersBehind look={look} way={chosen} onClose={() => onChoose(null)} />
          <Products look={look} way={chosen} lab={lab} />
          {chosen.startsWith('enzyme:') && onBlock !== null && (
            <ActionButton onPress={() => onBlock(chosen.slice('enzyme:'.length))}>{words('body.block')}</ActionButton>
          )}
        </>
      )}
    </aside>
  );
}

function StageBars({ comparison, lab, marked }: { comparison: LookComparison; lab: LabWords; marked: string | null }) {
  const bars = (comparison.openness?.shares ?? []).map(({ stage, share }): ShareBar => ({
    id: stage,
    name: lab.words(`stage.${stage}`),
    value: share,
    text: `×${lab.number(Math.exp(share), 2)}`,
    marked: stage === marked,
  }));
  return (
    <section>
      <h3>{lab.words('compare.shares')}</h3>
      <ShareBars name={lab.words('compare.shares')} bars={bars} />
    </section>
  );
}

function Course({ look, lab }: { look: BodyLook; lab: LabWords }) {
  const { words, estimate } = lab;
  const { course, tally } = look;
  const peakOf = (values: Float64Array): string => estimate(Math.max(...values));
  const peaks = { gut: peakOf(course.gut), blood: peakOf(course.blood), brain: peakOf(course.brain) };
  const ticks = Array.from({ length: tally.hours / hoursBetweenTicks + 1 }, (_, tick) => ({
    at: tick * hoursBetweenTicks,
    text: words('body.hour', { hour: tick * hoursBetweenTicks }),
  }));
  return (
    <section>
      <h3>{words('body.course')}</h3>
      <CourseStrips
        times={course.hours}
        ticks={ticks}
        words={words('body.course.words', { hours: tally.hours, ...peaks })}
        strips={[
          { id: 'gut', name: words('way.gut'), values: course.gut, peak: peaks.gut, tone: 'gut' },
          { id: 'blood', name: words('way.blood'), values: course.blood, peak: peaks.blood, tone: 'blood' },
          {
            id: 'brain',
            name: words('inside.brain'),
            values: course.brain,
            dashed: course.products,
            peak: peaks.brain,
            tone: 'brain',
          },
        ]}
      />
    </section>
  );
}

function Door({ look, lab, onChoose }: { look: BodyLook; lab: LabWords; onChoose: (way: string) => void }) {
  const bars = doorOf(look).map(({ id, amount }): ShareBar => ({
    id,
    name: nameOfWay(lab, id),
    value: amount,
    text: amountText(lab, amount),
  }));
  return (
    <section>
      <h3>{lab.words('body.door')}</h3>
      <ShareBars name={lab.words('body.door')} bars={bars} onChoose={onChoose} />
    </section>
  );
}

/** What the chosen enzyme makes, as small drawings. */
function Products({ look, way, lab }: { look: BodyLook; way: string; lab: LabWords }) {
  const into = flowOf(look).ends.find(({ id }) => id === way)?.into ?? [];
  const drawn = into.filter(({ product }) => product !== null).slice(0, 2);
  return (
    <ul className="inside-products">
      {drawn.map(({ product, amount }) => {
        const name = productName(look, product!);
        return (
          <li key={product} className="inside-product">
            <MoleculeDrawing
              molecule={look.molecules[product!]!.molecule}
              style="skeletal"
              words={name}
              markedAtoms={[]}
              markedBonds={[]}
            />
            <span>
              {amountText(lab, amount)} {name}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function FlowTable({ look, lab }: { look: BodyLook; lab: LabWords }) {
  const flow = flowOf(look);
  const rows: readonly (readonly [string, number])[] = [
    ['drink', flow.drunk],
    ['skin', flow.throughSkin],
    ...flow.ends.map(({ id, amount }) => [id, amount] as const),
  ];
  return (
    <table className="region-table inside-table">
      <thead>
        <tr>
          <th scope="col">{lab.words('body.way')}</th>
          <th scope="col">{lab.words('body.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, amount]) => (
          <tr key={id}>
            <th scope="row">{nameOfWay(lab, id)}</th>
            <td>{lab.number(amount, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
