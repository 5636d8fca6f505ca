/** What Seven Steps is, what it keeps and where. */
export const about = {
  title: 'About and privacy',
  what: 'Seven Steps helps you find out about work by talking with people who do it. You lead; nothing here is a duty, and every step can be left out.',
  where: 'What is kept, and where',
  kept: [
    'Your tracker is one spreadsheet in your own Drive; your letters and templates are documents beside it.',
    'Seven Steps has no server. Nobody but you, and whoever you share these files with, can read them.',
    'It sees the files it made itself, and no others.',
    'While you type, unfinished words stay in this browser, for thirty days at most.',
  ],
  never: 'What it never does',
  nevers: [
    'It never sends a letter that you have not seen word for word, and only when you press the button.',
    'It never reads your mail, never records a talk, and counts nothing about you.',
  ],
  others: 'Other people’s data',
  othersWhy: [
    'Names, numbers and opinions here belong to people who trusted you. Keep what you need, and think before you pass on what somebody said.',
    'When somebody asks you to, or when you no longer need it, erase them: open the person under People and remove them with everything about them.',
    'To end it all, delete the folder “Seven Steps” in your Drive.',
  ],
  people: 'Open my people',
  takeAlong: 'Take my data with me',
  rights:
    'Seven Steps is free software under the Apache License 2.0 and comes without a warranty.',
};
