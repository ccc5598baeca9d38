// Everything about one step that is the same for all animals, rounded once to the float32 numbers that all kernels use.
// Decays are exact solutions over a step; synaptic and adaptation variables are stored already multiplied by their
// exact effect on the voltage over a step, so a kernel's loop holds no exponential and no division.
import { exp } from '@offshoot/numerics';
import type { Protocol } from '../protocol.ts';
import { synapseParameters } from '../synapses/synapse-parameters.ts';
import { neuronParameters } from './neuron-parameters.ts';

export interface StepConstants {
  readonly stepMs: number;
  /** Share of voltage, synaptic input and adaptation that is left after a step. */
  readonly keepVoltage: number;
  readonly keepInput: number;
  readonly keepAdaptation: number;
  /** Share of a steady drive that reaches the voltage in a step: 1 - keepVoltage. */
  readonly take: number;
  /** Effect of 1 mV of synaptic input, and of adaptation, on the voltage over a step. */
  readonly inputEffect: number;
  readonly adaptationEffect: number;
  /** Threshold, and reversal of the open gates, mV above the reset voltage. */
  readonly threshold: number;
  readonly reversal: number;
  /** Distance from reset to rest, mV. */
  readonly restAboveReset: number;
  /** What a spike adds to the (pre-multiplied) adaptation. */
  readonly adaptationJump: number;
  /** Size of the noise per step, mV. */
  readonly noiseSize: number;
  /** Share of the way to its plateau that desensitisation goes in a step. */
  readonly desensitisationShare: number;
  /** Synaptic delay, refractory time, start of drug and of reading, and sampling, in steps. */
  readonly delaySteps: number;
  readonly refractorySteps: number;
  readonly drugFrom: number;
  readonly readFrom: number;
  readonly sampleSteps: number;
}

/** -zeta(1/2) / sqrt(2 pi): how much too rarely white noise crosses a barrier when it is looked at step by step. */
const DISCRETE_BARRIER = 0.5826;

/**
 * Threshold for a step length, mV above rest: V_inf - 0.5826 sigma sqrt(2 dt / tau_m). With it, firing rates hardly
 * depend on the step (Broadie, Glasserman & Kou 1997, 10.1111/1467-9965.00035, for barriers in finance).
 */
export function thresholdForStep(stepMs: number): number {
  const sigma = neuronParameters.get('neuron.noise').value;
  const tau = neuronParameters.get('neuron.membraneTime').value;
  return neuronParameters.get('neuron.threshold').value - DISCRETE_BARRIER * sigma * Math.sqrt((2 * stepMs) / tau);
}

/**
 * Constants of a step of `protocol.stepMs`; cheap, but meant to be made once per kernel.
 * @throws RangeError when the reading time begins before the drug: a snapshot would then miss spikes
 */
export function computeStepConstants(protocol: Protocol): StepConstants {
  const dt = protocol.stepMs;
  if (protocol.readFromMs < protocol.drugFromMs)
    throw new RangeError('the reading time must not begin before the drug');
  const value = (id: Parameters<typeof neuronParameters.get>[0]): number => neuronParameters.get(id).value;
  const synapse = (id: Parameters<typeof synapseParameters.get>[0]): number => synapseParameters.get(id).value;
  const keepVoltage = exp(-dt / value('neuron.membraneTime'));
  const keepInput = exp(-dt / synapse('synapse.time'));
  const keepAdaptation = exp(-dt / value('neuron.adaptationTime'));
  const adaptationEffect = couple(value('neuron.adaptationTime'), keepAdaptation, keepVoltage);
  const reset = value('neuron.resetDepth');
  return {
    stepMs: dt,
    keepVoltage: Math.fround(keepVoltage),
    keepInput: Math.fround(keepInput),
    keepAdaptation: Math.fround(keepAdaptation),
    take: 1 - keepVoltage,
    inputEffect: couple(synapse('synapse.time'), keepInput, keepVoltage),
    adaptationEffect,
    threshold: Math.fround(thresholdForStep(dt) + reset),
    reversal: Math.fround(value('neuron.gateReversal') + reset),
    restAboveReset: reset,
    adaptationJump: Math.fround(value('neuron.adaptationJump') * adaptationEffect),
    noiseSize: Math.fround(value('neuron.noise') * Math.sqrt(1 - keepVoltage * keepVoltage)),
    desensitisationShare: Math.fround(1 - exp(-dt / value('receptor.desensitisationTime'))),
    delaySteps: Math.round(synapse('synapse.delay') / dt),
    refractorySteps: Math.round(value('neuron.refractoryTime') / dt),
    drugFrom: protocol.drugFromMs / dt,
    readFrom: protocol.readFromMs / dt,
    sampleSteps: protocol.sampleMs / dt,
  };
}

/** Effect over a step, on a voltage that keeps `keepVoltage`, of 1 mV that decays with time constant `tau`. */
function couple(tau: number, keep: number, keepVoltage: number): number {
  const membrane = neuronParameters.get('neuron.membraneTime').value;
  return (tau / (tau - membrane)) * (keep - keepVoltage);
}
