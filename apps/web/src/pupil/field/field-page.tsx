// The page "Field trial": the ladder at the left, at the right what was said and what came. Nothing of it leaves this page.
import { firstLevelWith, levelOfNumber, opensPart } from '@offshoot/labs/nicotine/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { doseLadder } from '@offshoot/experiment';
import { ActionButton, Card, MoleculeDrawing, Notice, StepSlider } from '@offshoot/ui';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { benchAddress } from '../../shell/link-sync.ts';
import { nearestDose, type BenchDesk, type BenchState } from '../bench-store.ts';
import { FieldLadder } from './field-ladder.tsx';
import { FieldResults } from './field-results.tsx';
import { fieldStore, recallField } from './field-store.ts';
import './field-page.css';

export function FieldPage({ desk }: { desk: BenchDesk }) {
  const { words } = useLabWords();
  const state = useStore(desk.store);
  const field = useStore(fieldStore);
  useEffect(() => void recallField(), []);
  const level = levelOfNumber(state.level);
  if (!opensPart(level, 'sealed-populations')) {
    const { number } = firstLevelWith('sealed-populations');
    return (
      <div className="field">
        <Card title={words('field.title')}>
          <p>{words('field.closed', { number })}</p>
          <ActionButton onPress={() => desk.store.setState({ level: number })}>
            {words('level.goto', { number })}
          </ActionButton>
        </Card>
      </div>
    );
  }
  return (
    <div className="field">
      <div className="field-climb">
        <FieldMolecule desk={desk} state={state} />
        <FieldLadder desk={desk} state={state} field={field} level={level} />
      </div>
      <FieldResults desk={desk} field={field} world={state.world} counted={level.countedShots} />
    </div>
  );
}

/** The molecule of the bench, and the dose. */
function FieldMolecule({ desk, state }: { desk: BenchDesk; state: BenchState }) {
  const { words, dose, say } = useLabWords();
  const [, go] = useLocation();
  const { study } = state;
  const doses = doseLadder();
  const step = nearestDose(doses, state.shownDose);
  const name = study === null ? '' : say('known', study.judgement.name ?? '', {}, study.formula);
  return (
    <Card
      title={study === null ? words('field.what') : name}
      above={words('field.goal')}
      aside={words('field.world', { world: state.world })}
      className="field-molecule"
    >
      {study?.fireable === true ? (
        <MoleculeDrawing molecule={study.molecule} style="skeletal" words={name} markedAtoms={[]} markedBonds={[]} />
      ) : (
        <Notice tone="plain">{words('field.none')}</Notice>
      )}
      <div className="field-choices">
        <StepSlider
          label={words('plate.dose')}
          steps={doses.map(dose)}
          step={step}
          onStep={(at) => desk.store.setState({ shownDose: doses[at]! })}
        />
        <ActionButton look="quiet" onPress={() => go(benchAddress(desk))}>
          {words('field.bench')}
        </ActionButton>
      </div>
    </Card>
  );
}
