import {kind, TALK_PARTS} from './kind';

/** T1: after an informational interview, in person, by phone or by video. */
export const informational = kind({
  id: 'informational',
  cell: 'informational',
  dueTimes: 1,
  length: {least: 40, most: 160},
  parts: TALK_PARTS,
  asks: ['particular', 'willDo'],
  noJob: true,
  templates: ['informational', 'informationalShort', 'informationalRemote'],
  fits: () => true,
});
