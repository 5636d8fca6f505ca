/** The language itself, and where it is changed. */
export const language = {
  code: 'en',
  name: 'English',
  title: 'Language',
  why: 'Seven Steps speaks the language of your Google account when it makes your tracker. You can change it here whenever you like.',
  field: 'Speak with me in',
  stays:
    'What you wrote yourself stays as it is, and so do the headings of your spreadsheet: you may rename those as you like.',
  save: 'Use this language',
  saved: 'From now on in English.',
};
