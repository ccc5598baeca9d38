// What can be done with a graph: hear it, read its numbers, take it along as PNG, SVG or data.
import { itemsTable, writeTableCsv, type GraphDescription } from '@offshoot/analysis';
import { ActionButton, pageColours, savePng, saveSvg, useSoundSwitch, type PictureOptions } from '@offshoot/ui';
import { playCurve, type CurveSound } from '@offshoot/ui/graphs';
import { IconDownload, IconPhoto, IconTable, IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { saySights } from './say-sight.ts';
import { saveText } from '../files/save-text.ts';
import type { Analysis } from '../use-analysis.ts';

const icon = { size: 18, 'aria-hidden': true } as const;

interface GraphToolsProps {
  analysis: Analysis;
  graph: GraphDescription;
  drawing: RefObject<SVGSVGElement | null>;
  /** Number of the item that sounds. */
  onSounding: (item: number | null) => void;
  listed: boolean;
  onList: (listed: boolean) => void;
  writePlace: (place: string) => string;
}

export function GraphTools({ analysis, graph, drawing, onSounding, listed, onList, writePlace }: GraphToolsProps) {
  const { words, seen, base } = analysis;
  const options = (): PictureOptions => ({
    name: `offshoot-${graph.kind}`,
    title: words.words(`kind.${graph.kind}`),
    caption: `${saySights(graph, words).join(' ')} ${words.words('copy.caption', { count: seen.length, tries: base?.tries.length ?? 0, filters: '' })}`,
    ...pageColours(),
  });
  const save = (how: (svg: SVGSVGElement, options: PictureOptions) => void) => {
    if (drawing.current !== null) how(drawing.current, options());
  };
  const saveData = () => {
    const decimal = words.locale === 'de' ? ',' : '.';
    const text = writeTableCsv(itemsTable(graph, writePlace), {
      decimal,
      nameOf: ({ id }) => headOf(analysis, id),
      labelOf: (_, label) => label,
      notes: saySights(graph, words),
    });
    saveText(`offshoot-${graph.kind}.csv`, 'text/csv', text);
  };
  return (
    <div className="analysis-tools" role="group" aria-label={words.words('copy.title')}>
      <Listen analysis={analysis} graph={graph} onSounding={onSounding} />
      <ActionButton icon={<IconTable {...icon} />} pressed={listed} onPress={() => onList(!listed)}>
        {words.words('copy.table')}
      </ActionButton>
      <ActionButton
        look="quiet"
        icon={<IconPhoto {...icon} />}
        onPress={() => save((svg, how) => void savePng(svg, how))}
      >
        {words.words('copy.png')}
      </ActionButton>
      <ActionButton look="quiet" icon={<IconPhoto {...icon} />} onPress={() => save(saveSvg)}>
        {words.words('copy.svg')}
      </ActionButton>
      <ActionButton look="quiet" icon={<IconDownload {...icon} />} onPress={saveData}>
        {words.words('copy.data')}
      </ActionButton>
    </div>
  );
}

function headOf({ words: { words } }: Analysis, id: string): string {
  const heads: Record<string, string> = {
    panel: words('head.panel'),
    series: words('head.series'),
    place: words('head.place'),
    value: words('head.value'),
    low: `${words('head.interval')} ${words('filter.low')}`,
    high: `${words('head.interval')} ${words('filter.high')}`,
    n: words('head.n'),
  };
  return heads[id] ?? id;
}

/** The items as tones, from left to right; the one that sounds is ringed in the graph. */
function Listen({ analysis, graph, onSounding }: Pick<GraphToolsProps, 'analysis' | 'graph' | 'onSounding'>) {
  const { words } = analysis.words;
  const [on, turn] = useSoundSwitch();
  const [playing, setPlaying] = useState(false);
  const sound = useRef<CurveSound | null>(null);
  const stop = () => {
    sound.current?.stop();
    sound.current = null;
    onSounding(null);
    setPlaying(false);
  };
  useEffect(() => () => sound.current?.stop(), []);
  const play = () => {
    if (!on) turn(true);
    const { low, high } = graph.y;
    sound.current = playCurve(graph.items.map(({ y }) => Math.max(0, Math.min(1, (y - low) / (high - low || 1)))));
    setPlaying(true);
    const follow = () => {
      const at = sound.current?.position() ?? null;
      if (at === null) {
        stop();
        return;
      }
      onSounding(at);
      requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  };
  if (graph.items.length === 0) return null;
  return (
    <ActionButton
      icon={playing ? <IconVolumeOff {...icon} /> : <IconVolume {...icon} />}
      pressed={playing}
      onPress={playing ? stop : play}
    >
      {words(playing ? 'copy.sound.stop' : 'copy.sound')}
    </ActionButton>
  );
}
