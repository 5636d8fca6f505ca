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
      .split(/\s[-–—](?:\s|$)/)
      .map(part => part.trim());
    return {organisation, jobs: jobs.filter(job => job !== '')};
  });

/** Whether somebody of this organisation was asked at the outing. */
export const hasMet = ({met}: Outing, organisation: string): boolean =>
  linesOf(met).some(one => isSame(one, organisation));

/** The cell with the organisation in it, or without it where it was there. */
export const toggledMet = (outing: Outing, organisation: string): string =>
  (hasMet(outing, organisation)
    ? linesOf(outing.met).filter(one => !isSame(one, organisation))
    : [...linesOf(outing.met), organisation]
  ).join('\n');

const isSame = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
