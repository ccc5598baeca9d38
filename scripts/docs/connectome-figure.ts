// The picture of the wiring, docs/pictures/connectome.*.svg: regions as groups, their projections with the number of synapses,
// counted in the wiring itself (`npm run docs`). Colours and letters as on the page (README's pictures, the bench).
import { buildConnectome, FIBRE, REGIONS, spanOf, type RegionId, type SynapsePopulation } from '@offshoot/brain';

export type FigureLanguage = 'de' | 'en';

/** Synapses from one region to another. */
export interface Projection {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly synapses: number;
}

const connectome = buildConnectome();

/** Counts the synapses between regions; pairs without any are left out. */
export function countProjections({ firstSynapse, target }: SynapsePopulation): Projection[] {
  return REGIONS.flatMap(({ id: from }) => {
    const sender = spanOf(connectome, from);
    const targets = target.subarray(firstSynapse[sender.start], firstSynapse[sender.end]);
    return REGIONS.map(({ id: to }) => {
      const { start, end } = spanOf(connectome, to);
      return { from, to, synapses: targets.filter((receiver) => receiver >= start && receiver < end).length };
    }).filter(({ synapses }) => synapses > 0);
  });
}

export const projections = countProjections(connectome.synapses);
export const [fibre] = countProjections(connectome.fibre);

const words = {
  de: {
    title: 'Der Schaltplan des Spielgehirns',
    neurons: 'Zellen',
    excites: 'regt an',
    inhibits: 'bremst',
    fibre: 'Zusatzfaser der Herzmacke',
    heart: 'Herz',
    blood: 'über das Blut',
    note: 'Zahl an der Linie: Synapsen. Die Zusatzfaser ist erfunden; bei Tieren ohne Herzmacke hat sie die Stärke 0.',
  },
  en: {
    title: 'The wiring of the play brain',
    neurons: 'cells',
    excites: 'excites',
    inhibits: 'inhibits',
    fibre: 'extra fibre of the quirk',
    heart: 'Heart',
    blood: 'through the blood',
    note: 'Number at a line: synapses. The extra fibre is made up; in animals without the quirk its strength is 0.',
  },
} as const;

const colour = {
  paper: '#FBF9F4',
  edge: '#E7E2D6',
  ink: '#1B2430',
  second: '#4A5564',
  leaf: '#1F6F54',
  sky: '#1D5FA8',
  berry: '#A3204E',
  amber: '#B45309',
} as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where each region stands, from the senses on the left to the heart on the right, and its label from its middle. */
const places: Readonly<Record<RegionId, Place & { readonly label: Place; readonly anchor?: 'end' }>> = {
  sensory: { x: 120, y: 310, label: { x: 0, y: 68 } },
  central: { x: 400, y: 205, label: { x: 0, y: 0 } },
  inhibitory: { x: 400, y: 470, label: { x: -62, y: 48 }, anchor: 'end' },
  motor: { x: 760, y: 115, label: { x: 0, y: 56 } },
  dopamineBehavioural: { x: 760, y: 275, label: { x: 0, y: -42 } },
  dopamineCardiac: { x: 760, y: 400, label: { x: 40, y: 36 } },
  cardiac: { x: 760, y: 520, label: { x: 0, y: 44 } },
};
/** Lines that would cross a region or a label if bent like the others: their bend, and where on them the number stands. */
const ways: Readonly<Record<string, { readonly bend: number; readonly at: number }>> = {
  'sensory>motor': { bend: 0.4, at: 0.5 },
  'sensory>dopamineBehavioural': { bend: -0.03, at: 0.25 },
  'sensory>dopamineCardiac': { bend: -0.02, at: 0.25 },
  'inhibitory>motor': { bend: 0.06, at: 0.3 },
  'inhibitory>dopamineBehavioural': { bend: -0.04, at: 0.3 },
  'inhibitory>cardiac': { bend: 0.06, at: 0.5 },
  'central>dopamineBehavioural': { bend: 0.08, at: 0.4 },
  'central>cardiac': { bend: -0.1, at: 0.6 },
  'central>motor': { bend: 0.06, at: 0.4 },
  'motor>central': { bend: 0.08, at: 0.4 },
  'motor>inhibitory': { bend: 0.03, at: 0.4 },
};
const heart: Place & { readonly radius: number } = { x: 1020, y: 400, radius: 34 };
const size = { width: 1100, height: 640 };
const RADIUS_PER_ROOT = 3.4;
/** How far a line bends to its left, as a share of its length: lines there and back do not meet. */
const BEND = 0.13;

