/** The add-on's menu. */
export const menu = {
  open: 'Ouvrir les étapes',
};
