/** The add-on's menu. */
export const menu = {
  open: 'Abrir los pasos',
};
