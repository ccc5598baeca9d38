// The body as an instrument: a thousand molecules as a river, the hours, the door of the brain, the numbers behind each way;
// beside another animal or another try both rivers on one scale, and the stage that makes the difference.
import { pictureOf } from '@offshoot/ui';
import { useMemo, useRef, useState } from 'react';
import type { BodyLook } from '../../../model/index.ts';
import { mainEnzymes } from '../../../model/look/body-flow.ts';
import { sayComparison } from '../../../strings/say-comparison.ts';
import { useLabWords } from '../../lab-words.ts';
import { PanelFoot } from '../panel-foot.tsx';
import { bodyNumbers, BodyFlowView } from './body-flow-view.tsx';
import type { BodyPanelProps } from './body-props.ts';
import { BodySide } from './body-side.tsx';
import { BodyTable } from './body-table.tsx';

const flowHeight = 440; // px

export function BodyPanel(props: BodyPanelProps) {
  const { look, against, caption, chosen, onChoose, atom } = props;
  const lab = useLabWords();
  const { words } = lab;
  const frame = useRef<HTMLDivElement>(null);
  const [numbers, setNumbers] = useState(false);
  const looks = useMemo(() => (against === null ? [look] : [against.looks[0], look]), [look, against]);
  const order = useMemo(() => mainEnzymes(looks), [looks]);
  const lit =
    atom === null ? [] : look.bites.filter(({ atoms }) => atoms.includes(atom)).map(({ enzyme }) => `enzyme:${enzyme}`);
  const marked = against?.mainStage ?? null;
  const choose = (way: string) => onChoose(way === chosen ? null : way);
  return (
    <div className="inside-panel">
      <div className="inside-main">
        <p className="inside-sentence" role={against === null ? undefined : 'status'}>
          {against === null ? words('body.sentence', bodyNumbers(lab, look)) : sayComparison(against, lab.locale)}
        </p>
        {numbers ? (
          <BodyTable looks={looks} order={order} />
        ) : (
          <div ref={frame} className={against === null ? '' : 'inside-pair'}>
            {looks.map((one, place) => (
              <div key={place}>
                {against !== null && <h3 className="body-picture-name">{nameOf(lab, one, place)}</h3>}
                <BodyFlowView
                  {...{ order, chosen, lit, height: flowHeight, markedStage: marked }}
                  look={one}
                  beside={looks}
                  onChoose={choose}
                />
              </div>
            ))}
          </div>
        )}
        <PanelFoot
          picture={() => (frame.current === null ? null : pictureOf(frame.current, '.body-picture-name'))}
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

function nameOf({ words, numberOf }: ReturnType<typeof useLabWords>, look: BodyLook, place: number): string {
  return words('body.of', { id: place === 0 ? 'A' : 'B', number: numberOf(look.population) });
}
