/** What stands in the person's calendar, and what is said about it. */
export const calendar = {
  name: 'Échanges sur les métiers',
  about:
    'Les échanges et les rappels de ton tableau Seven Steps. Tu peux déplacer et supprimer ce qui se trouve ici : le panneau le remarque quand tu rouvres l’échange.',
  title: 'Échange avec {person}',
  sharedTitle: 'Un échange sur : {work}',
  someWork: 'votre métier',
  sharedDescription: 'Merci de prendre ce temps.',
  afterwards:
    'Juste après : quelques mots d’impressions pendant qu’elles sont fraîches. Ensuite : le remerciement.',
  reach: '{name} : {ways}',
  tracker: 'Ton tableau : {address}',

  afterTitle:
    'Après {person} : les impressions maintenant, puis le remerciement',
  afterAbout:
    'Une minute et demie d’impressions pendant qu’elles sont fraîches, avant de conduire et pas pendant. Ceci revient une fois, quand le remerciement est dû.',

  put: 'L’ajouter à mon agenda',
  putHint:
    'Il va dans un agenda à part, « Échanges sur les métiers ». Personne d’autre ne le voit.',
  invite: 'Inviter {person} par mail à {email}',
  inviteHint:
    'La personne reçoit une invitation avec le jour, l’heure et le lieu. Tes questions et tes notes n’y figurent pas.',
  video: 'Ajouter un lien vidéo',
  arranged:
    'L’échange est prévu le {moment} et figure dans ton agenda. Maintenant, choisis tes questions.',
  putIn: 'L’échange figure dans ton agenda.',
  movedThere: 'Dans ton agenda, cet échange est maintenant le {moment}.',
  takeTime: 'Garder le nouveau moment',
  takenTime: 'L’échange est maintenant le {moment}, ici et dans ton agenda.',
  keepTime: 'Le remettre au {moment}',
  goneThere: 'Cet échange ne figure plus dans ton agenda.',
  putBack: 'L’y remettre',
  leaveOut: 'Le laisser dehors',
  leftOut: 'L’échange reste hors de ton agenda.',
  movedSome: 'Déplacés dans ton agenda',
  movedItem: 'Maintenant le {moment} là-bas',
  goneItem: 'N’y figure plus',

  theirClock: 'Pour {person}, c’est le {moment} (fuseau {zone}).',
  theirZoneUnknown:
    'Le fuseau horaire noté pour {person}, « {zone} », nous est inconnu. Écris une ville ou un fuseau comme Europe/Paris.',
  theirZone: 'Son fuseau horaire',
  theirZoneHint: 'Une ville comme Montréal suffit. Vide, c’est le tien.',

  free: 'Trouver trois moments libres',
  freeTitle: 'Trois moments libres',
  freeWhy:
    'De ton agenda, nous apprenons seulement les heures occupées, jamais par quoi. Les moments tombent des jours ouvrés, dès demain, en journée pour vous deux.',
  freeMinutes: 'Combien de temps, en minutes',
  freeAround: 'Minutes libres avant et après',
  freeAgain: 'Chercher encore',
  freeNone:
    'Aucun moment des trois prochaines semaines ne va pour vous deux. Raccourcis l’échange, garde moins de marge autour, ou regarde ton agenda.',
  freeYours: 'Le {moment} pour toi',
  freeChoose: 'Une fois le choix fait, appuie sur le moment retenu',
  freeText: 'À coller, à lire ou à envoyer',
  freeOpening:
    'Merci de trouver {minutes} minutes pour moi. Chacun de ces moments me conviendrait :',
  freeLine: '- le {moment}',
  freeLineBoth: '- le {theirs} pour vous (le {mine} pour moi)',
  freeClosing:
    'Si aucun ne vous convient, proposez-m’en un autre : je serai là.',
  freeMail: 'L’écrire en mail à {person}',
  freeSubject: 'Trois moments pour notre échange',

  due: 'Ce qui est à faire',
  dueWhy:
    'Appels, rappels, remerciements, nouvelles et plans, jour par jour. Remets à plus tard ce qui ne peut se faire aujourd’hui ; rien ne se perd.',
  dueNone: 'Rien à faire dans les quatre prochaines semaines.',
  duePerson: '{person} : {action}',
  dueLetter: '{person} : {letter}',
  dueOpen: 'Ouvrir',
  dueDone: 'Fait',
  dueLater: {one: 'Demain', many: 'Dans {count} jours'},
  dueWasDone: 'Fait : {what}',
  dueWasPut: 'Remis à plus tard ({day}) : {what}',

  digest: 'Montrer ce qui est à faire dans mon agenda',
  digestHint:
    'Une entrée par jour à neuf heures, seulement les jours où quelque chose est à faire. Elle suit ton tableau chaque fois que tu te sers de ce panneau.',
  digestTitle: 'Seven Steps : ce qui est à faire',
  digestDay: '{day}',
  digestItem: '- {what}',
  zone: 'Fuseau horaire de ton tableau',
  zoneHint:
    'Toutes les heures que tu vois ici sont à l’heure de ce fuseau. Si tu en changes, chaque échange reste au même instant.',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  savedZone: 'Les heures suivent désormais le fuseau {zone}.',
  files: 'Tes échanges pour un autre agenda',
  filesWhy:
    'Un fichier que tout agenda sait importer. Les échanges annulés y sont marqués comme tels, pour l’être là-bas aussi.',
  makeFile: 'Créer le fichier',
  saveFile: 'Enregistrer {name}',
  saveTalk: 'Enregistrer pour un autre agenda',
  noTalks: 'Aucun échange n’a encore de jour et d’heure.',

  otherZone:
    'Cet appareil est réglé sur {here}, où il est {time}. Ton tableau suit {zone}.',
  useZone: 'Suivre désormais {here}',
  keepZone: 'Rester sur {zone}',
  unknownZone:
    '« {zone} », dans l’onglet des réglages, n’est pas un fuseau que nous connaissons : les heures suivent celle de Greenwich. Choisis la tienne sous « Agenda et fuseau horaire ».',
};
