import {calls} from './calls';
import {people} from './people';
import {prepare} from './prepare';
import {questions} from './questions';
import {record} from './record';
import {thanks} from './thanks';
import {work} from './work';

/** The seven steps, in their order (S0.1). */
export const STEPS = [
  work,
  people,
  calls,
  prepare,
  questions,
  record,
  thanks,
] as const;
