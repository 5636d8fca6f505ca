export const grammar = {
  direction: 'ltr' as const,
  one: [1],
  and: '{some} y {last}',
  comma: ', ',
  labelled: '{label}: {text}',
  decimal: ',',
  percent: '{count}\u00a0%',
  addressBy: 'first name' as const,
};
