// How the plate is looked at, as menus: what it shows, in which order, against which other try, and as a table.
import { ActionButton, ChoiceMenu, type Choice } from '@offshoot/ui';
import { IconTable } from '@tabler/icons-react';
import type { PlateTraits } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';
import { plateOutcomes, type PlateOutcome, type PlateView } from './plate-view.ts';

export interface PlateToolsProps {
  view: PlateView;
  onView: (change: Partial<PlateView>) => void;
  /** Null where this level does not look into animals. */
  traits: PlateTraits | null;
  /** Other tries in the same world. */
  others: readonly Choice[];
}

const noOther = 'none';

export function PlateTools({ view, onView, traits, others }: PlateToolsProps) {
  const { words, locale } = useLabWords();
  return (
    <div className="plate-tools" role="group" aria-label={words('plate.tools')}>
      <ChoiceMenu
        label={words('plate.outcome')}
        labelShown
        choices={plateOutcomes.map((id) => ({ id, text: words(`plate.outcome.${id}`) }))}
        chosen={view.outcome}
        onChoose={(id) => onView({ outcome: id as PlateOutcome, against: null })}
      />
      <ChoiceMenu
        label={words('plate.order')}
        labelShown
        choices={[
          ...(['tree', 'result'] as const).map((id) => ({ id, text: words(`plate.order.${id}`) })),
          ...(traits?.traits ?? []).map(({ id, plain }) => ({ id, text: plain[locale] })),
        ]}
        chosen={view.order}
        onChoose={(order) => onView({ order })}
      />
      {others.length > 0 && (
        <ChoiceMenu
          label={words('plate.pair')}
          labelShown
          choices={[{ id: noOther, text: words('plate.pair.none') }, ...others]}
          chosen={view.against ?? noOther}
          onChoose={(id) => onView({ against: id === noOther ? null : id })}
        />
      )}
      <ActionButton
        look="quiet"
        icon={<IconTable size={18} aria-hidden />}
        pressed={view.tableShown}
        onPress={() => onView({ tableShown: !view.tableShown })}
      >
        {words('plate.table')}
      </ActionButton>
    </div>
  );
}
