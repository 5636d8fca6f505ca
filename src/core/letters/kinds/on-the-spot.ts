import {find} from '../../tracker';
import {kind, TALK_PARTS} from './kind';

/** T4: after a talk on the spot, at a career fair or an open house. The reader met many people that day. */
export const onTheSpot = kind({
  id: 'onTheSpot',
  cell: 'on the spot',
  dueTimes: 1,
  length: {least: 35, most: 140},
  parts: TALK_PARTS,
  asks: ['topic', 'particular', 'more', 'willDo'],
  templates: ['onTheSpot', 'onTheSpotShort'],
  fits({type, outingId}, tracker) {
    const outing = find(tracker, 'outings', outingId)?.type;
    return (
      type === 'on the spot' ||
      outing === 'career fair' ||
      outing === 'open house'
    );
  },
});
