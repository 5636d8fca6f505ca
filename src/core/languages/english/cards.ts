/** The cards in Gmail and Calendar. */
export const cards = {
  today: 'Today',
  ended: 'Just over: your impressions',
  thanks: 'Thank-yous waiting',
  due: 'Due',
  next: 'Next for you',
  talks: 'Next talks',
  everything: 'Everything else',
  allSteps: 'All steps',
  tracker: 'Open my tracker',
  notOurs:
    'This event is none of your talks. Here is what is waiting for you instead.',
  talkGone:
    'The talk that this event belongs to is no longer in your tracker. Here is what is waiting for you instead.',
  beforeTitle: 'Before {person}',
  confirmText: 'A line to confirm it',
  takeAlong: 'What you take along',
  thank: 'Thank {person}',
  more: {
    one: '{count} more: in the panel beside your tracker.',
    many: '{count} more: in the panel beside your tracker.',
  },
  inThePanel:
    '“{label}” works in the panel beside your tracker, where a file can be saved and chosen.',
  back: 'Back: {place}',
  yes: 'Yes',
};
