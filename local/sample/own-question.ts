/** What the bank does not ask. */
export const OWN_QUESTION = {
  text: 'Which sounds are lost if nobody saves them this year?',
  area: 'duties',
};
