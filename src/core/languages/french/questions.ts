/** Step 5. */
export const questions = {
  waiting: 'Échanges qui attendent des questions',
  noneWaiting: 'Chaque échange à venir a ses questions.',
  own: 'Mes propres questions',
  noneOwn:
    'Aucune encore. Que t’es-tu demandé en lisant ? Mets-le ici avec tes mots.',
  addOwn: 'Ajouter ma question',
  bank: 'Les vingt questions en réserve',
  bankHint:
    'Appuie sur une question pour voir pourquoi elle vaut la peine, ou pour la dire avec tes mots.',
  tiers: {
    own: 'Les miennes',
    A: 'Avant tout',
    B: 'Avec vingt minutes',
    C: 'Avec une demi-heure',
    close: 'Pour finir',
  },
  why: 'Pourquoi la poser',
  text: 'Question',
  textHint:
    'Commence par comment, que ou quel, et la réponse sera plus longue que oui.',
  wording: 'Avec mes mots',
  wordingHint: 'Laisse vide pour revenir au texte de la réserve.',
  area: 'De quoi elle parle',
  work: 'Pour quel métier',
  note: 'La note de recherche d’où elle vient',
  anyWork: 'N’importe quel métier',
  save: 'Enregistrer',
  saved: 'Ta question est enregistrée.',
  added:
    'Ta question est sur la liste. Elle est proposée quand tu choisis pour un échange.',
  putAway: 'Ranger',
  wasPutAway: 'La question est rangée. Les échanges qui l’ont la gardent.',
  takeOut: 'Ressortir',
  wasTakenOut: 'La question est de nouveau sur ta liste.',
  away: 'Rangées',
  suggestChoose: 'Choisis tes questions pour {person}, {day}',
  suggestChooseSomeDay: 'Choisis tes questions pour {person}',
  suggestBrief: 'Regarde ton mémo : {person} à {time}',
  suggestDuring: 'Ton échange avec {person} est en cours : ouvre tes questions',
  choose: 'Choisir des questions',
  chooseFor: 'Questions pour {person}',
  room: {
    one: 'En {minutes} minutes, il y a la place pour {count} question environ, plus les deux qui terminent chaque échange.',
    many: 'En {minutes} minutes, il y a la place pour {count} questions environ, plus les deux qui terminent chaque échange.',
  },
  tooMany: {
    one: '{count} question, c’est plus que n’en tiennent {minutes} minutes. Garde-la si tu veux, et pose d’abord la plus importante.',
    many: '{count} questions, c’est plus que n’en tiennent {minutes} minutes. Garde-les toutes si tu veux, et pose d’abord les plus importantes.',
  },
  closing: 'Ces deux-là viennent à chaque échange',
  fromNote: 'Ta note « {note} » en parle déjà.',
  heardFrom:
    'On t’en a déjà parlé : {people}. Un autre regard peut valoir la peine.',
  others: 'Mes questions pour d’autres métiers',
  saveChoice: 'Garder ces questions',
  chosen: {
    one: '{count} question choisie pour {person}, avec les deux qui terminent l’échange.',
    many: '{count} questions choisies pour {person}, avec les deux qui terminent l’échange.',
  },
  brief: 'Ouvrir mon mémo',
  change: 'Changer les questions',
  briefFor: 'Mémo : {person}',
  saidHow: '{name} (se dit {say})',
  who: 'Avec {people}',
  what: 'Métier : {work}',
  when: '{moment}, fuseau {zone}',
  noWhen: 'Pas encore de jour ni d’heure.',
  setWhen: 'Fixer le jour, l’heure et le lieu',
  until: '{minutes} minutes, jusqu’à {time}',
  where: 'Lieu : {place}',
  link: 'Lien : {place}',
  number: 'Par téléphone : {place}',
  whoCalls: {'I call': 'C’est toi qui appelles.', 'they call': 'On t’appelle.'},
  leaveBy:
    'Pars à {time} au plus tard : le trajet et un quart d’heure de marge.',
  noTravel:
    'Combien de temps dure le trajet ? Tu verras alors ici quand partir.',
  ready: 'Avant de partir',
  readyPhone: 'Avant l’appel',
  wear: 'Tenue : {dress}',
  wearInPerson:
    'Habille-toi comme on le fait là-bas pour une réunion ordinaire, ou un brin plus soigné. En cas de doute, demande au moment de confirmer.',
  wearVideo:
    'Habille-toi comme pour une rencontre en personne, et regarde ce qu’il y a derrière toi.',
  videoTest: 'Essaie le lien, le son et l’image dix minutes avant.',
  phoneQuiet:
    'Trouve un endroit calme, charge le téléphone et garde cette liste sous les yeux.',
  phoneOnTime: 'Appelle à la minute convenue.',
  polite:
    'Un mot aimable pour chaque personne croisée là-bas ; c’est toi qui as demandé l’échange, donc c’est toi qui le mènes.',
  carry: 'À emporter : cette liste, un carnet, quelques cartes avec ton nom.',
  written:
    'Par écrit, n’envoie pas plus de cinq questions, les plus importantes d’abord.',
  confirm: 'Confirme la veille, en une ligne ou deux.',
  confirmed: 'Confirmé le {day}.',
  confirmDone: 'J’ai confirmé',
  mustLearn: 'La chose à apprendre absolument',
  noMustLearn:
    'Pas encore notée. Qu’est-ce qui ferait que l’échange vaille la peine ?',
  questions: 'Mes questions',
  roomToWrite: 'Notes : ________________________',
  time: 'Tenir le temps',
  timeSay:
    'Dis au début combien de temps tu as demandé. Ne dépasse que si on t’y invite.',
  lastQuestion: 'Pose ta dernière question à {time}.',
  notepad:
    'Un carnet, c’est très bien : note un mot ou deux, complète le reste après.',
  noRecorder:
    'N’enregistre pas. Cela rend les gens prudents et fige le début de l’échange ; confie plutôt tes propres pensées au téléphone, après.',
  start: 'Ouvrir pendant l’échange',
  duringFor: 'En échange avec {person}',
  left: {
    one: 'Encore {count} question, jusqu’à {time} comme convenu.',
    many: 'Encore {count} questions, jusqu’à {time} comme convenu.',
  },
  leftNoTime: {
    one: 'Encore {count} question.',
    many: 'Encore {count} questions.',
  },
  anyOrder:
    'Pose-les dans n’importe quel ordre, sautes-en, et laisse l’échange vagabonder quand il est bon.',
  asked: 'Posée',
  answer: 'Ce qu’on m’a dit',
  closeWith:
    'Avant de partir : demande d’autres noms, et si tu peux dire qui les a donnés. Les deux figurent à la fin de cette page.',
  free: 'Ce qui est venu tout seul',
  keep: 'Garder',
  kept: 'C’est gardé. {left}',
  finish: 'L’échange est fini',
};
