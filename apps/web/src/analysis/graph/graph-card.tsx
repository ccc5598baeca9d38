// The graph with its places, its twin as a table, its sound, and the ways to take it along.
import { findColumn, type GraphDescription, type GraphItem } from '@offshoot/analysis';
import { formatPercent } from '@offshoot/language';
import { Card, MoleculeDrawing, ProgressLine, ActionButton } from '@offshoot/ui';
import { GraphTable, GraphView } from '@offshoot/ui/graphs';
import { useCallback, useRef, useState } from 'react';
import { chooseRows } from '../choose-rows.ts';
import { stopPairing } from '../find-pairs.ts';
import { subjectCardOf } from '../rows/subject-cards.ts';
import type { Analysis } from '../use-analysis.ts';
import { ChannelSlots } from './channel-slots.tsx';
import { GraphTools } from './graph-tools.tsx';
import { startPairing } from './start-pairing.ts';

const height = 380; // px

export function GraphCard({ analysis }: { analysis: Analysis }) {
  const { graph, seen, words } = analysis;
  const empty = seen.length === 0 ? 'graph.no-rows' : 'graph.empty';
  return (
    <Card title={words.words('graph.title')} className="analysis-graph">
      <ChannelSlots analysis={analysis} />
      {graph === null ? (
        <p className="analysis-hint">{words.words(empty)}</p>
      ) : (
        <DrawnGraph analysis={analysis} graph={graph} />
      )}
    </Card>
  );
}

function DrawnGraph({ analysis, graph }: { analysis: Analysis; graph: GraphDescription }) {
  const { state, store, desk, words } = analysis;
  const drawing = useRef<SVGSVGElement | null>(null);
  const [sounding, setSounding] = useState<number | null>(null);
  const [listed, setListed] = useState(false);
  const nameOfColumn = useCallback((id: string) => words.shortName(id), [words]);
  const takeDrawing = useCallback((svg: SVGSVGElement | null) => {
    drawing.current = svg;
  }, []);
  const writeValue = useCallback(
    (value: number) => (graph.sharesOnY ? formatPercent(words.locale, value) : words.number(value)),
    [graph.sharesOnY, words],
  );
  const writePlace = (place: string) => (graph.kind === 'molecules' ? words.moleculeName(place) : place);
  const sayItem = sayItems(analysis, graph, writePlace, writeValue);
  const kind = words.words(`kind.${graph.kind}`);
  const name = words.words('graph.name', { kind, x: nameOfPlace(analysis, 'x'), y: nameOfPlace(analysis, 'y') });
  return (
    <>
      {graph.kind === 'pairs' && <Pairing analysis={analysis} />}
      <GraphView
        graph={graph}
        name={name}
        height={graph.panels.length > 4 ? height * 1.5 : height}
        chosen={state.chosen}
        sounding={sounding}
        picture={drawMolecule}
        nameOf={words.moleculeName}
        writeValue={writeValue}
        nameOfColumn={nameOfColumn}
        sayItem={sayItem}
        onChoose={(rows, add) => chooseRows(desk, store, rows, add)}
        drawing={takeDrawing}
      />
      <GraphTools
        analysis={analysis}
        graph={graph}
        drawing={drawing}
        onSounding={setSounding}
        listed={listed}
        onList={setListed}
        writePlace={writePlace}
      />
      {listed && (
        <GraphTable
          graph={graph}
          caption={`${kind}: ${nameOfPlace(analysis, 'x')}, ${nameOfPlace(analysis, 'y')}`}
          heads={headsOf(analysis)}
          writePlace={writePlace}
          writeValue={writeValue}
          writeInterval={(low, high) => words.interval(low, high, writeValue)}
          nameOfColumn={nameOfColumn}
          writeLeftOut={(count) => words.words('head.left-out', { count })}
        />
      )}
    </>
  );
}

/** An item in words: where, its value, its interval, how many rows. */
function sayItems(
  { words }: Analysis,
  graph: GraphDescription,
  writePlace: (place: string) => string,
  writeValue: (value: number) => string,
) {
  return ({ panel, series, place, y, low, high, n }: GraphItem) => {
    const where = [panel, series, writePlace(place)].filter((part) => part !== null && part !== '').join(', ');
    const interval = low === null && high === null ? 'none' : words.interval(low, high, writeValue);
    const value = graph.kind === 'pairs' && y > 0 ? `+${writeValue(y)}` : writeValue(y);
    return words.words('item.said', { place: where, value, interval, n });
  };
}

function headsOf({ words: { words } }: Analysis) {
  return {
    panel: words('head.panel'),
    series: words('head.series'),
    place: words('head.place'),
    value: words('head.value'),
    interval: words('head.interval'),
    n: words('head.n'),
    row: words('head.row'),
  };
}

/** The drawing of a molecule inside the graph: its name stands beside it. */
function drawMolecule(smiles: string) {
  const card = subjectCardOf(smiles);
  if (card === null) return null;
  return <MoleculeDrawing molecule={card.molecule} style="skeletal" words="" markedAtoms={[]} markedBonds={[]} />;
}

function nameOfPlace({ table, state, words }: Analysis, channel: 'x' | 'y'): string {
  const column = findColumn(table, state.plan[channel]);
  return column === null ? words.words('count.axis') : words.nameOf(column);
}

function Pairing({ analysis }: { analysis: Analysis }) {
  const { state, store, words } = analysis;
  if (state.pairing === null) {
    return <ActionButton onPress={() => startPairing(analysis)}>{words.words('pairs.find')}</ActionButton>;
  }
  return (
    <div className="analysis-pairing">
      <ProgressLine
        label={words.words('pairs.finding')}
        share={state.pairing}
        shareText={formatPercent(words.locale, state.pairing)}
      />
      <ActionButton onPress={() => stopPairing(store)}>{words.words('pairs.stop')}</ActionButton>
    </div>
  );
}
