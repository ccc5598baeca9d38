// What is seen in the graph, in sentences.
import { Card } from '@offshoot/ui';
import type { Analysis } from '../use-analysis.ts';
import { saySights } from './say-sight.ts';

const mostSaid = 6;
const overOf = {
  shots: 'saw.over.molecules',
  animals: 'saw.over.blocks',
  times: 'saw.over.animals',
  own: null,
} as const;

export function SightsCard({ analysis }: { analysis: Analysis }) {
  const { graph, base, state, words } = analysis;
  if (graph === null) return null;
  const sentences = saySights(graph, words).slice(0, mostSaid);
  const clustered = base !== null && base.clusters !== null && graph.kind !== 'histogram' && graph.kind !== 'matrix';
  const over = !clustered ? null : overOf[state.level];
  return (
    <Card title={words.words('saw.title')} className="analysis-sights">
      <div role="status">
        {sentences.map((sentence, place) => (
          <p key={place} className={place === 0 ? 'analysis-first' : ''}>
            {sentence}
          </p>
        ))}
      </div>
      {over !== null && <p className="second">{words.words(over)}</p>}
    </Card>
  );
}
