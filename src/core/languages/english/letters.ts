/** The letters a new tracker comes with. Fields stand in double braces. */
export const letters = {
  subjectMark: 'Subject:',
  fields: {
    firstName: 'First name',
    name: 'Name',
    formOfAddress: 'Form of address',
    organisation: 'Organisation',
    role: 'Role',
    work: 'Kind of work',
    day: 'Day of the talk',
    particular: 'The particular point',
    willDo: 'What I will do with it',
    ownSentence: 'In my own words',
    myName: 'My name',
    reach: 'How people reach me',
  },
  checks: {
    hole: '“{name}” is still empty. Fill it in, then look at the letter again.',
    unknownField:
      'The letter asks for “{name}”, which Seven Steps does not know. Correct it in the document or the template.',
    noAddress:
      'There is no e-mail address for {name}. Add it to the person, or print the letter and send it by post.',
    badAddress:
      '“{address}” is not a complete e-mail address. Correct it with the person.',
    noSubject:
      'The letter has no subject. Begin its first line with “Subject:” and a few words.',
    subjectBreak: 'The subject runs over several lines. Keep it to one line.',
    nothing: 'The letter is empty. Write a few lines in its document first.',
  },
  templates: {
    informational: {
      name: 'Thank-you, warm',
      subject: 'Thank you for our talk',
      lines: [
        'Dear {{First name}},',
        'Thank you for taking time on {{Day of the talk}} to tell me about your work.',
        'One thing has stayed with me since: {{The particular point}}',
        '{{What I will do with it}}',
        '{{In my own words}}',
        'If you like, I will let you know how it goes.',
        'With warm regards,',
        '{{My name}}',
      ],
    },
    informationalShort: {
      name: 'Thank-you, short',
      subject: 'Thank you',
      lines: [
        'Dear {{First name}},',
        'Thank you for our talk on {{Day of the talk}}. {{The particular point}}',
        '{{In my own words}}',
        'Kind regards,',
        '{{My name}}',
      ],
    },
  },
};
