export const grammar = {
  direction: 'ltr' as const,
  one: [0, 1],
  and: '{some} et {last}',
  comma: ', ',
  decimal: ',',
  percent: '{count}\u202f%',
  addressBy: 'first name' as const,
};
