// The fingerprint of each lane's last state (FNV-1a as in numerics, voltages, then inputs, then adaptations): lane by lane
// it is one long chain of multiplications, here 16 chains run beside each other.
import { ADAPTATION_AT, HASHES_AT, INPUT_AT, NEURONS_AT, ROW, VOLTAGE_AT } from "../layout";

const OFFSET_BASIS: i32 = 0x811c9dc5;
const PRIME: i32 = 0x01000193;

/** Writes the hash of each lane. */
export function hashLanes(): void {
  for (let at: i32 = 0; at < ROW; at += 16) v128.store(HASHES_AT + at, i32x4.splat(OFFSET_BASIS));
  const bytes = load<i32>(NEURONS_AT) * ROW;
  hashRows(VOLTAGE_AT, VOLTAGE_AT + bytes);
  hashRows(INPUT_AT, INPUT_AT + bytes);
  hashRows(ADAPTATION_AT, ADAPTATION_AT + bytes);
}

function hashRows(from: i32, end: i32): void {
  let hash0 = v128.load(HASHES_AT);
  let hash1 = v128.load(HASHES_AT, 16);
  let hash2 = v128.load(HASHES_AT, 32);
  let hash3 = v128.load(HASHES_AT, 48);
  for (let at = from; at < end; at += ROW) {
    // -0 counts as 0
    const word0 = f32x4.add(v128.load(at), f32x4.splat(0));
    const word1 = f32x4.add(v128.load(at, 16), f32x4.splat(0));
    const word2 = f32x4.add(v128.load(at, 32), f32x4.splat(0));
    const word3 = f32x4.add(v128.load(at, 48), f32x4.splat(0));
    for (let shift: i32 = 0; shift < 32; shift += 8) {
      hash0 = fold(hash0, word0, shift);
      hash1 = fold(hash1, word1, shift);
      hash2 = fold(hash2, word2, shift);
      hash3 = fold(hash3, word3, shift);
    }
  }
  v128.store(HASHES_AT, hash0);
  v128.store(HASHES_AT, hash1, 16);
  v128.store(HASHES_AT, hash2, 32);
  v128.store(HASHES_AT, hash3, 48);
}

/** Takes one byte of each word in. */
// @ts-ignore: decorator
@inline
function fold(hash: v128, word: v128, shift: i32): v128 {
  return i32x4.mul(v128.xor(hash, v128.and(i32x4.shr_u(word, shift), i32x4.splat(0xff))), i32x4.splat(PRIME));
}
