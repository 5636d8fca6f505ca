import {keptInAll} from '../../languages/kept';
import {kind, TALK_PARTS} from './kind';

/** T3: after a job interview, or after a talk that turned into one. */
export const jobInterview = kind({
  id: 'jobInterview',
  cell: 'job interview',
  dueTimes: 1,
  length: {least: 60, most: 220},
  parts: TALK_PARTS,
  asks: ['topic', 'particular', 'more', 'willDo'],
  templates: ['jobInterview', 'jobInterviewShort'],
  fits: ({jobTalk, type}) => jobTalk || isOfJob(type),
});

/** The type may be a word of the person's own, in any language. */
const isOfJob = (type: string): boolean =>
  keptInAll().some(({marks}) =>
    marks.jobTalk.some(word => ` ${type.toLowerCase()}`.includes(` ${word}`)),
  );
