/** How days and times are said. */
export const dates = {
  weekdays: [
    'Sunday',
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
  ],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: '{weekday}, {date} {month}',
  /** The day as it answers «when?». */
  when: '{weekday}, {date} {month}',
  /** The first of a month, as a date has it. */
  first: '1',
  dayAndYear: '{date} {month} {year}',
  moment: '{day} at {time}',
  time: '{hours}:{minutes}',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
};
