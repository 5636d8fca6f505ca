/** The default templates of letters about a name, advice, a decision, a kind no; as in `letters-talk.ts`. */
export const otherTemplates = {
  namesGiven: {
    name: 'Pour un nom, tout de suite',
    subject: 'Merci pour le nom',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Merci d’avoir réfléchi avec moi et de m’avoir donné cette piste : {{Noms donnés}}.',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Je vous raconterai ce qu’il en sortira.'},
      {part: 'close', text: 'Avec mes remerciements,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  namesGivenShort: {
    name: 'Pour un nom, court',
    subject: 'Merci pour votre aide',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Une porte que je ne connaissais pas vient de s’ouvrir : {{Noms donnés}}. Merci !',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Je vous donnerai des nouvelles.'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  newsMet: {
    name: 'Nouvelles d’un nom, après l’échange',
    subject: 'Mon échange avec {{Personne nommée}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Vous m’aviez donné ce nom : {{Personne nommée}}. Nous nous sommes parlé. Merci de m’avoir montré le chemin.',
      },
      {
        part: 'point',
        text: 'Il en est sorti une chose que je veux partager avec vous : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Avec toute ma gratitude,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  newsMetShort: {
    name: 'Nouvelles d’un nom, court',
    subject: 'Des nouvelles : {{Personne nommée}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Un petit mot pour que vous le sachiez : j’ai parlé avec {{Personne nommée}}, et c’est grâce à vous.',
      },
      {part: 'point', text: '{{Point précis?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien chaleureusement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  newsContacted: {
    name: 'Nouvelles d’un nom, contact pris',
    subject: 'Contact pris : {{Personne nommée}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'J’ai maintenant pris contact avec {{Personne nommée}}. Sans vous, je n’aurais pas su à qui demander.',
      },
      {part: 'point', text: '{{Point précis?}}'},
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {
        part: 'close',
        text: 'La suite dès qu’il y en a une. Merci !',
      },
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  newsFailed: {
    name: 'Nouvelles d’un nom, sans suite',
    subject: 'Merci quand même : {{Personne nommée}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Cette fois, cela n’a pas marché avec {{Personne nommée}}. Ma gratitude pour ce nom reste la même.',
      },
      {part: 'point', text: '{{Point précis?}}'},
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Avec mes remerciements,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  advice: {
    name: 'J’ai suivi votre conseil',
    subject: 'J’ai suivi votre conseil',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Il y a quelque temps, vous m’avez donné un conseil, et je l’ai suivi.',
      },
      {part: 'point', text: 'Le voici : {{Point précis}}'},
      {part: 'use', text: '{{Ce que je vais en faire}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {
        part: 'close',
        text: 'Je tenais à vous le dire. Merci encore,',
      },
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  adviceShort: {
    name: 'J’ai suivi votre conseil, court',
    subject: 'Vous aviez raison',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {part: 'point', text: 'Vous m’aviez dit : {{Point précis}}'},
      {part: 'use', text: '{{Ce que je vais en faire}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'thanks', text: 'Merci pour cela.'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  decision: {
    name: 'Ma décision est prise',
    subject: 'Ma décision : {{Sujet}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Ma décision est prise : {{Sujet}}. Avant que d’autres l’apprennent, je veux vous remercier.',
      },
      {part: 'point', text: 'Votre part dans tout cela : {{Point précis}}'},
      {part: 'close', text: '{{Mon ajout?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Avec toute ma reconnaissance,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  decisionShort: {
    name: 'Ma décision est prise, court',
    subject: 'Où votre aide a mené',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Ce sera : {{Sujet}}. Et c’est aussi grâce à vous que je l’ai compris. Merci !',
      },
      {part: 'point', text: '{{Point précis}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien chaleureusement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  declined: {
    name: 'Pour un refus aimable',
    subject: 'Merci pour votre réponse',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Merci de m’avoir répondu, et avec tant de gentillesse. Je comprends bien que ce ne soit pas le moment.',
      },
      {
        part: 'names',
        text: 'Un merci tout particulier pour cette piste : {{Noms donnés?}}.',
      },
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Tous mes vœux pour votre travail,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  declinedShort: {
    name: 'Pour un refus aimable, court',
    subject: 'Merci quand même',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Une réponse claire et aimable vaut beaucoup. Merci pour la vôtre.',
      },
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien cordialement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  assistant: {
    name: 'À l’accueil ou au secrétariat',
    subject: 'Merci pour votre aide',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Sujet}},'},
      {
        part: 'thanks',
        text: 'Sans vous, je n’aurais pas pu joindre {{Nom}}. Merci pour votre aide et votre patience.',
      },
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien cordialement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  assistantShort: {
    name: 'À l’accueil, en une ligne',
    subject: 'Merci',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Sujet}},'},
      {
        part: 'thanks',
        text: 'Vous avez trouvé un chemin là où je n’en voyais pas. Merci !',
      },
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
};
