// What if? Silences, stimulates or blocks something in this one animal at once; and makes a real test of it.
import { ActionButton } from '@offshoot/ui';
import { IconPlayerStop, IconX, IconBolt } from '@tabler/icons-react';
import { useLabWords } from '../../lab-words.ts';
import { sayManipulation } from './brain-differs.ts';

export interface WhatIfProps {
  /** The region or the cell that is chosen, as a design writes it and in words; null for none. */
  target: { readonly id: string; readonly name: string } | null;
  /** What is changed beside what the try itself does. */
  extra: readonly string[];
  onExtra: (extra: readonly string[]) => void;
  /** Null while another try runs. */
  onTest: (() => void) | null;
  /** Held beside: how it was before. */
  beside: boolean;
  onBeside: (beside: boolean) => void;
}

const offers = ['block:acetylcholine', 'block:gaba', 'block:dopamine', 'clamp:dopamine'] as const;

export function WhatIf(props: WhatIfProps) {
  const { target, extra, onExtra } = props;
  const lab = useLabWords();
  const { words } = lab;
  const has = (text: string): boolean => extra.includes(text);
  const turn = (text: string, not?: string) =>
    onExtra(has(text) ? extra.filter((one) => one !== text) : [...extra.filter((one) => one !== not), text]);
  return (
    <section className="what-if">
      <h3>{words('whatif.title')}</h3>
      {target === null ? (
        <p className="second">{words('whatif.choose')}</p>
      ) : (
        <div className="what-if-row">
          <ActionButton
            pressed={has(`silence:${target.id}`)}
            icon={<IconPlayerStop size={18} aria-hidden />}
            spokenName={`${words('whatif.silence')}: ${target.name}`}
            onPress={() => turn(`silence:${target.id}`, `stimulate:${target.id}`)}
          >
            {words('whatif.silence')}
          </ActionButton>
          <ActionButton
            pressed={has(`stimulate:${target.id}`)}
            icon={<IconBolt size={18} aria-hidden />}
            spokenName={`${words('whatif.stimulate')}: ${target.name}`}
            onPress={() => turn(`stimulate:${target.id}`, `silence:${target.id}`)}
          >
            {words('whatif.stimulate')}
          </ActionButton>
        </div>
      )}
      <div className="what-if-row">
        {offers.map((text) => (
          <ActionButton key={text} pressed={has(text)} onPress={() => turn(text)}>
            {sayManipulation(lab, text)}
          </ActionButton>
        ))}
      </div>
      {extra.length > 0 && <Changed {...props} onTake={turn} />}
    </section>
  );
}

/** What is changed now, to be taken back, held against before, or tested on all animals. */
function Changed({ extra, onTake, beside, onBeside, onTest }: WhatIfProps & { onTake: (text: string) => void }) {
  const lab = useLabWords();
  const { words } = lab;
  return (
    <>
      <ul className="what-if-list">
        {extra.map((text) => (
          <li key={text}>
            <ActionButton
              look="quiet"
              icon={<IconX size={16} aria-hidden />}
              spokenName={words('whatif.take', { what: sayManipulation(lab, text) })}
              onPress={() => onTake(text)}
            >
              {sayManipulation(lab, text)}
            </ActionButton>
          </li>
        ))}
      </ul>
      <div className="what-if-row">
        <ActionButton pressed={beside} onPress={() => onBeside(!beside)}>
          {words('whatif.beside')}
        </ActionButton>
        {onTest !== null && (
          <ActionButton look="fire" onPress={onTest}>
            {words('whatif.test')}
          </ActionButton>
        )}
      </div>
    </>
  );
}
