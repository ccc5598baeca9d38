// `offshoot describe`: what the model sees in a molecule. A molecule that mammals' receptors grip far too much gets its
// band and nothing else.
import { describeForWorld } from '@offshoot/labs/nicotine/model';
import { orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportDescription } from '../reports/describe-report.ts';
import { needReveal } from './need-reveal.ts';
import { withholdIfGated } from '../contract/description-object.ts';
import type { Words } from '../words/words.ts';

export interface DescribeOptions {
  readonly world?: string;
  readonly pocket?: string;
  readonly reveal?: boolean;
  readonly json?: boolean;
}

export function runDescribe(molecule: string, options: DescribeOptions, io: CommandIo, words: Words): void {
  const { world, pocket, reveal } = options;
  const description = orBadInput(
    describeForWorld(molecule, { ...(world !== undefined && { world }), ...(pocket !== undefined && { pocket }) }),
  );
  if (world !== undefined) needReveal(world, reveal);
  const object = withholdIfGated(description);
  if (options.json === true) io.print(JSON.stringify(object));
  else for (const line of reportDescription(object, words)) io.print(line);
}
