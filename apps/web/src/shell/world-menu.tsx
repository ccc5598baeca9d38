// The world: which one the bench is in, and the way into another by its name.
import { ActionButton, Notice, useTranslator } from '@offshoot/ui';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { translateIfKnown } from '@offshoot/language';
import type { Problem } from '@offshoot/quantities';
import { IconWorld } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Input, Label, Popover, TextField } from 'react-aria-components';
import { useStore } from 'zustand';
import { shellStrings } from '../../strings/index.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { enterNewWorld, enterWorld } from '../pupil/world-actions.ts';
import { commitmentOf } from './class-link.ts';
import './world-menu.css';

export function WorldMenu({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(shellStrings);
  const world = useStore(desk.store, (state) => state.world);
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="choice-button">
        <span>{words('world.button', { world: commitmentOf(world) === null ? world : words('world.own') })}</span>
        <IconWorld size={16} aria-hidden="true" />
      </Button>
      <Popover className="choice-list world-menu" placement="bottom end">
        <Dialog>
          <WorldForm desk={desk} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function WorldForm({ desk, onDone }: { desk: BenchDesk; onDone: () => void }) {
  const words = useTranslator(shellStrings);
  const labWords = useTranslator(nicotineStrings);
  const world = useStore(desk.store, (state) => state.world);
  // The name of the class's world is in its file, not on the screen.
  const [name, setName] = useState(commitmentOf(world) === null ? world : '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const problemId = useId();
  const [searching, setSearching] = useState(false);
  const go = async (to: string, way = enterWorld) => {
    setSearching(way === enterNewWorld);
    const refused = await way(desk, to);
    setSearching(false);
    setProblem(refused);
    if (refused === null) onDone();
  };
  return (
    <form
      className="world-form"
      onSubmit={(event) => {
        event.preventDefault();
        void go(name);
      }}
    >
      <Heading slot="title">{words('world.title')}</Heading>
      <p className="second">{words('world.explained')}</p>
      <TextField value={name} onChange={setName} isInvalid={problem !== null} aria-describedby={problemId} autoFocus>
        <Label>{words('world.name')}</Label>
        <Input className="world-name" spellCheck={false} autoComplete="off" autoCapitalize="off" maxLength={60} />
      </TextField>
      <div id={problemId}>
        {problem !== null && (
          <Notice tone="wrong" live>
            {translateIfKnown(labWords, nicotineStrings, `problem.${problem.code}`, problem.data) ??
              labWords('problem.unknown')}
          </Notice>
        )}
      </div>
      <ActionButton onPress={() => void go(name)}>{words('world.go')}</ActionButton>
      <ActionButton disabled={searching} onPress={() => void go(name, enterNewWorld)}>
        {words(searching ? 'world.searching' : 'world.new')}
      </ActionButton>
      {world !== 'standard' && (
        <ActionButton look="quiet" onPress={() => void go('standard')}>
          {words('world.standard')}
        </ActionButton>
      )}
    </form>
  );
}
