/** The default templates of letters about a name, advice, a decision, a kind no; as in `letters-talk.ts`. */
export const otherTemplates = {
  namesGiven: {
    name: 'For a name, at once',
    subject: 'Thank you for the name',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'Thank you for thinking along and for giving me {{Names they gave}}.',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'You will hear from me what comes of it.'},
      {part: 'close', text: 'With thanks,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  namesGivenShort: {
    name: 'For a name, short',
    subject: 'Thank you for passing this on',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'A door of which I knew nothing has opened: {{Names they gave}}. Thank you!',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'I will tell you how it goes.'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  newsMet: {
    name: 'News of a name, after the talk',
    subject: 'I have talked with {{The person they named}}',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'You gave me the name of {{The person they named}}, and we have now talked. Thank you for the way there.',
      },
      {
        part: 'point',
        text: 'One thing came of it that I want to share with you: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Gratefully,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  newsMetShort: {
    name: 'News of a name, short',
    subject: 'News of {{The person they named}}',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'A short word so that you know: I met {{The person they named}}, and it was thanks to you.',
      },
      {part: 'point', text: '{{The particular point?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Warmly,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  newsContacted: {
    name: 'News of a name, contact made',
    subject: 'I have reached out to {{The person they named}}',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'I have now been in touch with {{The person they named}}. Without you I would not have known whom to ask.',
      },
      {part: 'point', text: '{{The particular point?}}'},
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'More as soon as there is more. Thank you!'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  newsFailed: {
    name: 'News of a name, nothing came of it',
    subject: 'About {{The person they named}}, and thank you all the same',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'It did not work out with {{The person they named}} this time. I am as grateful for the name as I was before.',
      },
      {part: 'point', text: '{{The particular point?}}'},
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'With thanks,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  advice: {
    name: 'I did what you said',
    subject: 'I took your advice',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'Some time ago you gave me a piece of advice, and I have acted on it.',
      },
      {part: 'point', text: 'It was this: {{The particular point}}'},
      {part: 'use', text: '{{What I will do with it}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'I thought you should know. Thank you once more,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  adviceShort: {
    name: 'I did what you said, short',
    subject: 'You were right',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {part: 'point', text: 'You told me: {{The particular point}}'},
      {part: 'use', text: '{{What I will do with it}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'thanks', text: 'Thank you for that.'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  decision: {
    name: 'I have decided',
    subject: 'I have decided: {{About}}',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'I have made up my mind: {{About}}. Before others hear of it, I want to thank you.',
      },
      {part: 'point', text: 'Your part in it: {{The particular point}}'},
      {part: 'close', text: '{{What I add?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'With lasting thanks,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  decisionShort: {
    name: 'I have decided, short',
    subject: 'Where your help has led',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'It is going to be {{About}}, and you helped me see it. Thank you!',
      },
      {part: 'point', text: '{{The particular point}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Warmly,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  declined: {
    name: 'For a kind no',
    subject: 'Thank you for your answer',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'Thank you for answering me, and so kindly. I understand well that it does not suit you now.',
      },
      {part: 'names', text: 'For {{Names they gave?}} I thank you especially.'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'All good wishes for your work,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  declinedShort: {
    name: 'For a kind no, short',
    subject: 'Thank you all the same',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'A clear and friendly answer is worth a lot. Thank you for yours.',
      },
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  assistant: {
    name: 'To an assistant',
    subject: 'Thank you for your help',
    lines: [
      {part: 'greeting', text: 'Dear {{About}},'},
      {
        part: 'thanks',
        text: 'Without you I would not have reached {{Name}}. Thank you for your help and your patience.',
      },
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  assistantShort: {
    name: 'To an assistant, one line',
    subject: 'Thank you',
    lines: [
      {part: 'greeting', text: 'Dear {{About}},'},
      {part: 'thanks', text: 'You found a way where I saw none. Thank you!'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
};
