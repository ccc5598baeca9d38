// The wiring of a shot's brains: the standard one, or one of the user's own from a file. A design names its own wiring by a
// fingerprint, so that it is part of the shot's id; the file itself travels beside the design.
import { buildConnectome, connectomeDocument, readConnectome, type Connectome } from '@offshoot/brain';
import { hashText } from '@offshoot/experiment';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { neuronCurrentsOf, type Manipulation } from './manipulations.ts';

/** Hexadecimal digits of a fingerprint: two wirings share one by chance once in 10^19. */
const FINGERPRINT_LENGTH = 16;

let connectome: Connectome | undefined;
let standardFingerprint: string | undefined;

/** The standard wiring, built on first use. */
export function sharedConnectome(): Connectome {
  connectome ??= buildConnectome();
  return connectome;
}

/** Fingerprint of a wiring: of its neurons and wires, not of how its file is written or what it was drawn from. */
export function fingerprintWiring(wiring: Connectome): string {
  return hashText(JSON.stringify({ ...connectomeDocument(wiring), seed: 0 })).slice(0, FINGERPRINT_LENGTH);
}

export interface SettledWiring {
  readonly connectome: Connectome;
  /** With the wiring's fingerprint among them, unless it is the standard one. */
  readonly manipulations: readonly Manipulation[];
}

/**
 * Brings a design's manipulations and the file beside it together.
 * @param text JSON of a wiring (`connectomeDocument`); undefined for the standard one
 * Problems: those of `readConnectome`; `wiring-missing` (wanted) when a design names a wiring and no file is there;
 * `wiring-other` (wanted, have) for a file with another wiring; `neuron-not-there` (neuron).
 */
export function settleWiring(manipulations: readonly Manipulation[], text: string | undefined): Result<SettledWiring> {
  const wanted = manipulations.find((each) => each.kind === 'wiring')?.fingerprint;
  if (text === undefined) {
    if (wanted !== undefined) return fail('wiring-missing', { wanted });
    return succeed({ connectome: sharedConnectome(), manipulations });
  }
  const read = readConnectome(text);
  if (!read.ok) return read;
  const fingerprint = fingerprintWiring(read.value);
  if (wanted !== undefined && wanted !== fingerprint) return fail('wiring-other', { wanted, have: fingerprint });
  const missing = neuronCurrentsOf(manipulations)?.find(({ neuron }) => neuron >= read.value.neurons);
  if (missing !== undefined) return fail('neuron-not-there', { neuron: missing.neuron });
  standardFingerprint ??= fingerprintWiring(sharedConnectome());
  if (fingerprint === standardFingerprint) return succeed({ connectome: sharedConnectome(), manipulations });
  const others = manipulations.filter((each) => each.kind !== 'wiring');
  return succeed({ connectome: read.value, manipulations: [...others, { kind: 'wiring', fingerprint }] });
}
