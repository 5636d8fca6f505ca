import {linkedIds} from '../../tracker';
import {kind, TALK_PARTS} from './kind';

/** T8: to each person of a talk with several, each with that person's own point. */
export const panel = kind({
  id: 'panel',
  cell: 'panel',
  dueTimes: 1,
  length: {least: 40, most: 160},
  parts: TALK_PARTS,
  asks: ['particular', 'willDo'],
  templates: ['panel', 'panelShort', 'panelHost'],
  fits: ({personIds}) => linkedIds(personIds).length > 1,
});
