import {find} from '../../tracker';
import {kind, TALK_PARTS} from './kind';

/** T5: to somebody met while helping out, or who helps out themselves. */
export const volunteer = kind({
  id: 'volunteer',
  cell: 'volunteer',
  dueTimes: 2,
  length: {least: 35, most: 160},
  parts: TALK_PARTS,
  asks: ['topic', 'particular', 'willDo'],
  noJob: true,
  templates: ['volunteer', 'volunteerShort'],
  fits: ({outingId}, tracker) =>
    find(tracker, 'outings', outingId)?.type === 'volunteer organisation',
});
