/** The larger way of which these seven steps are a part. */
export const stages = {
  title: 'The larger picture',
  why: 'Finding your work has four stages. These seven steps are the third; what comes before feeds them, and they feed what comes after.',
  here: 'you are here',
  items: {
    knowing: {
      title: '1 Knowing yourself',
      text: 'What you like, can do and hold dear, as tests of interests, skills, character and values show it. A result can put a kind of work on your list.',
    },
    exploring: {
      title: '2 Exploring',
      text: 'Seeing what work there is at all. Whatever catches your eye goes onto the same list.',
    },
    researching: {
      title: '3 Researching',
      text: 'Reading, talking, trying out: what a kind of work is really like, before you choose it.',
    },
    managing: {
      title: '4 Managing your path',
      text: 'Training, applying, growing. Take your decision and your next steps there on one page.',
    },
  },
};
