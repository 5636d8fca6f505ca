export const times = {
  title: 'Kalender und Zeitzone',
};
