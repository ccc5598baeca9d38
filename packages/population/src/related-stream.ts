// Random numbers that relatives share in part: each is a mix of the clade's and the population's own.
import { erf } from '@offshoot/numerics';
import { Stream, type Key } from '@offshoot/random';

/**
 * A stream whose normal numbers have correlation `cladeShare` between two populations of a clade, and whose uniform
 * numbers follow them (a hidden liability), so that traits run in families too. Each population alone is
 * distributed as without relatives.
 */
export class RelatedStream extends Stream {
  readonly #own: Stream;
  readonly #clade: Stream;
  readonly #cladeWeight: number;
  readonly #ownWeight: number;

  constructor(own: Key, clade: Key, cladeShare: number) {
    super(own);
    this.#own = new Stream(own);
    this.#clade = new Stream(clade);
    this.#cladeWeight = Math.sqrt(cladeShare);
    this.#ownWeight = Math.sqrt(1 - cladeShare);
  }

  override normal(): number {
    return this.#cladeWeight * this.#clade.normal() + this.#ownWeight * this.#own.normal();
  }

  /** The share of the normal distribution below a normal number: uniform, but relatives are alike. */
  override uniform(): number {
    return (1 + erf(this.normal() / Math.sqrt(2))) / 2;
  }
}
