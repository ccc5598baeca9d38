// Validators of designs and requests that come from outside: a worker's message, a file, the body of a request.
import { formatShotId, type ShotDesign, type ShotRequest } from '@offshoot/experiment';
import { isCount, isListOf, isOptional, isRecord, isText } from './shape.ts';

/** Longest subject and manipulation taken from outside, in characters: far above any molecule of the palette. */
const LONGEST_TEXT = 1000;
const MOST_MANIPULATIONS = 20;

/** Whether this is a design that could have an id (see `formatShotId`). */
export function isShotDesign(thing: unknown): thing is ShotDesign {
  if (!isRecord(thing)) return false;
  const typed =
    [thing['lab'], thing['world'], thing['subject']].every(isShortText) &&
    [thing['science'], thing['populations'], thing['replicate']].every(isCount) &&
    isListOf(thing['doses'], isNumber) &&
    isManipulations(thing['manipulations']);
  return typed && hasId(thing as unknown as ShotDesign);
}

/** Whether this is a request for a shot; what its texts mean is for the lab to say. Unknown fields are refused. */
export function isShotRequest(thing: unknown): thing is ShotRequest {
  if (!isRecord(thing)) return false;
  const { subject, world, doses, populations, replicate, manipulations, part, ...strangers } = thing;
  return (
    isShortText(subject) &&
    isOptional(world, isShortText) &&
    isOptional(doses, isShortText) &&
    isOptional(populations, isCount) &&
    isOptional(replicate, isCount) &&
    isOptional(manipulations, isManipulations) &&
    (part === undefined || part === 'check') &&
    Object.keys(strangers).length === 0
  );
}

function isShortText(thing: unknown): thing is string {
  return isText(thing) && thing.length <= LONGEST_TEXT;
}

function isNumber(thing: unknown): thing is number {
  return typeof thing === 'number';
}

function isManipulations(thing: unknown): thing is readonly string[] {
  return isListOf(thing, isShortText) && thing.length <= MOST_MANIPULATIONS;
}

function hasId(design: ShotDesign): boolean {
  try {
    formatShotId(design);
    return true;
  } catch {
    return false;
  }
}
