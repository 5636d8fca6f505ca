/** The default templates of letters about a talk. Strangers are addressed as Sie, somebody one practised with as du; the greeting suits everybody. */
export const talkTemplates = {
  informational: {
    name: 'Dank, herzlich',
    subject: 'Vielen Dank für unser Gespräch',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'vielen Dank, dass Sie sich am {{Tag des Gesprächs}} Zeit genommen haben, mir von Ihrer Arbeit zu erzählen. Ich kam mit Fragen und ging mit einem Bild nach Hause.',
      },
      {
        part: 'point',
        text: 'Eines geht mir seitdem nicht aus dem Kopf: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {
        part: 'names',
        text: 'Danke auch für den Hinweis auf {{Genannte Namen?}}. Ich gehe sorgsam damit um.',
      },
      {part: 'own', text: '{{In meinen Worten?}}'},
      {
        part: 'close',
        text: 'Wenn Sie mögen, erzähle ich Ihnen, wie es weitergeht.',
      },
      {part: 'close', text: 'Herzliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  informationalShort: {
    name: 'Dank, kurz',
    subject: 'Vielen Dank',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'Sie haben mir am {{Tag des Gesprächs}} einen Teil Ihres Tages geschenkt. Dafür danke ich Ihnen sehr.',
      },
      {
        part: 'point',
        text: 'Worüber ich noch immer nachdenke: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Freundliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  informationalRemote: {
    name: 'Dank nach einem Anruf',
    subject: 'Vielen Dank für das Telefonat',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'es war schön, Sie am {{Tag des Gesprächs}} zu sprechen. Danke, dass Sie für den Anruf Platz gemacht haben.',
      },
      {
        part: 'point',
        text: 'Das habe ich als Erstes aufgeschrieben, als wir aufgelegt hatten: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {
        part: 'names',
        text: 'Auch {{Genannte Namen?}} habe ich mir dankbar notiert.',
      },
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Herzliche Grüße vom anderen Ende der Leitung'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  practice: {
    name: 'Übungsgespräch, herzlich',
    subject: 'Danke fürs Üben',
    lines: [
      {part: 'greeting', text: 'Hallo {{Vorname}},'},
      {
        part: 'thanks',
        text: 'das hat Spaß gemacht und mir die halbe Aufregung genommen. Danke, dass du am {{Tag des Gesprächs}} mitgespielt hast.',
      },
      {part: 'point', text: 'Am meisten geholfen hat mir: {{Das Besondere}}'},
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Du hast was gut bei mir!'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  practiceShort: {
    name: 'Übungsgespräch, kurz',
    subject: 'Danke für den Probelauf',
    lines: [
      {part: 'greeting', text: 'Hallo {{Vorname}},'},
      {
        part: 'thanks',
        text: 'danke, dass ich mich bei dir als Erstes trauen durfte.',
      },
      {part: 'point', text: '{{Das Besondere}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Bis bald'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  jobInterview: {
    name: 'Vorstellungsgespräch, ausführlich',
    subject: 'Vielen Dank für das Gespräch: {{Worum es geht}}',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'thanks',
        text: 'vielen Dank für das Vorstellungsgespräch am {{Tag des Gesprächs}} zur Stelle {{Worum es geht}}. Seitdem interessiert sie mich noch mehr als vorher.',
      },
      {
        part: 'point',
        text: 'Auf einen Punkt möchte ich gern zurückkommen: {{Das Besondere}}',
      },
      {part: 'use', text: 'Ergänzen möchte ich noch: {{Was ich ergänze?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {
        part: 'close',
        text: 'Wie besprochen, geht es so weiter: {{Was ich damit mache?}}',
      },
      {
        part: 'close',
        text: 'Falls Sie bis dahin noch etwas von mir brauchen, erreichen Sie mich leicht: {{So erreicht man mich?}}',
      },
      {part: 'close', text: 'Mit freundlichen Grüßen'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  jobInterviewShort: {
    name: 'Vorstellungsgespräch, kurz',
    subject: 'Unser Gespräch über {{Worum es geht}}',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'thanks',
        text: 'unser Gespräch am {{Tag des Gesprächs}} hat mir ein klares Bild davon gegeben, worauf es bei {{Worum es geht}} ankommt. Danke, dass Sie so anschaulich geworden sind.',
      },
      {part: 'point', text: '{{Das Besondere}}'},
      {part: 'use', text: '{{Was ich ergänze?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {
        part: 'close',
        text: 'Die Stelle interessiert mich weiterhin sehr. {{Was ich damit mache?}}',
      },
      {part: 'close', text: 'Mit freundlichen Grüßen'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  onTheSpot: {
    name: 'Messe oder offene Tür, ausführlich',
    subject: 'Unsere Begegnung: {{Worum es geht}}',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'thanks',
        text: 'am {{Tag des Gesprächs}} haben Sie sicher viele Menschen getroffen ({{Worum es geht}}). Ich war dabei und danke Ihnen für die Zeit, die Sie sich genommen haben.',
      },
      {
        part: 'point',
        text: 'Vielleicht erinnert Sie das an unser Gespräch: {{Das Besondere}}',
      },
      {
        part: 'names',
        text: 'Hellhörig geworden bin ich bei dem, was Sie dort gezeigt haben: {{Was ich ergänze?}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Freundliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  onTheSpotShort: {
    name: 'Messe oder offene Tür, kurz',
    subject: 'Danke für Ihre Zeit: {{Worum es geht}}',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'thanks',
        text: 'mitten im Trubel ({{Worum es geht}}) haben Sie mir zugehört. Vielen Dank!',
      },
      {
        part: 'point',
        text: 'Vielleicht erinnern Sie sich daran an mich: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Mit freundlichen Grüßen'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  volunteer: {
    name: 'Ehrenamt, herzlich',
    subject: 'Danke, dass ich dabei sein durfte',
    lines: [
      {part: 'greeting', text: 'Hallo {{Vorname}},'},
      {
        part: 'thanks',
        text: 'danke, dass ich am {{Tag des Gesprächs}} dabei sein durfte: {{Worum es geht}}. Ich verstehe jetzt gut, warum man dafür so viele Stunden gibt.',
      },
      {
        part: 'point',
        text: 'Die Arbeit hat mir etwas gezeigt: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Mit viel Achtung und herzlichen Grüßen'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  volunteerShort: {
    name: 'Ehrenamt, kurz',
    subject: 'Ein guter Tag: {{Worum es geht}}',
    lines: [
      {part: 'greeting', text: 'Hallo {{Vorname}},'},
      {
        part: 'thanks',
        text: 'das war ein guter Tag ({{Worum es geht}}), und daran hattest du deinen Anteil. Danke!',
      },
      {part: 'point', text: '{{Das Besondere}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Alles Gute an alle dort'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  panel: {
    name: 'Runde, an jede Person',
    subject: 'Vielen Dank für unser Gespräch',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'thanks',
        text: 'vielen Dank, dass Sie sich am {{Tag des Gesprächs}} gemeinsam mit den anderen Zeit genommen haben.',
      },
      {
        part: 'point',
        text: 'Von Ihnen habe ich das mitgenommen: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Freundliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  panelShort: {
    name: 'Runde, anders gesagt',
    subject: 'Was ich aus Ihrer Frage mitgenommen habe',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'point',
        text: 'von allem, was am {{Tag des Gesprächs}} gesagt wurde, kam eines nur von Ihnen: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {
        part: 'thanks',
        text: 'Ich bin froh, dass Sie mit am Tisch saßen, und danke Ihnen dafür.',
      },
      {part: 'close', text: 'Mit freundlichen Grüßen'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  panelHost: {
    name: 'Runde, ein Brief an die Einladenden',
    subject: 'Danke an Sie alle',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Name}},'},
      {
        part: 'thanks',
        text: 'nicht jeden Namen habe ich am {{Tag des Gesprächs}} behalten. Darum geht mein Dank an Sie alle über Sie. Mögen Sie ihn weitergeben?',
      },
      {part: 'point', text: '{{Das Besondere}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Freundliche Grüße an die ganze Runde'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
};
