/** How this language counts, joins and addresses. */
export const grammar = {
  direction: 'ltr' as const,
  one: [0, 1],
  and: '{some} et {last}',
  comma: ', ',
  labelled: '{label} : {text}',
  decimal: ',',
  percent: '{count} %',
  addressBy: 'whole name' as const,
};
