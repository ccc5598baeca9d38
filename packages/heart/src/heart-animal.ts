// One animal's heart: the numbers of heart-parameters.ts under short names.
import { genotypeParameters } from './heart-parameters.ts';

/** Units and meanings: the parameter of the same name in `genotypeParameters`. */
export interface HeartAnimal {
  readonly restingRate: number;
  readonly dopamineSpeed: number;
  readonly dopamineHalfSpeed: number;
  readonly nerveGain: number;
  readonly jitter: number;
  readonly depletionJitter: number;
  readonly depletionLevel: number;
  readonly stumbleLevel: number;
  readonly stumbleSteepness: number;
  readonly afterBeatTendency: number;
  readonly afterBeatRepeat: number;
  readonly afterBeatDelay: number;
  readonly afterBeatSpread: number;
  readonly pauseAfterwards: number;
}

/** Genotypes of many animals: parameter id -> one value per animal. A parameter that is missing has its usual value. */
export type GenotypeColumns = Readonly<Record<string, Float64Array>>;

/** Heart of animal `index` of the columns. */
export function heartAnimalOf(columns: GenotypeColumns, index: number): HeartAnimal {
  const gene = (id: Parameters<typeof genotypeParameters.get>[0]): number =>
    columns[id]?.[index] ?? genotypeParameters.get(id).value;
  return {
    restingRate: gene('heart.restingRate'),
    dopamineSpeed: gene('heart.dopamineSpeed'),
    dopamineHalfSpeed: gene('heart.dopamineHalfSpeed'),
    nerveGain: gene('heart.nerveGain'),
    jitter: gene('heart.jitter'),
    depletionJitter: gene('heart.depletionJitter'),
    depletionLevel: gene('heart.depletionLevel'),
    stumbleLevel: gene('heart.stumbleLevel'),
    stumbleSteepness: gene('heart.stumbleSteepness'),
    afterBeatTendency: gene('heart.afterBeatTendency'),
    afterBeatRepeat: gene('heart.afterBeatRepeat'),
    afterBeatDelay: gene('heart.afterBeatDelay'),
    afterBeatSpread: gene('heart.afterBeatSpread'),
    pauseAfterwards: gene('heart.pauseAfterwards'),
  };
}
