// Beside the river of a body: the stage that makes the difference, the hours and the door of the brain, or what is behind the
// way that was touched.
import { ActionButton, CourseStrips, MoleculeDrawing, ShareBars, type ShareBar } from '@offshoot/ui';
import type { BodyLook, LookComparison } from '../../../model/index.ts';
import { doorOf, flowOf } from '../../../model/look/body-flow.ts';
import { useLabWords, type LabWords } from '../../lab-words.ts';
import { amountText, nameOfWay, productName } from './body-flow-view.tsx';
import type { BodyPanelProps } from './body-props.ts';
import { NumbersBehind } from './numbers-behind.tsx';

const hoursBetweenTicks = 6;

interface BodySideProps extends BodyPanelProps {
  marked: string | null;
  onWay: (way: string) => void;
}

/** Beside the river: the hours and the door of the brain, or what is behind the chosen way. */
export function BodySide({ look, against, chosen, onChoose, onBlock, marked, onWay }: BodySideProps) {
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
          <Door look={look} first={against?.looks[0] ?? null} lab={lab} onChoose={onWay} />
        </>
      ) : (
        <>
          <NumbersBehind look={look} first={against?.looks[0] ?? null} way={chosen} onClose={() => onChoose(null)} />
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
  const peakName = words('heart.hours.most');
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
          { id: 'gut', name: words('way.gut'), values: course.gut, peak: peaks.gut, peakName, tone: 'gut' },
          { id: 'blood', name: words('way.blood'), values: course.blood, peak: peaks.blood, peakName, tone: 'blood' },
          {
            id: 'brain',
            name: words('inside.brain'),
            values: course.brain,
            dashed: course.products,
            peak: peaks.brain,
            peakName,
            tone: 'brain',
          },
        ]}
      />
    </section>
  );
}

interface DoorProps {
  look: BodyLook;
  /** A, beside this one; null for none. */
  first: BodyLook | null;
  lab: LabWords;
  onChoose: (way: string) => void;
}

function Door({ look, first, lab, onChoose }: DoorProps) {
  const before = first === null ? [] : doorOf(first);
  const bars = doorOf(look).map(({ id, amount }): ShareBar => {
    const other = before.find((one) => one.id === id)?.amount;
    const now = amountText(lab, amount);
    return {
      id,
      name: nameOfWay(lab, id),
      value: amount,
      text: other === undefined ? now : lab.words('body.pair', { first: amountText(lab, other), second: now }),
    };
  });
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