function radiusOf(id: RegionId): number {
  return RADIUS_PER_ROOT * Math.sqrt(REGIONS.find((region) => region.id === id)!.neurons);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A bent line from the edge of one circle to the edge of another, and where its number stands. */
function bendLine(from: Place & { radius: number }, to: Place & { radius: number }, bend: number, share = 0.5) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const corner = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const gap = 7;
  const at = (end: Place & { radius: number }, extra: number): Place => {
    const part = (end.radius + extra) / Math.hypot(corner.x - end.x, corner.y - end.y);
    return { x: end.x + (corner.x - end.x) * part, y: end.y + (corner.y - end.y) * part };
  };
  const [start, end] = [at(from, 2), at(to, gap)];
  return {
    path: `M${round(start.x)} ${round(start.y)}Q${round(corner.x)} ${round(corner.y)} ${round(end.x)} ${round(end.y)}`,
    middle: { x: onCurve(start.x, corner.x, end.x, share), y: onCurve(start.y, corner.y, end.y, share) },
  };
}

/** A place on the quadratic curve from `a` to `c`, drawn towards `b`. */
function onCurve(a: number, b: number, c: number, share: number): number {
  const rest = 1 - share;
  return rest * rest * a + 2 * rest * share * b + share * share * c;
}

/** A loop above or below a region, back to itself. */
function loopLine({ x, y, radius }: Place & { radius: number }, side: 1 | -1) {
  const reach = radius + 44;
  const [from, to] = [x - radius * 0.55, x + radius * 0.55];
  const edge = y + side * (radius * 0.84 + 6);
  return {
    path: `M${round(from)} ${round(edge - side * 4)}C${round(x - radius)} ${round(y + side * reach)} ${round(x + radius)} ${round(y + side * reach)} ${round(to)} ${round(edge)}`,
    middle: { x, y: y + side * (reach - 10) },
  };
}

