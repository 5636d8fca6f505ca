/** What a look at a script finds, each with what to do, and the words by which it is found. */
export const checks = {
  tooLong:
    'These are {count} words. With {limit} or fewer you stay under a minute: leave out what can wait for the talk.',
  noteTooLong:
    'These are {count} characters. A LinkedIn note holds {limit}: shorten it, or change the limit under “About me”.',
  noMinutes:
    'It does not say how long you would like to talk. Put in the minutes, so that saying yes is easy.',
  job: '“{phrase}” sounds like asking for a job. Put it another way: you are only asking about the work.',
  referrer:
    'You have no yes from {name} to being mentioned. Ask them first, or leave the name out.',
  hole: '“{name}” is still empty. {where}',
  where: {
    me: 'Fill it in under “About me”.',
    person: 'Fill it in with the person, or say it in your own words.',
    talk: 'It comes from the talk that you arrange.',
    unknown:
      'Seven Steps does not know this field: correct its name in your script.',
  },
  noOpening: 'It has no beginning. Write down your first two sentences.',
  noEasing:
    'Nothing puts the other at ease yet. Ask whether it is a good moment, and make a no easy.',
  minuteWords: ['minute', 'half an hour', 'quarter of an hour'],
  jobPhrases: [
    'are you hiring',
    'do you hire',
    'hire me',
    'job opening',
    'job openings',
    'open position',
    'open positions',
    'vacancy',
    'vacancies',
    'looking for a job',
    'looking for work',
    'asking for a job',
    'a job for me',
    'find a job',
    'give me a job',
    'need a job',
    'want a job',
    'get a job',
    'apply for',
    'apply to',
    'my application',
    'work for you',
    'job with you',
    'job at your',
    'any jobs',
    'employ me',
  ],
  /** A sentence with one of these says that no job is asked; `-` marks the end of a word. */
  denials: [
    'not',
    'no',
    'never',
    '-n’t',
    "-n't",
    'nor',
    'without',
    'rather than',
  ],
};
