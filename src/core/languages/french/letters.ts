import {letterKinds} from './letters-kinds';
import {otherTemplates} from './letters-other';
import {talkTemplates} from './letters-talk';

/** Thank-you letters: what their fields and parts are called, and what may hold one back. Fields stand in double braces. */
export const letters = {
  parts: {
    greeting: 'Salutation',
    thanks: 'Merci',
    point: 'Le point précis',
    use: 'Ce que tu vas en faire',
    names: 'Noms donnés',
    own: 'Tes propres mots',
    close: 'Fin',
  },
  checks: {
    hole: '« {name} » est encore vide. Remplis-le, puis regarde à nouveau la lettre.',
    unknownField:
      'La lettre demande « {name} », que Seven Steps ne connaît pas. Corrige-le dans le document ou le modèle.',
    mistypedField:
      'La lettre demande « {name} », que Seven Steps ne connaît pas. Voulais-tu dire « {near} » ? Corrige-le dans le document ou le modèle.',
    noAddress:
      'Il n’y a pas d’adresse e-mail pour {name}. Ajoute-la dans sa fiche, ou imprime la lettre et envoie-la par la poste.',
    badAddress:
      '« {address} » n’est pas une adresse e-mail complète. Corrige-la dans la fiche de la personne.',
    badReplyTo:
      '« {address} », dans l’onglet des réglages, n’est pas une adresse complète pour les réponses. Corrige-la là-bas, ou laisse-la vide.',
    noSubject:
      'La lettre n’a pas d’objet. Commence sa première ligne par « Objet : » et quelques mots.',
    subjectLong:
      'L’objet a {count} caractères ; un mail en prend {most}. Raccourcis la première ligne.',
    headerBreak:
      '« {name} » va sur plusieurs lignes, et l’en-tête d’un mail n’en prend qu’une. Tiens-le sur une ligne.',
    nothing:
      'La lettre est vide. Écris d’abord quelques lignes dans son document.',
    doNotContact:
      '{name} porte la mention « ne pas contacter ». N’envoie rien, ou change d’abord cela dans sa fiche.',
    refusedName:
      '{giver} ne veut pas que son nom soit cité, et la lettre le cite. Enlève « {named} ».',
    notAskedName:
      'La lettre cite {giver}, et rien ne dit que tu peux. Demande, ou enlève « {named} ».',
    otherName:
      '« {found} » figure dans la lettre, et c’est {whose}, pas {name}. Vérifie si cela y a sa place.',
    noName:
      '« {name} » ne figure nulle part dans la lettre. Mets ce nom dans la salutation.',
    otherOrganisation:
      '« {found} » figure dans la lettre, mais l’organisation notée pour {name} est {organisation}. Vérifie si cela y a sa place.',
    nothingParticular:
      'Rien dans la lettre ne vient de tes notes de cet échange. Mets une chose que tu ne pouvais entendre que là, avec {name}.',
    noPoint:
      'Pas encore de point précis. Mets une chose qu’on t’a dite ou montrée.',
    asksForJob:
      '« {found} » sonne comme une demande d’emploi, et cette lettre ne sert qu’à dire merci. Dis-le une autre fois, ou laisse-le de côté.',
    tooShort:
      '{count} mots, c’est peu pour ce genre de lettre ; {least} ou plus se lisent mieux. Ajoute ce que tu en retiens.',
    tooLong:
      '{count} mots, c’est beaucoup pour ce genre de lettre ; jusqu’à {most}, on la lit avec plaisir. Enlève quelque chose.',
    alike:
      '{percent} des suites de trois mots figurent aussi dans ta lettre à {name}. Entre collègues, on compare : change le point précis et tes propres mots.',
    longSentence:
      'Une phrase a {count} mots (« {start} … »). Deux plus courtes se lisent mieux.',
    flatters:
      '« {found} » conviendrait à n’importe qui. Dis plutôt ce que cette personne a dit ou fait.',
    noOwnSentence:
      'Pas encore de phrase à toi. Une phrase que personne d’autre n’écrirait la rend sincère.',
    late: 'C’était prévu pour le {day}. La lettre fera encore plaisir ; envoie-la maintenant, sans t’excuser.',
  },
  /** Words that sound like asking for a job, in any capitals; `*` stands for the rest of a word. */
  jobWishes: [
    'm’embauche*',
    "m'embauche*",
    'm’engager',
    "m'engager",
    'me recrut*',
    'un emploi pour moi',
    'un poste pour moi',
    'du travail pour moi',
    'poste à pourvoir',
    'postes à pourvoir',
    'poste vacant',
    'postes vacants',
    'offre d’emploi',
    "offre d'emploi",
    'mon CV ci-joint',
    'mon CV en pièce jointe',
    'ci-joint mon CV',
    'vous trouverez mon CV',
    'je joins mon CV',
    'ma candidature',
    'travailler pour vous',
    'travailler chez vous',
    'cherche un emploi',
    'cherche un travail',
    'cherche un poste',
    'cherche du travail',
    'recherche d’emploi',
    "recherche d'emploi",
    'donnez-moi une chance',
    'me donner une chance',
    'rejoindre votre équipe',
    'intégrer votre équipe',
    'penser à moi pour',
    'pensez à moi',
  ],
  /** Praise that would fit anybody, in any capitals; `*` stands for the rest of a word. */
  flattery: [
    'vraiment inspirant*',
    'tellement inspirant*',
    'si inspirant*',
    'une source d’inspiration',
    "une source d'inspiration",
    'absolument formidable*',
    'absolument génia*',
    'incroyablement impressionn*',
    'profondément honoré*',
    'les mots me manquent',
    'infiniment reconnaissant*',
    'éternellement reconnaissant*',
    'vous êtes le meilleur',
    'vous êtes la meilleure',
    'sans égal',
    'hors pair',
  ],
  kinds: letterKinds,
  templates: {...talkTemplates, ...otherTemplates},
};
