// Who can replicate a claim: only a group of which nobody made it.
import type { Claim } from '@offshoot/inquiry';

/** @param writing names of those at this machine */
export function mayReplicate({ by }: Pick<Claim, 'by'>, writing: readonly string[]): boolean {
  return writing.length > 0 && writing.every((name) => !by.includes(name));
}
