/**
 * The default templates of letters about a talk, a line a paragraph, each with the part of the letter it is.
 * A paragraph with a field that ends in `?` is left out when that field is empty.
 */
export const talkTemplates = {
  informational: {
    name: 'Thank-you, warm',
    subject: 'Thank you for our talk',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'Thank you for taking time on {{Day of the talk}} to tell me about your work. I came with questions and went home with a picture.',
      },
      {
        part: 'point',
        text: 'One thing has stayed with me since: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {
        part: 'names',
        text: 'Thank you as well for pointing me to {{Names they gave?}}. I will be careful with it.',
      },
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'If you like, I will let you know how it goes.'},
      {part: 'close', text: 'With warm regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  informationalShort: {
    name: 'Thank-you, short',
    subject: 'Thank you',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'You gave me part of your {{Day of the talk}}, and I am grateful for it.',
      },
      {
        part: 'point',
        text: 'What I keep thinking about: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  informationalRemote: {
    name: 'Thank-you after a call',
    subject: 'Thank you for the call',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'It was good to hear your voice on {{Day of the talk}}. Thank you for making room for the call.',
      },
      {
        part: 'point',
        text: 'I wrote this down first when we had hung up: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {
        part: 'names',
        text: 'I have also noted {{Names they gave?}}, with thanks.',
      },
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Warm regards from the other end of the line,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  practice: {
    name: 'Practice talk, warm',
    subject: 'Thank you for practising with me',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'That was fun, and it took away half of my nerves. Thank you for playing along on {{Day of the talk}}.',
      },
      {part: 'point', text: 'This helped me most: {{The particular point}}'},
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'I owe you one!'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  practiceShort: {
    name: 'Practice talk, short',
    subject: 'Thanks for the trial run',
    lines: [
      {part: 'greeting', text: 'Hi {{First name}},'},
      {
        part: 'thanks',
        text: 'Thank you for being the first one I dared to ask.',
      },
      {part: 'point', text: '{{The particular point}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'See you soon,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  jobInterview: {
    name: 'Job interview, full',
    subject: 'Thank you for the interview: {{About}}',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'thanks',
        text: 'Thank you for the interview on {{Day of the talk}} about the position {{About}}. After it I am more interested than before.',
      },
      {
        part: 'point',
        text: 'We spoke about something that I would like to come back to: {{The particular point}}',
      },
      {part: 'use', text: 'I would also like to add: {{What I add?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {
        part: 'close',
        text: 'As agreed, this comes next: {{What I will do with it?}}',
      },
      {
        part: 'close',
        text: 'Should you need anything more from me until then, I am easy to reach: {{How people reach me?}}',
      },
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  jobInterviewShort: {
    name: 'Job interview, short',
    subject: 'Our conversation about {{About}}',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'thanks',
        text: 'Our conversation on {{Day of the talk}} gave me a clear idea of what {{About}} asks for. Thank you for being so concrete.',
      },
      {part: 'point', text: '{{The particular point}}'},
      {part: 'use', text: '{{What I add?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {
        part: 'close',
        text: 'I remain very interested in the position. {{What I will do with it?}}',
      },
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  onTheSpot: {
    name: 'Fair or open house, full',
    subject: 'We met at {{About}}',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'thanks',
        text: 'You will have met many people at {{About}} on {{Day of the talk}}. I was one of them, and I thank you for the time you took.',
      },
      {
        part: 'point',
        text: 'Perhaps this brings our talk back: {{The particular point}}',
      },
      {
        part: 'names',
        text: 'What you showed there caught my attention: {{What I add?}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  onTheSpotShort: {
    name: 'Fair or open house, short',
    subject: 'Thank you for your time at {{About}}',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'thanks',
        text: 'In all the bustle of {{About}} you listened to me. Thank you!',
      },
      {
        part: 'point',
        text: 'I am the one of whom you may remember this: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'With kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  volunteer: {
    name: 'Volunteer work, warm',
    subject: 'Thank you for having me',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'Thank you for having me along at {{About}} on {{Day of the talk}}. I can see why you give your hours to it.',
      },
      {
        part: 'point',
        text: 'The work showed me something: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'With respect for what you do,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  volunteerShort: {
    name: 'Volunteer work, short',
    subject: 'A good day at {{About}}',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {
        part: 'thanks',
        text: 'It was a good day at {{About}}, and you were part of the reason. Thank you.',
      },
      {part: 'point', text: '{{The particular point}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'All the best to everybody there,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  panel: {
    name: 'Panel, to each person',
    subject: 'Thank you for our conversation',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'thanks',
        text: 'Thank you for making time on {{Day of the talk}}, together with your colleagues.',
      },
      {
        part: 'point',
        text: 'From you I took this with me: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  panelShort: {
    name: 'Panel, another wording',
    subject: 'What I took from your question',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'point',
        text: 'Of all that was said on {{Day of the talk}}, one thing came from you alone: {{The particular point}}',
      },
      {part: 'use', text: '{{What I will do with it?}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {
        part: 'thanks',
        text: 'I am glad that you sat at that table, and thank you for it.',
      },
      {part: 'close', text: 'With kind regards,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  panelHost: {
    name: 'Panel, one letter to the host',
    subject: 'Thank you to all of you',
    lines: [
      {part: 'greeting', text: 'Dear {{Name}},'},
      {
        part: 'thanks',
        text: 'I did not catch every name on {{Day of the talk}}, so my thanks to all of you come by way of you. Would you pass them on?',
      },
      {part: 'point', text: '{{The particular point}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: 'Kind regards to the whole table,'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
};
