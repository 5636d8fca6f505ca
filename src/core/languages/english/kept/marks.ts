/** Words that stand in files and cells, by which the product finds its way in them. */
export const marks = {
  /** Begins the line of a letter that is its subject. */
  subject: 'Subject:',
  /** Begins the line of a set of templates that says a template's kind. */
  kind: 'Kind:',
  /** Names the parts of a script in the Scripts tab, in brackets. */
  scriptParts: {
    opening: 'To begin',
    easing: 'To put them at ease',
    body: 'What you ask',
    close: 'To close',
  },
  /** What a person may write into a cell to tick, in small letters. */
  yes: ['true', 'yes', 'x'],
  no: ['false', 'no'],
  /** Beginnings of words, in small letters, by which a type of talk is known to be about a job. */
  jobTalk: ['job'],
};
