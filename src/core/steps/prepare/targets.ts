import type {Outing} from '../../tables';
import {linesOf} from './notes';

/** An employer or group at an outing, and the jobs it features there. */
export interface Target {
  readonly organisation: string;
  readonly jobs: readonly string[];
}

/** One a line: organisation - job - job. A dash within a word is part of it. */
export const targetsOf = ({targets}: Outing): readonly Target[] =>
  linesOf(targets).map(line => {
    const [organisation = '', ...jobs] = line
      .split(/\s+[-–—]\s+/)
      .map(part => part.trim());
    return {organisation, jobs: jobs.filter(job => job !== '')};
  });
