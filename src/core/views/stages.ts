import {list, type Press, type Screen, text} from '../screen';
import type {Words} from '../languages/words';
import type {World} from '../world';

type Stage = keyof Words['stages']['items'];

/** Where each stage of the larger way touches this one. */
const LEADS: readonly (readonly [Stage, Press])[] = [
  ['knowing', {action: 'work.home'}],
  ['exploring', {action: 'work.home'}],
  ['researching', {action: 'overview'}],
  ['managing', {action: 'summary'}],
];

/** The four stages of finding one's work, and that these steps are the third (S9.2). */
export const stages = ({words: {stages: words, overview}}: World): Screen => ({
  id: 'stages',
  title: words.title,
  back: {label: overview.back, press: {action: 'overview'}},
  blocks: [
    text(words.why, 'quiet'),
    list(
      LEADS.map(([stage, press]) => ({
        ...words.items[stage],
        ...(stage === 'researching'
          ? {badge: {text: words.here, tone: 'good' as const}}
          : {}),
        press,
      })),
    ),
  ],
});
