export const menu = {
  open: 'Die Schritte öffnen',
};
