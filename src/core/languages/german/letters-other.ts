/** The default templates of letters about a name, advice, a decision, a kind no; as in `letters-talk.ts`. Where a friend may be meant as well as a stranger, the words suit both. */
export const otherTemplates = {
  namesGiven: {
    name: 'Für einen Namen, sofort',
    subject: 'Danke für den Namen',
    lines: [
      {part: 'greeting', text: 'Hallo {{Anrede}},'},
      {
        part: 'thanks',
        text: 'vielen Dank fürs Mitdenken und dafür, dass ich nun von {{Genannte Namen}} weiß.',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Ich erzähle gern, was daraus wird.'},
      {part: 'close', text: 'Mit herzlichem Dank'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  namesGivenShort: {
    name: 'Für einen Namen, kurz',
    subject: 'Danke fürs Weitersagen',
    lines: [
      {part: 'greeting', text: 'Hallo {{Anrede}},'},
      {
        part: 'thanks',
        text: 'eine Tür, von der ich nichts wusste, steht jetzt offen: {{Genannte Namen}}. Vielen Dank!',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Ich erzähle gern, wie es weitergeht.'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  newsMet: {
    name: 'Nachricht zu einem Namen, nach dem Gespräch',
    subject: 'Mein Gespräch mit {{Die genannte Person}}',
    lines: [
      {part: 'greeting', text: 'Hallo {{Anrede}},'},
      {
        part: 'thanks',
        text: 'inzwischen habe ich mit {{Die genannte Person}} gesprochen. Danke für den Namen und den Weg dorthin.',
      },
      {
        part: 'point',
        text: 'Etwas daraus möchte ich gern erzählen: {{Das Besondere}}',
      },
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Mit herzlichem Dank'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  newsMetShort: {
    name: 'Nachricht zu einem Namen, kurz',
    subject: 'Neues von {{Die genannte Person}}',
    lines: [
      {part: 'greeting', text: 'Hallo {{Anrede}},'},
      {
        part: 'thanks',
        text: 'nur kurz zur Nachricht: Ich habe mit {{Die genannte Person}} gesprochen, dank des Hinweises, den ich bekommen habe.',
      },
      {part: 'point', text: '{{Das Besondere?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Herzliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  newsContacted: {
    name: 'Nachricht zu einem Namen, Kontakt aufgenommen',
    subject: 'Ich habe mich bei {{Die genannte Person}} gemeldet',
    lines: [
      {part: 'greeting', text: 'Hallo {{Anrede}},'},
      {
        part: 'thanks',
        text: 'ich habe mich jetzt bei {{Die genannte Person}} gemeldet. Ohne den Hinweis hätte ich nicht gewusst, wen ich fragen soll.',
      },
      {part: 'point', text: '{{Das Besondere?}}'},
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Mehr, sobald es mehr gibt. Vielen Dank!'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  newsFailed: {
    name: 'Nachricht zu einem Namen, es wurde nichts daraus',
    subject: 'Zu {{Die genannte Person}}, und trotzdem danke',
    lines: [
      {part: 'greeting', text: 'Hallo {{Anrede}},'},
      {
        part: 'thanks',
        text: 'mit {{Die genannte Person}} hat es diesmal nicht geklappt. Über den Namen freue ich mich so sehr wie vorher.',
      },
      {part: 'point', text: '{{Das Besondere?}}'},
      {part: 'use', text: '{{Was ich damit mache?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Mit herzlichem Dank'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  advice: {
    name: 'Ich habe es so gemacht',
    subject: 'Ein Rat, dem ich gefolgt bin',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'vor einiger Zeit haben Sie mir einen Rat gegeben, und ich bin ihm gefolgt.',
      },
      {part: 'point', text: 'Es war dieser: {{Das Besondere}}'},
      {part: 'use', text: '{{Was ich damit mache}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Das sollten Sie wissen. Noch einmal vielen Dank!'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  adviceShort: {
    name: 'Ich habe es so gemacht, kurz',
    subject: 'Sie hatten recht',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {part: 'point', text: 'Sie haben mir gesagt: {{Das Besondere}}'},
      {part: 'use', text: '{{Was ich damit mache}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'thanks', text: 'Danke dafür.'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  decision: {
    name: 'Ich habe mich entschieden',
    subject: 'Meine Entscheidung: {{Worum es geht}}',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'ich habe mich entschieden: {{Worum es geht}}. Bevor andere davon hören, möchte ich Ihnen danken.',
      },
      {part: 'point', text: 'Ihr Anteil daran: {{Das Besondere}}'},
      {part: 'close', text: '{{Was ich ergänze?}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Mit bleibendem Dank'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  decisionShort: {
    name: 'Ich habe mich entschieden, kurz',
    subject: 'Wohin Ihre Hilfe geführt hat',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'es wird {{Worum es geht}}, und Sie haben mir geholfen, das zu sehen. Vielen Dank!',
      },
      {part: 'point', text: '{{Das Besondere}}'},
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Herzliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  declined: {
    name: 'Für eine freundliche Absage',
    subject: 'Danke für Ihre Antwort',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'danke, dass Sie mir geantwortet haben, und so freundlich. Ich verstehe gut, dass es jetzt nicht passt.',
      },
      {
        part: 'names',
        text: 'Für {{Genannte Namen?}} danke ich Ihnen besonders.',
      },
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Alles Gute für Ihre Arbeit wünscht'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  declinedShort: {
    name: 'Für eine freundliche Absage, kurz',
    subject: 'Trotzdem vielen Dank',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Anrede}},'},
      {
        part: 'thanks',
        text: 'eine klare und freundliche Antwort ist viel wert. Danke für Ihre.',
      },
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Freundliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  assistant: {
    name: 'An eine Assistenz',
    subject: 'Danke für Ihre Hilfe',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Worum es geht}},'},
      {
        part: 'thanks',
        text: 'ohne Sie hätte ich {{Name}} nicht erreicht. Danke für Ihre Hilfe und Ihre Geduld.',
      },
      {part: 'own', text: '{{In meinen Worten?}}'},
      {part: 'close', text: 'Freundliche Grüße'},
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
  assistantShort: {
    name: 'An eine Assistenz, eine Zeile',
    subject: 'Vielen Dank',
    lines: [
      {part: 'greeting', text: 'Guten Tag {{Worum es geht}},'},
      {
        part: 'thanks',
        text: 'Sie haben einen Weg gefunden, wo ich keinen sah. Vielen Dank!',
      },
      {part: 'close', text: '{{Mein Name}}'},
    ],
  },
};
