// At the end, when no field trial is left: which known design the pupil's best one comes nearest to, who found it, what became of it.
import type { NearestKnown } from '@offshoot/labs/nicotine/model';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { Card, MoleculeDrawing, Notice, RichText, useTranslator } from '@offshoot/ui';
import { useEffect, useState } from 'react';
import { rediscoverySources, rediscoveryStrings } from '../../../strings/rediscovery.ts';
import type { BenchDesk } from '../bench-store.ts';
import { useMoleculePicture } from '../molecule-pictures.ts';
import { bestEntry, type FieldEntry } from './field-record.ts';

interface RediscoveryProps {
  desk: BenchDesk;
  /** Field trials of this world, all of them with results. */
  trials: readonly FieldEntry[];
}

export function RediscoveryCard({ desk, trials }: RediscoveryProps) {
  const words = useTranslator(rediscoveryStrings);
  const best = bestEntry(trials);
  const nearest = useNearest(desk, best?.subject ?? null);
  return (
    <Card title={words('rediscovery.title')} className="field-card rediscovery">
      {nearest === 'failed' && <Notice tone="caution">{words('rediscovery.failed')}</Notice>}
      {nearest === null && <p role="status">{words('rediscovery.looking')}</p>}
      {best !== null && nearest !== null && nearest !== 'failed' && (
        <Found desk={desk} entry={best} nearest={nearest} />
      )}
    </Card>
  );
}

function Found({ desk, entry, nearest }: { desk: BenchDesk; entry: FieldEntry; nearest: NearestKnown }) {
  const words = useTranslator(rediscoveryStrings);
  const lab = useLabWords();
  const { id, smiles, similarity, shared, samePlan } = nearest;
  const name = lab.say('known', id);
  const parts = shared.map((part) => words(`rediscovery.part.${part}`)).join(', ');
  const plan = samePlan ? 'same' : shared.length > 0 ? 'some' : 'none';
  const text = `rediscovery.text.${id}` as keyof (typeof rediscoveryStrings)['de'];
  return (
    <>
      <p className="result-sentence">
        <RichText
          text={
            similarity === 1
              ? words('rediscovery.same', { name })
              : words('rediscovery.near', { name, share: lab.share(similarity) })
          }
        />
      </p>
      <div className="rediscovery-pair">
        <Drawn desk={desk} smiles={entry.subject} name={words('rediscovery.yours')} />
        {similarity < 1 && <Drawn desk={desk} smiles={smiles} name={name} />}
      </div>
      {similarity < 1 && <p>{words(`rediscovery.plan.${plan}`, { parts })}</p>}
      <p>{words(text)}</p>
      <p>{words('rediscovery.talk')}</p>
      <p className="second">{words('rediscovery.limits')}</p>
      <p className="second">{words('rediscovery.source', { source: rediscoverySources[id] ?? '' })}</p>
    </>
  );
}

function Drawn({ desk, smiles, name }: { desk: BenchDesk; smiles: string; name: string }) {
  const molecule = useMoleculePicture(desk, smiles);
  return (
    <figure>
      {molecule !== null && (
        <MoleculeDrawing molecule={molecule} style="skeletal" words={name} markedAtoms={[]} markedBonds={[]} />
      )}
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** null while it is looked for. */
function useNearest(desk: BenchDesk, subject: string | null): NearestKnown | 'failed' | null {
  const [nearest, setNearest] = useState<NearestKnown | 'failed' | null>(null);
  useEffect(() => {
    if (subject === null) return undefined;
    let left = false;
    const settle = (found: NearestKnown | 'failed') => {
      if (!left) setNearest(found);
    };
    desk.workers.desk.ask('findNearestKnown', subject).then(
      (found) => settle(found.ok ? found.value : 'failed'),
      () => settle('failed'),
    );
    return () => {
      left = true;
    };
  }, [desk, subject]);
  return nearest;
}
