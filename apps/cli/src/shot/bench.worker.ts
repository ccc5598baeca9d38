// Entry point of a worker thread: serves the benches of all labs until it is ended.
import { parentPort } from 'node:worker_threads';
import { serveBench } from '@offshoot/experiment';
import { labs } from '@offshoot/labs';
import { portInThread } from '@offshoot/protocol';

if (parentPort === null) throw new Error('this file is the entry point of a worker thread');
serveBench(labs, portInThread(parentPort));
