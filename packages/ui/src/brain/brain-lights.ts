// The lights of a brain: cells that shine, and wires along which something runs. All lights fade alike, so while a run plays
// the whole picture is dimmed by one stroke and only the newest spikes are stamped onto it: a tenth of the work of painting
// every light anew, which is done now and then, since dimming eight-bit colours rounds.
import { lightOf, lightScale, paintWire, rgb, type BrainScene, type Context } from './paint-brain.ts';
import type { BrainRegion, BrainScale } from './arrange-brain.ts';
import { glowAt, spikesUntil, type SpikeList } from './spike-glow.ts';

/** px of a light on a brain of 300 px; smaller brains have smaller lights. */
const spriteSize = 22;

/** px of a light, a whole number of the screen's own, so that stamping one is a plain copy. */
const sizeOf = (scale: BrainScale, pixelScale: number): number =>
  Math.round(spriteSize * lightScale(scale) * pixelScale) / pixelScale;

/** One light a region: white in the middle, its colour around. */
export function paintSprites(
  regions: readonly BrainRegion[],
  scale: BrainScale,
  pixelScale: number,
): HTMLCanvasElement[] {
  const size = sizeOf(scale, pixelScale);
  return regions.map(({ colour }) => {
    const sprite = document.createElement('canvas');
    sprite.width = sprite.height = size * pixelScale;
    const context = sprite.getContext('2d')!;
    context.scale(pixelScale, pixelScale);
    const middle = size / 2;
    const light = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
    light.addColorStop(0, 'rgb(255 255 255 / 1)');
    light.addColorStop(0.1, rgb(colour, 1));
    light.addColorStop(0.4, rgb(colour, 0.35));
    light.addColorStop(1, rgb(colour, 0));
    context.fillStyle = light;
    context.fillRect(0, 0, size, size);
    return sprite;
  });
}

export interface Shining {
  readonly spikes: SpikeList;
  /** Steps in which a light fades to 1/e. */
  readonly decay: number;
  /** Whether the run plays: its next moment will be a little later. */
  readonly playing: boolean;
}

const leastGlow = 0.04;
const leastWire = 0.3;
const wireWidth = 1.6; // px
/** Frames between two exact pictures: a quarter of a second. */
const dimmedFrames = 15;

export class BrainLights {
  /** When each cell was last seen to fire, in steps. */
  readonly #fired: Float64Array;
  readonly #glow: Float32Array;
  /** Region of each cell by its place in the list, and where its light is stamped, px. */
  readonly #regionOf: Uint8Array;
  readonly #left: Float64Array;
  readonly #top: Float64Array;
  readonly #size: number;
  #time = 0;
  #decay = 0;
  #dimmed = Infinity;

  constructor(
    readonly context: Context,
    readonly scene: BrainScene,
    readonly sprites: readonly CanvasImageSource[],
    pixelScale: number,
  ) {
    const { scale, spots } = scene;
    const cells = spots.length;
    this.#size = sizeOf(scale, pixelScale);
    const whole = (middle: number): number => Math.round((middle - this.#size / 2) * pixelScale) / pixelScale;
    this.#left = Float64Array.from(spots, ({ x }) => whole(scale.toX(x)));
    this.#top = Float64Array.from(spots, ({ y }) => whole(scale.toY(y)));
    this.#fired = new Float64Array(cells);
    this.#glow = new Float32Array(cells);
    this.#regionOf = new Uint8Array(cells);
    scene.regions.forEach(({ first, count }, place) => this.#regionOf.fill(place, first, first + count));
  }

  /** Shows a moment. */
  paint(time: number, { spikes, decay, playing }: Shining): void {
    const later = time - this.#time;
    const dims = playing && later >= 0 && later < decay && decay === this.#decay && this.#dimmed < dimmedFrames;
    if (dims) this.#dim(time, spikes, later, decay);
    else this.#paintAnew(time, spikes, decay);
    this.#dimmed = dims ? this.#dimmed + 1 : 0;
    [this.#time, this.#decay] = [time, decay];
    this.context.globalAlpha = 1;
    this.context.globalCompositeOperation = 'source-over';
  }

  #paintAnew(time: number, spikes: SpikeList, decay: number): void {
    const { context, scene } = this;
    context.clearRect(0, 0, scene.width, scene.height);
    glowAt(spikes, time, decay, this.#glow);
    for (const wire of scene.wires) {
      const light = this.#glow[wire.from]!;
      if (light > leastWire) paintWire(context, scene, wire, light, wireWidth);
    }
    context.globalCompositeOperation = 'lighter';
    this.#glow.forEach((light, cell) => {
      this.#fired[cell] = light === 0 ? -Infinity : time + decay * Math.log(light);
      this.#stamp(cell, light);
    });
  }

  /** Lets all lights fade by what passed, and lights up what fired since: no brighter than painted anew. */
  #dim(time: number, spikes: SpikeList, later: number, decay: number): void {
    const { context, scene } = this;
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = `rgb(0 0 0 / ${1 - Math.exp(-later / decay)})`;
    context.fillRect(0, 0, scene.width, scene.height);
    context.globalCompositeOperation = 'lighter';
    const until = spikesUntil(spikes, time);
    for (let spike = spikesUntil(spikes, this.#time); spike < until; spike++) {
      const [cell, step] = [spikes.neurons[spike]!, spikes.steps[spike]!];
      const light = Math.exp((step - time) / decay);
      const left = Math.exp((this.#fired[cell]! - time) / decay);
      this.#fired[cell] = step;
      for (const wire of scene.wires) if (wire.from === cell) paintWire(context, scene, wire, light - left, wireWidth);
      this.#stamp(cell, light - left);
    }
  }

  #stamp(cell: number, light: number): void {
    const { context, scene } = this;
    const place = this.#regionOf[cell]!;
    const bright = light * (scene.cell === null ? lightOf(scene, scene.regions[place]!) : 0.75);
    if (bright < leastGlow) return;
    context.globalAlpha = bright;
    context.drawImage(this.sprites[place]!, this.#left[cell]!, this.#top[cell]!, this.#size, this.#size);
  }
}
