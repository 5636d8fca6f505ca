export const grammar = {
  direction: 'ltr' as const,
  one: [1],
  and: '{some} und {last}',
  comma: ', ',
  labelled: '{label}: {text}',
  decimal: ',',
  percent: '{count} %',
  addressBy: 'whole name' as const,
};
