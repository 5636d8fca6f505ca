/** What came of it all, for the person and whoever helps them plan. */
export const summary = {
  title: 'My decision and what comes next',
  why: 'What you found out, in your own words: for a counsellor, a teacher, or yourself when you plan the way there.',
  kept: 'What I keep',
  noneKept: 'No decision yet. Comparing opinions leads to one.',
  open: 'Still in question',
  setAside: 'Set aside',
  because: 'Because: {reason}',
  found: 'What it is really like: {found}',
  interest: 'Interest before {before} of 5, now {after} of 5.',
  heard: {
    one: 'Heard from {count} person.',
    many: 'Heard from {count} people.',
  },
  speaks: {
    for: 'Speaks for it: {matters}',
    against: 'Speaks against it: {matters}',
    mixed: 'Mixed: {matters}',
    unknown: 'Not known yet: {matters}',
  },
  next: 'Next steps',
  noneNext: 'No step is on the plan.',
  by: 'by {day}',
  compare: 'Compare opinions',
  plan: 'Open the plan',
};
