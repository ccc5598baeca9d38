// Paints what stands still of a brain, once: outlines, bundles of fibres, resting cells, wires of a chosen cell. The lights
// above it are brain-lights.ts.
import { outlineOf, type BrainRegion, type BrainScale, type Spot } from './arrange-brain.ts';

export interface BrainWire {
  readonly from: number;
  readonly to: number;
  readonly kind: 'excites' | 'holds' | 'fibre';
}

export interface BrainScene {
  readonly regions: readonly BrainRegion[];
  readonly spots: readonly Spot[];
  readonly scale: BrainScale;
  readonly width: number;
  readonly height: number;
  /** Connections that are drawn faintly, as pairs of neurons. */
  readonly bundles: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> } | null;
  /** Chosen region and cell, and the chosen cell's wires. */
  readonly region: string | null;
  readonly cell: number | null;
  readonly wires: readonly BrainWire[];
  /** Cells that can't fire: drawn as empty rings. */
  readonly silent: (cell: number) => boolean;
}

export type Context = CanvasRenderingContext2D;

const lobeAir = 0.028;
const restingRadius = 2.1; // px
const faint = 0.28; // what is not chosen
export const wireColours = { excites: '95 211 168', holds: '134 189 247', fibre: '255 143 176' } as const;
const wireDashes = { excites: [], holds: [6, 4], fibre: [2, 3] } as const;

export const rgb = (colour: readonly number[], alpha: number): string => `rgb(${colour.join(' ')} / ${alpha})`;

export function paintScene(context: Context, scene: BrainScene): void {
  context.clearRect(0, 0, scene.width, scene.height);
  if (scene.bundles !== null) paintBundles(context, scene, scene.bundles);
  for (const region of scene.regions) paintRegion(context, scene, region);
  for (const wire of scene.wires) paintWire(context, scene, wire, 0.5, 1.1);
  paintRestingCells(context, scene);
}

/** How much of its light a region keeps beside what is chosen. */
export function lightOf(scene: BrainScene, region: BrainRegion): number {
  if (scene.region !== null) return scene.region === region.id ? 1 : faint;
  return scene.cell === null ? 1 : 0.6;
}

function paintRegion(context: Context, scene: BrainScene, region: BrainRegion): void {
  const { scale } = scene;
  const light = lightOf(scene, region);
  for (const lobe of region.lobes) {
    const middle = [scale.toX(lobe.x + lobe.bend * 0.6), scale.toY(lobe.y)] as const;
    const reach = Math.max(scale.toX(lobe.wide) - scale.toX(0), lobe.high * scale.unit) * 1.25;
    const glow = context.createRadialGradient(...middle, 0, ...middle, reach);
    glow.addColorStop(0, rgb(region.colour, 0.2 * light));
    glow.addColorStop(1, rgb(region.colour, 0.03 * light));
    context.beginPath();
    for (const { x, y } of outlineOf(lobe, lobeAir)) context.lineTo(scale.toX(x), scale.toY(y));
    context.closePath();
    context.fillStyle = glow;
    context.fill();
    context.strokeStyle = rgb(region.colour, scene.region === region.id ? 0.95 : 0.38 * light);
    context.lineWidth = scene.region === region.id ? 2 : 1;
    context.stroke();
  }
}

function paintBundles(
  context: Context,
  scene: BrainScene,
  { from, to }: { from: ArrayLike<number>; to: ArrayLike<number> },
): void {
  context.lineWidth = 0.7;
  for (let line = 0; line < from.length; line++) {
    const region = regionOf(scene, from[line]!);
    context.strokeStyle = rgb(region.colour, 0.085 * lightOf(scene, region));
    curve(context, scene, from[line]!, to[line]!);
  }
}

/** From cell to cell by a bow towards the middle, so that lines gather in bundles. */
function curve(context: Context, { spots, scale }: BrainScene, from: number, to: number): void {
  const [a, b] = [spots[from]!, spots[to]!];
  const bow = { x: ((a.x + b.x) / 2) * 0.5, y: ((a.y + b.y) / 2) * 0.62 };
  context.beginPath();
  context.moveTo(scale.toX(a.x), scale.toY(a.y));
  context.quadraticCurveTo(scale.toX(bow.x), scale.toY(bow.y), scale.toX(b.x), scale.toY(b.y));
  context.stroke();
}

export function paintWire(context: Context, scene: BrainScene, wire: BrainWire, alpha: number, width: number): void {
  context.setLineDash([...wireDashes[wire.kind]]);
  context.strokeStyle = `rgb(${wireColours[wire.kind]} / ${alpha})`;
  context.lineWidth = width;
  curve(context, scene, wire.from, wire.to);
  context.setLineDash([]);
}

function paintRestingCells(context: Context, scene: BrainScene): void {
  const { scale, spots } = scene;
  const ends = new Set(scene.wires.flatMap(({ from, to }) => [from, to]));
  for (const region of scene.regions) {
    const light = lightOf(scene, region);
    for (let cell = region.first; cell < region.first + region.count; cell++) {
      const { x, y } = spots[cell]!;
      const end = ends.has(cell);
      context.beginPath();
      context.arc(scale.toX(x), scale.toY(y), (end ? 1.5 : 1) * restingRadius * lightScale(scale), 0, 2 * Math.PI);
      if (scene.silent(cell)) {
        context.strokeStyle = rgb(region.colour, 0.5);
        context.lineWidth = 1;
        context.stroke();
      } else {
        context.fillStyle = rgb(region.colour, end ? 0.95 : 0.42 * light);
        context.fill();
      }
    }
  }
  if (scene.cell === null) return;
  const { x, y } = spots[scene.cell]!;
  context.beginPath();
  context.arc(scale.toX(x), scale.toY(y), 8, 0, 2 * Math.PI);
  context.strokeStyle = '#ffffff';
  context.lineWidth = 2;
  context.stroke();
}

export function regionOf({ regions }: Pick<BrainScene, 'regions'>, cell: number): BrainRegion {
  return regions.find(({ first, count }) => cell >= first && cell < first + count) ?? regions[0]!;
}

const usualUnit = 300;
const smallestLight = 0.55;

/** How large dots and lights are; smaller brains have smaller ones. */
export const lightScale = ({ unit }: BrainScale): number => Math.max(smallestLight, Math.min(1.3, unit / usualUnit));
