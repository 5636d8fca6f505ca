/** Whose six weeks the sample tells. */
export const KIM = {
  name: 'Kim Sample',
  introduction: 'I fix bicycles, and I am finding out which work comes next.',
  reach: 'kim.sample@example.com',
  minutes: '20',
};

/** On the plan from the start: that nobody in it is real. */
export const INVENTED = {
  what: 'This is a sample, and everybody in it is invented. Where the spreadsheets are listed, one press puts it away',
};
