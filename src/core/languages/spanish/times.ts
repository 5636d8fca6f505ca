/** Calendar and time zone, as far as they belong to no single talk. */
export const times = {
  title: 'Calendario y zona horaria',
};
