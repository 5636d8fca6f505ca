/** The add-on's menu. */
export const menu = {
  open: 'Open the steps',
};
