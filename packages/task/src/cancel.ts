// A wish to stop, made in one place and seen in many. Whoever works looks at it between two slices of work.

/** Read by those who work. */
export interface CancelSignal {
  readonly cancelled: boolean;
  /** Calls back once when the wish is made (at once if it was); returns how to stop listening. */
  onCancel(listener: () => void): () => void;
}

/** Held by those who may stop the work. */
export class CancelSource implements CancelSignal {
  #cancelled = false;
  readonly #listeners = new Set<() => void>();

  get cancelled(): boolean {
    return this.#cancelled;
  }

  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  onCancel(listener: () => void): () => void {
    if (this.#cancelled) listener();
    else this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Thrown out of a task that was cancelled: not a failure, and nothing to report. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
