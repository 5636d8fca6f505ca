/** The add-on's menu. */
export const menu = {
  title: 'Seven Steps',
  open: 'Open the steps',
};
