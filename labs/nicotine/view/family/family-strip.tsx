// The strip of the family tree on the bench: a stem from the beginning to the molecule of the moment, then the branches
// that were made from it. One tab stop; arrow keys walk, Enter goes back to a molecule, so that one branches there.
import { IconBinaryTree, IconSeedling } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { branchesOf, lineOf, type FamilyTree } from '../../model/family/family-tree.ts';
import type { Offshoot } from '../../model/index.ts';
import { useLabWords } from '../lab-words.ts';
import { OffshootTile } from './offshoot-tile.tsx';
import { sayOffshoot } from './say-offshoot.ts';
import './family-strip.css';

export interface FamilyStripProps {
  tree: FamilyTree;
  /** SMILES of the molecule on the bench; null before the first. */
  now: string | null;
  /** Number of tries by SMILES. */
  tries: ReadonlyMap<string, number>;
  picture: (offshoot: Offshoot) => ReactNode;
  onGo: (smiles: string) => void;
  /** Opens the whole tree. */
  onOpen: () => void;
}

const walkKeys: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function FamilyStrip(props: FamilyStripProps) {
  const { tree, now, onOpen } = props;
  const { words } = useLabWords();
  const line = now === null ? [] : lineOf(tree, now);
  const branches = now === null ? [] : branchesOf(tree, now);
  const count = tree.offshoots.size;
  return (
    <section className="family-strip" aria-label={words('family.title')}>
      <button type="button" className="family-open" aria-haspopup="dialog" onClick={onOpen}>
        <IconBinaryTree size={18} aria-hidden="true" />
        <span>{words('family.open')}</span>
        <span className="family-count">{count}</span>
        <span className="only-heard">{words('family.open.more', { count })}</span>
      </button>
      <Stem {...props} line={line} branches={branches} />
      {count <= 1 && (
        <p className="family-first second">
          <IconSeedling size={18} aria-hidden="true" /> {words('family.first')}
        </p>
      )}
    </section>
  );
}

function Stem(props: FamilyStripProps & { line: readonly Offshoot[]; branches: readonly Offshoot[] }) {
  const { now, line, branches } = props;
  const { words } = useLabWords();
  const stem = useRef<HTMLDivElement>(null);
  const all = [...line, ...branches];
  const [walked, setWalked] = useState<string | null>(null);
  const stop = all.some(({ smiles }) => smiles === walked) ? walked : now;
  useEffect(() => showNow(stem.current), [now, all.length]);
  const walk = (event: KeyboardEvent) => {
    const step = walkKeys[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = all.findIndex(({ smiles }) => smiles === stop);
    const next = step(Math.max(0, at), all.length - 1);
    setWalked(all[next]?.smiles ?? null);
    stem.current?.querySelectorAll<HTMLElement>('.family-leaf')[next]?.focus();
  };
  const leaf = (offshoot: Offshoot) => (
    <Leaf key={offshoot.smiles} {...props} offshoot={offshoot} stop={offshoot.smiles === stop} onWalk={setWalked} />
  );
  return (
    <div ref={stem} className="family-stem" role="toolbar" aria-label={words('family.strip')} onKeyDown={walk}>
      <ol className="family-line" aria-label={words('family.line')}>
        {line.map(leaf)}
      </ol>
      {branches.length > 0 && (
        <ul className="family-branches" aria-label={words('family.branches')}>
          {branches.map(leaf)}
        </ul>
      )}
    </div>
  );
}

/** The molecule of the moment is in view, and with it what grows from it; the page itself stays where it is. */
function showNow(stem: HTMLElement | null): void {
  const here = stem?.querySelector<HTMLElement>('[aria-current="true"]');
  if (stem === null || here === null || here === undefined) return;
  const [frame, place] = [stem.getBoundingClientRect(), here.getBoundingClientRect()];
  stem.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
  stem.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2;
}

function Leaf(props: FamilyStripProps & { offshoot: Offshoot; stop: boolean; onWalk: (smiles: string) => void }) {
  const { tree, now, tries, picture, onGo, offshoot, stop, onWalk } = props;
  const lab = useLabWords();
  const { smiles } = offshoot;
  const count = tries.get(smiles) ?? 0;
  const isNow = smiles === now;
  const branches = (tree.branches.get(smiles) ?? []).length;
  return (
    <li>
      <button
        type="button"
        className="family-leaf"
        tabIndex={stop ? 0 : -1}
        aria-current={isNow}
        onFocus={() => onWalk(smiles)}
        onClick={() => onGo(smiles)}
      >
        <span className="only-heard">{sayOffshoot(lab, offshoot, { tries: count, branches, now: isNow })}</span>
        <OffshootTile offshoot={offshoot} tries={count} now={isNow} picture={picture(offshoot)} />
      </button>
    </li>
  );
}
