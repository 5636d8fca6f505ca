/** How this language counts, joins and addresses. */
export const grammar = {
  /** Where a line begins. */
  direction: 'ltr' as 'ltr' | 'rtl',
  /** The numbers of things that take the sentence for one. */
  one: [1],
  /** Joins the last of several to those before it. */
  and: '{some} and {last}',
  comma: ', ',
  /** What something is called, and the thing itself. */
  labelled: '{label}: {text}',
  decimal: '.',
  percent: '{count}%',
  /** What somebody is called in a greeting while no form of address is noted. */
  addressBy: 'first name' as 'first name' | 'whole name',
};
