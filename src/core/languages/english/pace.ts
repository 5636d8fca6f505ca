/** The screen on which a person sets their own pace. */
export const pace = {
  title: 'Your pace',
  why: 'How quickly things fall due, and when you like to talk. Change what does not suit you; what you leave empty goes back to how it was at first.',
  odd: 'In the Settings tab, “{name}” says “{content}”, which Seven Steps cannot use. Until you put it right, it goes by {usual}.',
  silence: 'When nobody answers',
  enough: 'Enough, and in time',
  times: 'Times for talks',
  reminders: 'Reminders in your calendar',
  remindersHint: 'For the talks you put into the calendar from now on.',
  fields: {
    tryAnotherAfter: 'Working days until you try somebody else there',
    askAgainAfter: 'Working days until you ask the first person once more',
    opinions: 'People to hear about a kind of work',
    thanksHours: 'Hours after a talk until the thank-you is due',
    talksFrom: 'Suggest talks from',
    talksUntil: 'Suggested talks are over by',
    remindDayBefore: 'The day before a talk',
    remindJustBefore: 'When it is time to leave, or just before a call',
  },
  hints: {
    tryAnotherAfter: 'Counted from your last try.',
    askAgainAfter:
      'Counted from your first try. If nobody answers after that either, Seven Steps lets it rest.',
    opinions: 'For the kinds of work you add from now on.',
    thanksHours:
      'A thank-you counts as late after twice as long, and is welcome even then. One that has longer keeps twice your hours.',
    talksFrom: 'On your own clock.',
    talksUntil:
      'Nothing is suggested outside these hours. You can still type any other time.',
  },
  save: 'Keep my pace',
  saved: 'Kept: this is your pace from now on.',
};
