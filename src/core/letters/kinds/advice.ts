import {kind} from './kind';

/** T9: weeks later, to somebody whose advice was taken. Begun by hand. */
export const advice = kind({
  id: 'advice',
  cell: 'acted on advice',
  optional: true,
  length: {least: 30, most: 160},
  parts: ['greeting', 'thanks', 'point', 'use', 'own', 'close'],
  asks: ['particular', 'willDo'],
  templates: ['advice', 'adviceShort'],
});
