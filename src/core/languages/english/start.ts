/** The first tab of the tracker. */
export const start = {
  file: 'Seven Steps',
  tab: 'Start',
  title: 'Seven Steps',
  what: 'This spreadsheet is yours. It keeps everything you find out about work by talking with the people who do it.',
  begin: 'How to begin',
  how: [
    'Open the panel: menu Extensions, Seven Steps, Open the steps.',
    'Put down one kind of work you are curious about. A name is enough.',
    'Add somebody who does it, or somebody who might know somebody.',
    'You can also type straight into the tabs below: the panel finds it.',
  ],
  counts: 'So far',
  labels: {
    work: 'Kinds of work',
    research: 'Research notes',
    people: 'People',
    calls: 'Calls and messages',
    talks: 'Talks held',
    lettersWaiting: 'Thank-yous to finish',
    lettersSent: 'Thank-yous sent',
  },
};
