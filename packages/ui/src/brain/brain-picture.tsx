// A brain that flashes: every cell a dot at its place, its spikes as light. A touch chooses the nearest cell; names of regions
// stand beside them. Two canvases: what stands still below, the lights above.
import { useEffect, useMemo, useRef, type MouseEvent, type Ref } from 'react';
import { useWidth } from '../layout/use-width.ts';
import { useMoment } from '../run/use-run-clock.ts';
import type { RunClock } from '../run/run-clock.ts';
import { cellAt, fitBrain, placeCells, type BrainFrame, type BrainRegion } from './arrange-brain.ts';
import { BrainLights, paintSprites } from './brain-lights.ts';
import { paintScene, type BrainScene, type BrainWire } from './paint-brain.ts';
import type { SpikeList } from './spike-glow.ts';
import './brain-picture.css';

export interface BrainPictureProps {
  regions: readonly BrainRegion[];
  frame: BrainFrame;
  spikes: SpikeList;
  clock: RunClock;
  /** px; on a narrow screen the picture is lower. */
  height: number;
  /** The picture in words. */
  words: string;
  bundles: BrainScene['bundles'];
  region: string | null;
  cell: number | null;
  wires: readonly BrainWire[];
  silent: (cell: number) => boolean;
  onCell: (cell: number) => void;
  /** Both canvases lie in it: for saving the picture. */
  frameRef?: Ref<HTMLDivElement>;
}

/** A spike is seen for this long on the screen, ms, however fast the run plays: nothing flickers (WCAG 2.3.1). */
const shineMs = 170;
/** At slow motion it fades no sooner than this, in steps. */
const leastShine = 12;
const highestShare = 0.7; // of the width
const reach = 26; // px around a finger

export function BrainPicture(props: BrainPictureProps) {
  const { regions, frame, spikes, clock, words, bundles, region, cell, wires, silent, onCell } = props;
  const [outer, width] = useWidth<HTMLDivElement>();
  const height = width === 0 ? props.height : Math.min(props.height, Math.round(width * highestShare));
  const still = useRef<HTMLCanvasElement>(null);
  const lights = useRef<HTMLCanvasElement>(null);
  const spots = useMemo(() => placeCells(regions), [regions]);
  const scene = useMemo(
    (): BrainScene => ({
      ...{ regions, spots, width, height, bundles, region, cell, wires, silent },
      scale: fitBrain(frame, width, height),
    }),
    [regions, spots, width, height, bundles, region, cell, wires, silent, frame],
  );
  const pixels = Math.min(2, window.devicePixelRatio);
  const sprites = useMemo(() => paintSprites(regions, scene.scale, pixels), [regions, scene.scale, pixels]);
  const painter = useRef<BrainLights>(null);
  useEffect(() => {
    const context = still.current?.getContext('2d');
    if (context == null || width === 0) return;
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    paintScene(context, scene);
  }, [scene, pixels, width]);
  useMoment(
    clock,
    (time) => {
      const context = lights.current?.getContext('2d');
      if (context == null || width === 0) return;
      if (painter.current?.scene !== scene || painter.current.sprites !== sprites) {
        context.setTransform(pixels, 0, 0, pixels, 0, 0);
        painter.current = new BrainLights(context, scene, sprites, pixels);
      }
      const decay = Math.max(leastShine, shineMs * clock.speed);
      painter.current.paint(time, { spikes, decay, playing: clock.playing });
    },
    [scene, spikes, sprites, width],
  );
  const touch = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const enlarged = box.width > 0 ? width / box.width : 1; // the projector look enlarges the page
    const [x, y] = [(event.clientX - box.left) * enlarged, (event.clientY - box.top) * enlarged];
    const found = cellAt(spots, scene.scale, x, y, reach);
    if (found !== null) onCell(found);
  };
  const size = { width: width * pixels, height: height * pixels };
  const style = { width, height };
  return (
    <div ref={outer} className="brain-picture" style={{ height }}>
      <div ref={props.frameRef} role="img" aria-label={words} className="brain-touch" onClick={touch}>
        <canvas ref={still} {...size} style={style} />
        <canvas ref={lights} {...size} style={style} />
      </div>
      {width > 0 && <RegionNames scene={scene} />}
    </div>
  );
}

function RegionNames({ scene }: { scene: BrainScene }) {
  const { scale } = scene;
  return scene.regions.flatMap(({ id, name, colour, labels }) =>
    labels.map(({ x, y }, place) => (
      <span
        key={`${id} ${place}`}
        aria-hidden="true"
        className="brain-name"
        style={{ left: scale.toX(x), top: scale.toY(y), color: `rgb(${colour.join(' ')})` }}
      >
        {name}
      </span>
    )),
  );
}
