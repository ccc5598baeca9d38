import { describe } from 'vitest';
import { keepsBrainKernelContract } from '../brain-kernel.contract.ts';
import { createWasmKernel } from './wasm-kernel.ts';

describe('the vector kernel', () => keepsBrainKernelContract(createWasmKernel));
