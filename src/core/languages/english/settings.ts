/** The Settings tab: what each setting is called there. */
export const settings = {
  name: 'My name',
  calendar: 'Calendar of talks',
  introduction: 'Who I am, in one line',
  reach: 'How people reach me',
  replyTo: 'Answers to my mail go to',
  minutes: 'Minutes I ask for',
  timeZone: 'Time zone of this tracker',
  zoneOfTimes: 'Time zone the times are written in (changes by itself)',
  zoneKept: 'Time zone not to be asked about again',
  digest: 'What is due, as an entry in the calendar',
  language: 'Language',
  sheetLanguage: 'Language of these tabs, as they were made',
  pressesDone: 'Saved last (kept so that nothing is saved twice)',
  template: 'Thank-you template: {name}',
  templates: {
    informational: 'Thank-you template: warm',
    informationalShort: 'Thank-you template: short',
  },
};
