/**
 * The default templates of letters about a talk, a line a paragraph, each with the part of the letter it is.
 * A paragraph with a field that ends in `?` is left out when that field is empty.
 */
export const talkTemplates = {
  informational: {
    name: 'Merci, chaleureux',
    subject: 'Merci pour notre échange',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Merci d’avoir pris le temps, le {{Jour de notre échange}}, de me parler de votre travail. J’avais des questions en arrivant ; en partant, j’avais une image.',
      },
      {
        part: 'point',
        text: 'Une chose m’accompagne depuis : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {
        part: 'names',
        text: 'Merci aussi pour cette piste : {{Noms donnés?}}. J’en prendrai soin.',
      },
      {part: 'own', text: '{{Mes propres mots?}}'},
      {
        part: 'close',
        text: 'Si vous le voulez bien, je vous donnerai des nouvelles de la suite.',
      },
      {part: 'close', text: 'Bien chaleureusement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  informationalShort: {
    name: 'Merci, court',
    subject: 'Merci',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Vous m’avez offert une part de votre journée, le {{Jour de notre échange}}, et je vous en remercie de tout cœur.',
      },
      {
        part: 'point',
        text: 'Ce à quoi je repense sans cesse : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien cordialement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  informationalRemote: {
    name: 'Merci après un appel',
    subject: 'Merci pour ce moment au téléphone',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Quel plaisir d’entendre votre voix, le {{Jour de notre échange}}. Merci d’avoir fait une place à cet appel.',
      },
      {
        part: 'point',
        text: 'Aussitôt après, voici la première chose que j’ai notée : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {
        part: 'names',
        text: 'J’ai noté aussi, avec gratitude : {{Noms donnés?}}.',
      },
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien à vous, de l’autre bout du fil,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  practice: {
    name: 'Entraînement, chaleureux',
    subject: 'Merci d’avoir joué le jeu',
    lines: [
      {part: 'greeting', text: 'Salut {{Prénom}},'},
      {
        part: 'thanks',
        text: 'C’était un bon moment, et la moitié de mon trac s’est envolée. Merci pour ton temps, le {{Jour de notre échange}}.',
      },
      {part: 'point', text: 'Voici le plus utile pour moi : {{Point précis}}'},
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Je te revaudrai ça !'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  practiceShort: {
    name: 'Entraînement, court',
    subject: 'Merci pour cette répétition',
    lines: [
      {part: 'greeting', text: 'Salut {{Prénom}},'},
      {
        part: 'thanks',
        text: 'Merci : tu es la première personne à qui j’ai osé demander.',
      },
      {part: 'point', text: '{{Point précis}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'À bientôt,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  jobInterview: {
    name: 'Entretien d’embauche, complet',
    subject: 'Merci pour notre entretien : {{Sujet}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Je vous remercie de l’entretien que vous m’avez accordé, le {{Jour de notre échange}}, pour le poste suivant : {{Sujet}}. Il a encore renforcé mon intérêt.',
      },
      {
        part: 'point',
        text: 'Nous avons abordé un point sur lequel j’aimerais revenir : {{Point précis}}',
      },
      {part: 'use', text: 'Je souhaite aussi ajouter ceci : {{Mon ajout?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {
        part: 'close',
        text: 'Comme convenu, voici la suite : {{Ce que je vais en faire?}}',
      },
      {
        part: 'close',
        text: 'Si vous avez besoin d’autre chose d’ici là, voici comment me joindre : {{Comment me joindre?}}',
      },
      {
        part: 'close',
        text: 'Je vous prie d’agréer mes salutations distinguées.',
      },
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  jobInterviewShort: {
    name: 'Entretien d’embauche, court',
    subject: 'Notre entretien : {{Sujet}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Notre entretien, le {{Jour de notre échange}}, m’a donné une idée claire de ce que ce poste demande ({{Sujet}}). Merci d’avoir parlé si concrètement.',
      },
      {part: 'point', text: '{{Point précis}}'},
      {part: 'use', text: '{{Mon ajout?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {
        part: 'close',
        text: 'Mon intérêt pour le poste reste entier. {{Ce que je vais en faire?}}',
      },
      {part: 'close', text: 'Bien cordialement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  onTheSpot: {
    name: 'Salon ou portes ouvertes, complet',
    subject: 'Notre rencontre : {{Sujet}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Vous avez sûrement vu beaucoup de monde, le {{Jour de notre échange}} ({{Sujet}}). J’étais du nombre, et je vous remercie du temps que vous m’avez accordé.',
      },
      {
        part: 'point',
        text: 'Ceci vous rappellera peut-être notre conversation : {{Point précis}}',
      },
      {
        part: 'names',
        text: 'Ce que vous présentiez a retenu mon attention : {{Mon ajout?}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien cordialement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  onTheSpotShort: {
    name: 'Salon ou portes ouvertes, court',
    subject: 'Merci pour ce moment : {{Sujet}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Au milieu de toute l’agitation ({{Sujet}}), vous avez pris le temps de m’écouter. Merci !',
      },
      {
        part: 'point',
        text: 'Voici peut-être le souvenir qui vous reste de moi : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Avec mes salutations cordiales,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  volunteer: {
    name: 'Bénévolat, chaleureux',
    subject: 'Merci de votre accueil',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Merci de m’avoir fait une place parmi vous, le {{Jour de notre échange}} ({{Sujet}}). Je comprends que vous y donniez vos heures.',
      },
      {
        part: 'point',
        text: 'Ce travail m’a montré une chose : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Avec tout mon respect pour ce que vous faites,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  volunteerShort: {
    name: 'Bénévolat, court',
    subject: 'Une belle journée : {{Sujet}}',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'C’était une belle journée ({{Sujet}}), et vous y étiez pour beaucoup. Merci.',
      },
      {part: 'point', text: '{{Point précis}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Mes amitiés à toute l’équipe,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  panel: {
    name: 'Groupe, à chaque personne',
    subject: 'Merci pour notre conversation',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Merci d’avoir pris ce temps pour moi, le {{Jour de notre échange}}, avec vos collègues.',
      },
      {
        part: 'point',
        text: 'De vous, je garde ceci : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien cordialement,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  panelShort: {
    name: 'Groupe, autre tournure',
    subject: 'Ce que je retiens de votre question',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'point',
        text: 'De tout ce qui s’est dit, le {{Jour de notre échange}}, une chose n’est venue que de vous : {{Point précis}}',
      },
      {part: 'use', text: '{{Ce que je vais en faire?}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {
        part: 'thanks',
        text: 'Votre présence à cette table a été une chance, et je vous en remercie.',
      },
      {part: 'close', text: 'Avec mes salutations cordiales,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
  panelHost: {
    name: 'Groupe, une lettre pour tout le monde',
    subject: 'Merci à tout votre groupe',
    lines: [
      {part: 'greeting', text: 'Bonjour {{Appellation}},'},
      {
        part: 'thanks',
        text: 'Je n’ai pas retenu tous les noms, le {{Jour de notre échange}} : mon merci au groupe passe donc par vous. Voudriez-vous le transmettre ?',
      },
      {part: 'point', text: '{{Point précis}}'},
      {part: 'own', text: '{{Mes propres mots?}}'},
      {part: 'close', text: 'Bien cordialement à toute la table,'},
      {part: 'close', text: '{{Mon nom}}'},
    ],
  },
};
