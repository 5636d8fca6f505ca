/** The seven steps: what each is called, and why it is there. */
export const steps = {
  work: {
    title: 'Choose kinds of work',
    why: 'Before you ask anybody, it helps to know what you are curious about. Put down every kind of work that tempts you; one word each is enough to start.',
  },
  people: {
    title: 'Find people to talk with',
    why: 'Somebody who does the work can tell you what no website can. Begin with people you know, and let them lead you to the next.',
  },
  calls: {
    title: 'Know your phone scripts',
    why: 'The first half minute of a call is the hardest. With the words ready and said aloud once or twice, the rest comes by itself.',
  },
  prepare: {
    title: 'Prepare with the four P’s',
    why: 'PC, Paper, People, Participation: four ways to learn about the work. What you read beforehand, you need not ask.',
  },
  questions: {
    title: 'Take your questions along',
    why: 'Twenty good questions are a bank to choose from, not a list to get through. Pick the ones that fit the time you asked for.',
  },
  record: {
    title: 'Keep track of each talk',
    why: 'What you heard fades within the hour. A minute and a half on the way home keeps it, and feeds your letter, your plan and your choice.',
  },
  thanks: {
    title: 'Write your thank-you',
    why: 'Somebody gave you their time. A short, honest letter with one thing they said makes them glad they did.',
  },
};
