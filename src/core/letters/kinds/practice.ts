import {kind, TALK_PARTS} from './kind';

/** T2: after a practice talk with somebody one knows. */
export const practice = kind({
  id: 'practice',
  cell: 'practice',
  dueTimes: 2,
  length: {least: 20, most: 140},
  parts: TALK_PARTS,
  asks: ['particular', 'willDo'],
  noJob: true,
  templates: ['practice', 'practiceShort'],
  fits: ({type}) => type === 'practice',
});
