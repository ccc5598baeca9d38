// Where a long list begins: pasted, from a file, or made.
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import { OffshootMaker, splitList, useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, FileButton, Notice, SegmentedChoice } from '@offshoot/ui';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { makeOffshoots, surveyOffshoots } from './make-list.ts';
import { mostLines, startScreen } from './run-screen.ts';

export function ScreenForm({ desk }: { desk: BenchDesk }) {
  const { words } = useLabWords();
  const world = useStore(desk.store, (state) => state.world);
  const core = useStore(desk.store, (state) => state.study?.molecule.smiles ?? state.text);
  const level = useStore(desk.store, (state) => state.level);
  const [way, setWay] = useState('paste');
  const [text, setText] = useState('');
  const count = useMemo(() => splitList(text).length, [text]);
  return (
    <Card title={words('screen.way')} className="screen-form">
      <p className="second">{words('screen.about')}</p>
      <Ways way={way} onWay={setWay} onText={setText} />
      {way === 'make' && (
        <OffshootMaker
          world={world}
          core={core}
          stamps={levelOfNumber(level).stamps}
          most={mostLines}
          survey={surveyOffshoots}
          make={makeOffshoots}
          onMade={(smiles) => setText(smiles.join('\n'))}
        />
      )}
      <ListField text={text} onText={setText} count={count} />
      <ActionButton
        look="fire"
        disabled={count === 0 || count > mostLines}
        onPress={() => void startScreen(world, text)}
      >
        {words('screen.start')}
      </ActionButton>
    </Card>
  );
}

function Ways({ way, onWay, onText }: { way: string; onWay: (way: string) => void; onText: (text: string) => void }) {
  const { words } = useLabWords();
  return (
    <div className="screen-form-ways">
      <SegmentedChoice
        label={words('screen.way')}
        choices={[
          { id: 'paste', text: words('screen.way.paste') },
          { id: 'make', text: words('screen.way.make') },
        ]}
        chosen={way}
        onChoose={onWay}
      />
      <FileButton
        accept=".txt,.smi,.csv,.tsv,text/plain"
        icon={<IconFileImport size={18} aria-hidden="true" />}
        onFile={(file) =>
          void file.text().then((read) => {
            onText(read.replace(/^\ufeff/, ''));
            onWay('paste');
          })
        }
      >
        {words('screen.file')}
      </FileButton>
    </div>
  );
}

function ListField({ text, onText, count }: { text: string; onText: (text: string) => void; count: number }) {
  const { words } = useLabWords();
  const fieldId = useId();
  const hintId = useId();
  return (
    <>
      <label htmlFor={fieldId} className="list-label">
        {words('screen.field')}
      </label>
      <p id={hintId} className="second">
        {words('list.hint')}
      </p>
      <textarea
        id={fieldId}
        className="list-field"
        aria-describedby={hintId}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        placeholder={words('list.example')}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {count > mostLines ? (
        <Notice tone="caution" live>
          {words('screen.many', { count, most: mostLines })}
        </Notice>
      ) : (
        <p role="status">{words('screen.lines', { count })}</p>
      )}
    </>
  );
}
