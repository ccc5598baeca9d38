// A small HDF5 file as bytes: groups, lists of numbers laid out in one piece, texts and numbers as attributes; all that a
// SONATA network needs. The libraries that write HDF5 are megabytes and put the time of day into the file; this gives the
// same bytes each time. "HDF5 File Format Specification 3.0": superblock 0 (II.A), object headers 1 with link messages (IV.A).

/** A list of numbers, with attributes of its own. */
export interface Hdf5List {
  readonly values: Float64Array | Float32Array | Uint32Array;
  readonly attributes?: Hdf5Attributes;
}

export type Hdf5Attributes = Readonly<Record<string, string | Uint32Array>>;

export interface Hdf5Group {
  readonly attributes?: Hdf5Attributes;
  readonly members: Readonly<Record<string, Hdf5Group | Hdf5List>>;
}

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
const SUPERBLOCK_BYTES = 96;
const UNDEFINED = new Array<number>(8).fill(0xff);
const WORD = 8;
/** Types of header messages (IV.A.2). */
const MESSAGE = {
  dataspace: 1,
  linkInfo: 2,
  datatype: 3,
  fill: 5,
  link: 6,
  layout: 8,
  group: 10,
  attribute: 12,
} as const;

/** The whole file. */
export function writeHdf5(root: Hdf5Group): Uint8Array {
  const file = new Writer();
  file.skip(SUPERBLOCK_BYTES);
  const rootHeader = writeGroup(file, root);
  file.putAt(0, [
    ...SIGNATURE,
    ...[0, 0, 0, 0, 0, WORD, WORD, 0],
    ...short(4),
    ...short(16),
    ...word(0),
    ...long(0),
    ...UNDEFINED,
    ...long(file.length),
    ...UNDEFINED,
    // the root's entry: no name, its header, nothing cached
    ...long(0),
    ...long(rootHeader),
    ...new Array<number>(24).fill(0),
  ]);
  return file.bytes();
}

/** Writes what a group holds, then its header; returns the header's place. */
function writeGroup(file: Writer, { members, attributes }: Hdf5Group): number {
  const links = Object.entries(members).map(([name, member]) => {
    const place = 'values' in member ? writeList(file, member) : writeGroup(file, member);
    return message(MESSAGE.link, [1, 0, name.length, ...letters(name), ...long(place)]);
  });
  const messages = [
    message(MESSAGE.linkInfo, [0, 0, ...UNDEFINED, ...UNDEFINED]),
    message(MESSAGE.group, [0, 0]),
    ...links,
    ...attributeMessages(attributes),
  ];
  return writeHeader(file, messages);
}

function writeList(file: Writer, { values, attributes }: Hdf5List): number {
  const data = file.length;
  const view = new DataView(new ArrayBuffer(values.byteLength));
  const size = values.BYTES_PER_ELEMENT;
  values.forEach((value, index) => {
    if (values instanceof Uint32Array) view.setUint32(index * size, value, true);
    else if (values instanceof Float32Array) view.setFloat32(index * size, value, true);
    else view.setFloat64(index * size, value, true);
  });
  file.put(new Uint8Array(view.buffer));
  const lateAndUndefined = [2, 2, 0, 0];
  return writeHeader(file, [
    message(MESSAGE.dataspace, dataspace([values.length])),
    message(MESSAGE.datatype, datatypeOf(values)),
    message(MESSAGE.fill, lateAndUndefined),
    message(MESSAGE.layout, [3, 1, ...long(data), ...long(values.byteLength)]),
    ...attributeMessages(attributes),
  ]);
}

function writeHeader(file: Writer, messages: readonly (readonly number[])[]): number {
  file.align();
  const place = file.length;
  const size = messages.reduce((sum, { length }) => sum + length, 0);
  file.put([1, 0, ...short(messages.length), ...word(1), ...word(size), ...word(0), ...messages.flat()]);
  return place;
}

function message(type: number, body: readonly number[]): number[] {
  const data = padded(body);
  return [...short(type), ...short(data.length), 0, 0, 0, 0, ...data];
}

function attributeMessages(attributes: Hdf5Attributes = {}): number[][] {
  return Object.entries(attributes).map(([name, value]) => {
    const text = typeof value === 'string';
    const type = text ? [0x13, 0, 0, 0, ...word(value.length + 1)] : datatypeOf(value);
    const space = dataspace(text ? [] : [value.length]);
    const data = text ? letters(`${value}\0`) : [...value].flatMap(word);
    const sizes = [...short(name.length + 1), ...short(type.length), ...short(space.length)];
    return message(MESSAGE.attribute, [
      1,
      0,
      ...sizes,
      ...padded(letters(`${name}\0`)),
      ...padded(type),
      ...space,
      ...data,
    ]);
  });
}

/** Sizes of each dimension; a single value has none. */
function dataspace(sizes: readonly number[]): number[] {
  return [1, sizes.length, 0, 0, ...word(0), ...sizes.flatMap(long)];
}

/** Little-endian: whole numbers from 0, or IEEE floating point. */
function datatypeOf(values: Hdf5List['values']): number[] {
  const bits = values.BYTES_PER_ELEMENT * WORD;
  if (values instanceof Uint32Array) return [0x10, 0, 0, 0, ...word(4), ...short(0), ...short(bits)];
  const [exponentAt, exponentBits, bias] = bits === 64 ? [52, 11, 1023] : [23, 8, 127];
  const parts = [exponentAt, exponentBits, 0, exponentAt];
  return [0x11, 0x20, bits - 1, 0, ...word(bits / WORD), ...short(0), ...short(bits), ...parts, ...word(bias)];
}

function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function padded(bytes: readonly number[]): number[] {
  return [...bytes, ...new Array<number>((WORD - (bytes.length % WORD)) % WORD).fill(0)];
}

function short(value: number): number[] {
  return [value & 0xff, (value >>> WORD) & 0xff];
}

function word(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

/** Eight bytes; the files are far below 4 GB. */
function long(value: number): number[] {
  return [...word(value), ...word(0)];
}

/** Bytes that grow. */
class Writer {
  length = 0;
  #pieces: { readonly at: number; readonly bytes: ArrayLike<number> }[] = [];

  put(bytes: ArrayLike<number>): void {
    this.putAt(this.length, bytes);
    this.length += bytes.length;
  }

  putAt(at: number, bytes: ArrayLike<number>): void {
    this.#pieces.push({ at, bytes });
  }

  skip(count: number): void {
    this.length += count;
  }

  align(): void {
    this.length = Math.ceil(this.length / WORD) * WORD;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    for (const { at, bytes } of this.#pieces) all.set(bytes, at);
    return all;
  }
}