function drawLine(path: string, stroke: string, width: number, end: string, dash = ''): string {
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" marker-end="url(#${end})"${dash && ` stroke-dasharray="${dash}"`}/>`;
}

function drawText({ x, y }: Place, text: string, style: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${style}>${text}</text>`;
}

function circle(id: RegionId): Place & { radius: number } {
  return { ...places[id], radius: radiusOf(id) };
}

/** The line of a projection, wider for more synapses, and its number. */
function drawProjection({ from, to, synapses }: Projection, count: (synapses: number) => string): [string, string] {
  const inhibits = from === 'inhibitory';
  const width = 1 + Math.sqrt(synapses) / 15;
  const { bend, at } = ways[`${from}>${to}`] ?? { bend: BEND, at: 0.5 };
  const { path, middle } =
    from === to ? loopLine(circle(from), from === 'inhibitory' ? 1 : -1) : bendLine(circle(from), circle(to), bend, at);
  const stroke = inhibits ? colour.sky : colour.leaf;
  return [
    drawLine(path, stroke, width, inhibits ? 'bar' : 'arrow'),
    drawText({ x: middle.x, y: middle.y + 4 }, count(synapses), `class="number" fill="${stroke}"`),
  ];
}

function drawRegion(id: RegionId, language: FigureLanguage): string {
  const { x, y, radius } = circle(id);
  const { name, neurons, transmitter } = REGIONS.find((region) => region.id === id)!;
  const fill = { acetylcholine: colour.leaf, GABA: colour.sky, dopamine: colour.amber, 'cardiac nerve': colour.second }[
    transmitter
  ];
  const { label: from, anchor } = places[id];
  const label = { x: x + from.x, y: y + from.y };
  const place = id === 'central' ? 'inside' : 'name';
  const end = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return [
    `<circle cx="${x}" cy="${y}" r="${round(radius)}" fill="${fill}"/>`,
    drawText(label, name[language], `class="${place}"${end}`),
    drawText({ x: label.x, y: label.y + 17 }, `${neurons} ${words[language].neurons}`, `class="${place} small"${end}`),
  ].join('');
}

/** From the last three regions to the heart. */
function drawHeart(language: FigureLanguage): string {
  const lines = (['dopamineBehavioural', 'dopamineCardiac', 'cardiac'] as const).map((id) =>
    drawLine(
      bendLine(circle(id), heart, id === 'cardiac' ? -0.08 : 0).path,
      colour.amber,
      2,
      'drop',
      id === 'dopamineBehavioural' ? '2 5' : '',
    ),
  );
  const { x, y } = heart;
  return [
    ...lines,
    drawText({ x: 895, y: 318 }, words[language].blood, 'class="small" text-anchor="start"'),
    `<path d="M${x} ${y + 30}C${x - 58} ${y - 8} ${x - 30} ${y - 42} ${x} ${y - 14}C${x + 30} ${y - 42} ${x + 58} ${y - 8} ${x} ${y + 30}Z" fill="${colour.berry}"/>`,
    drawText({ x, y: y + 52 }, words[language].heart, 'class="name"'),
  ].join('\n');
}

function drawKey(language: FigureLanguage): string {
  const say = words[language];
  const entries = [
    [drawLine('M60 588H104', colour.leaf, 3, 'arrow'), 114, say.excites],
    [drawLine('M230 588H274', colour.sky, 3, 'bar'), 284, say.inhibits],
    [drawLine('M400 588H444', colour.berry, 3, 'quirk', '8 5'), 454, say.fibre],
  ] as const;
  return entries.map(([line, x, text]) => line + drawText({ x, y: 593 }, text, 'class="key"')).join('\n');
}

function marker(id: string, fill: string, path: string): string {
  return `<marker id="${id}" viewBox="-8 -8 16 16" markerUnits="userSpaceOnUse" markerWidth="16" markerHeight="16" orient="auto"><path d="${path}" fill="${fill}"/></marker>`;
}

/** The picture in one language. */
export function connectomeFigure(language: FigureLanguage): string {
  const say = words[language];
  const count = (synapses: number): string => synapses.toLocaleString(language);
  const drawn = projections.map((projection) => drawProjection(projection, count));
  const extra = bendLine(circle(FIBRE.from), circle(FIBRE.to), -0.04, 0.6);
  const arrow = 'M6 0L-6 -6L-3 0L-6 6Z';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title" font-family="'Atkinson Hyperlegible Next',system-ui,sans-serif" text-anchor="middle">
<title id="title">${say.title}</title>
<defs>${marker('arrow', colour.leaf, arrow)}${marker('quirk', colour.berry, arrow)}${marker('drop', colour.amber, arrow)}${marker('bar', colour.sky, 'M-1 -8H3V8H-1Z')}</defs>
<style>.name,.inside{paint-order:stroke;stroke-width:4px}.name{stroke:${colour.paper};font-size:15px;font-weight:600;fill:${colour.ink}}.inside{stroke:${colour.leaf};font-size:13.5px;font-weight:600;fill:#fff}.small{font-size:13px;font-weight:400;fill:${colour.second};paint-order:stroke;stroke:${colour.paper};stroke-width:4px}.inside.small{fill:#fff;stroke:${colour.leaf}}.number{font-size:12.5px;paint-order:stroke;stroke:${colour.paper};stroke-width:5px}.key{font-size:14px;fill:${colour.ink};text-anchor:start}.note{font-size:13px;fill:${colour.second};text-anchor:start}.title{font-size:19px;font-weight:700;fill:${colour.ink};text-anchor:start}.fibre{font-size:13.5px;font-weight:700;fill:${colour.berry};paint-order:stroke;stroke:${colour.paper};stroke-width:5px}</style>
<rect width="${size.width}" height="${size.height}" rx="14" fill="${colour.paper}" stroke="${colour.edge}"/>
${drawText({ x: 40, y: 44 }, say.title, 'class="title"')}
${drawn.map(([line]) => line).join('\n')}
${drawLine(extra.path, colour.berry, 3.5, 'quirk', '8 5')}
${drawHeart(language)}
${REGIONS.map(({ id }) => drawRegion(id, language)).join('\n')}
${drawn.map(([, number]) => number).join('\n')}
${drawText({ x: extra.middle.x, y: extra.middle.y + 4 }, count(fibre!.synapses), 'class="fibre"')}
${drawKey(language)}
${drawText({ x: 40, y: 622 }, say.note, 'class="note"')}
</svg>
`;
}

/** The two files, for `npm run docs`. */
export const connectomeFigureEnglish = (): string => connectomeFigure('en');
export const connectomeFigureGerman = (): string => connectomeFigure('de');
