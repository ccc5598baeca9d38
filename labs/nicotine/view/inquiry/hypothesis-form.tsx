// The hypothesis, built from four tiles, with free text beside it: If I ..., then ... will ..., because ...
import { ActionButton, ChoiceMenu, Notice, useLocale } from '@offshoot/ui';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import {
  hypothesisTiles,
  sayHypothesis,
  tileKinds,
  type Hypothesis,
  type TileKind,
} from '../../inquiry/hypothesis-tiles.ts';
import { useLabWords } from '../lab-words.ts';

export interface HypothesisFormProps {
  now: Hypothesis | null;
  onKeep: (tiles: Hypothesis['tiles'], note: string) => void;
  onDrop: () => void;
}

const longestNote = 300;

export function HypothesisForm({ now, onKeep, onDrop }: HypothesisFormProps) {
  const { words } = useLabWords();
  const locale = useLocale();
  const [tiles, setTiles] = useState<Partial<Record<TileKind, string>>>(now?.tiles ?? {});
  const [note, setNote] = useState(now?.note ?? '');
  const sentence = sayHypothesis(tiles, locale);
  return (
    <>
      <p className="second">{words('hypothesis.explained')}</p>
      <div className="hypothesis-tiles">
        {tileKinds.map((kind) => (
          <ChoiceMenu
            key={kind}
            label={words(`hypothesis.${kind}`)}
            labelShown
            choices={hypothesisTiles[kind].map((tile) => ({ id: tile.id, text: tile.words[locale] }))}
            chosen={tiles[kind] ?? ''}
            onChoose={(id) => setTiles({ ...tiles, [kind]: id })}
          />
        ))}
      </div>
      <Notice tone="plain" live>
        {sentence ?? words('hypothesis.missing')}
      </Notice>
      <TextField className="hypothesis-note" value={note} onChange={setNote} maxLength={longestNote}>
        <Label>{words('hypothesis.note')}</Label>
        <TextArea rows={3} />
      </TextField>
      <div className="sheet-buttons">
        <ActionButton disabled={sentence === null} onPress={() => onKeep(tiles as Hypothesis['tiles'], note.trim())}>
          {words('hypothesis.keep')}
        </ActionButton>
        {now !== null && (
          <ActionButton look="quiet" onPress={onDrop}>
            {words('hypothesis.drop')}
          </ActionButton>
        )}
      </div>
    </>
  );
}
