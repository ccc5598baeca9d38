// The family tree as a picture. Beginnings that came from a pasted list and led nowhere are left to the list of words.
import { arrangeBranches, BranchTree } from '@offshoot/ui';
import { useMemo } from 'react';
import { branchesOf, type FamilyTree } from '../../model/family/family-tree.ts';
import { useLabWords } from '../lab-words.ts';
import type { FamilyDialogProps } from './family-dialog-props.ts';
import { OffshootTile } from './offshoot-tile.tsx';
import { sayOffshoot } from './say-offshoot.ts';

interface FamilyPictureProps extends FamilyDialogProps {
  chosen: string;
  onChoose: (smiles: string) => void;
  zoom: number;
  findCalls: number;
}

export function FamilyPicture(props: FamilyPictureProps) {
  const { tree, now, triesOf, picture, chosen, onChoose, onTake, zoom, findCalls } = props;
  const lab = useLabWords();
  const { words } = lab;
  const { places, listed } = useMemo(() => arrange(tree, now), [tree, now]);
  const known = new Set(places.map(({ id }) => id));
  return (
    <div className="family-picture">
      <p className="second">{words('family.tree.hint')}</p>
      <BranchTree
        name={words('family.tree')}
        places={places}
        chosen={known.has(chosen) ? chosen : (places[0]?.id ?? '')}
        onChoose={onChoose}
        onTake={(smiles) => onTake(smiles)}
        zoom={zoom}
        findCalls={findCalls}
        sayTile={(smiles) =>
          sayOffshoot(lab, tree.offshoots.get(smiles)!, {
            tries: triesOf(smiles).length,
            branches: tree.branches.get(smiles)?.length ?? 0,
            now: smiles === now,
          })
        }
        tile={(smiles) => {
          const offshoot = tree.offshoots.get(smiles)!;
          return (
            <OffshootTile
              offshoot={offshoot}
              tries={triesOf(smiles).length}
              now={smiles === now}
              picture={picture(offshoot)}
            />
          );
        }}
      />
      {listed > 0 && <p className="second">{words('family.listed', { count: listed })}</p>}
    </div>
  );
}

function arrange(tree: FamilyTree, now: string | null) {
  const beginnings = branchesOf(tree, null);
  const drawn = beginnings.filter(
    ({ made, smiles }) => made.how !== 'tested' || smiles === now || (tree.branches.get(smiles)?.length ?? 0) > 0,
  );
  const places = arrangeBranches(
    drawn.map(({ smiles }) => smiles),
    (smiles) => tree.branches.get(smiles) ?? [],
  );
  return { places, listed: beginnings.length - drawn.length };
}
