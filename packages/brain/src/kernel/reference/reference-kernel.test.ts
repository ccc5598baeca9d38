import { describe } from 'vitest';
import { keepsBrainKernelContract } from '../brain-kernel.contract.ts';
import { createReferenceKernel } from './reference-kernel.ts';

describe('the reference kernel', () => keepsBrainKernelContract(createReferenceKernel));
