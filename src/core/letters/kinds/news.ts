import type {Moment} from '../../day';
import type {Person, Referral} from '../../tables';
import {find, linkedIds, type Tracker} from '../../tracker';
import {kind, type Occasion} from './kind';

/**
 * T7: to the giver of a name, what came of it: when contact is made, after the talk, and when it came to nothing.
 * Each piece of news has a letter of its own; a later piece stands in for an earlier one that was never told.
 */
export const news = kind({
  id: 'news',
  cell: 'news of a name',
  dueTimes: 2,
  length: {least: 20, most: 140},
  parts: ['greeting', 'thanks', 'point', 'use', 'own', 'close'],
  asks: ['particular', 'willDo'],
  templates: ['newsMet', 'newsContacted', 'newsFailed', 'newsMetShort'],
  occasions: ({tracker}) =>
    tracker.rows.referrals.flatMap(referral => {
      const giver = find(tracker, 'people', referral.fromPersonId);
      const named = find(tracker, 'people', referral.newPersonId);
      return giver && named ? newsOf(tracker, referral, {giver, named}) : [];
    }),
});

function newsOf(
  tracker: Tracker,
  referral: Referral,
  {giver, named}: {readonly giver: Person; readonly named: Person},
): readonly Occasion[] {
  const latest = latestNews(tracker, named);
  if (!latest) return [];
  const {what, at} = latest;
  const told = referral.giverToldOn;
  const about = `${referral.id}.${what}`;
  const isBegun = tracker.rows.letters.some(one => one.aboutId === about);
  if (!isBegun && told >= at) return [];
  return [
    {
      about,
      person: giver,
      referral,
      at,
      topic: named.name,
      template: TEMPLATES[what],
    },
  ];
}

const TEMPLATES = {
  met: 'newsMet',
  failed: 'newsFailed',
  contacted: 'newsContacted',
} as const;

function latestNews(
  {rows}: Tracker,
  named: Person,
): {what: keyof typeof TEMPLATES; at: Moment} | undefined {
  const met = rows.interviews.find(
    one =>
      one.status === 'done' &&
      one.start !== '' &&
      linkedIds(one.personIds).includes(named.id),
  );
  if (met?.start) return {what: 'met', at: met.start};
  const calls = rows.calls
    .filter(one => one.personId === named.id && one.at !== '')
    .sort((a, b) => a.at.localeCompare(b.at));
  const last = calls[calls.length - 1];
  if (!last?.at) return undefined;
  const isOver =
    named.stage === 'closed' || /^(declined|wrong)/.test(last.outcome);
  return isOver
    ? {what: 'failed', at: last.at}
    : {what: 'contacted', at: calls[0]!.at as Moment};
}
