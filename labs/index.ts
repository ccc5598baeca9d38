// The labs of this house: one line each. A new lab is one folder and one line here.
import type { Lab } from '@offshoot/experiment';
import { nicotineLab } from './nicotine/model/lab.ts';

export const labs: readonly Lab[] = [nicotineLab];
