/** What a person can put right: each says what is wrong and what to do. */
export const problems = {
  unexpected:
    'Quelque chose d’imprévu s’est produit. Ce que tu as écrit est toujours là ; réessaie dans un moment.',
  busy: 'Une autre de tes fenêtres est en train d’enregistrer. Attends quelques secondes, puis réessaie.',
  googleBusy:
    'Google a trop à faire en ce moment et demande un peu de répit. Ce que tu as écrit est toujours là : attends une minute, puis réessaie.',
  columnsMoved:
    'Les colonnes de « {tab} » ont été déplacées pendant l’enregistrement : une partie se trouve peut-être dans la mauvaise colonne. Regarde sa ligne là-bas et corrige-la, puis rouvre cette entrée.',
  noTracker:
    'Ce tableau ne s’ouvre plus. Il est peut-être dans la corbeille de ton Drive : sors-le de là, ou crées-en un nouveau.',
  gone: 'Cette entrée n’est plus dans ton tableau. Reviens en arrière et choisis-en une autre.',
  textTooLong:
    '« {heading} » a {count} caractères, et une cellule de la feuille en prend {most}. Raccourcis, puis réessaie ; rien n’est encore enregistré.',
  noWorkName: 'Donne un nom au métier. Un mot suffit.',
  sameWork:
    '« {name} » est déjà sur ta liste. Ouvre-le là-bas, ou choisis un autre nom.',

  templateGone:
    'Le document du modèle a disparu. Sors-le de la corbeille de ton Drive, ou choisis l’autre modèle.',
  noTemplate:
    'Le modèle de cette lettre n’est pas dans l’onglet des réglages. Mets-y l’adresse de son document.',

  whoToThank: 'Écris qui tu veux remercier.',
  nobodyOfThatName:
    'L’onglet de tes contacts ne contient pas le nom « {name} ». Vérifie l’orthographe, ou ajoute d’abord la personne.',
  templateNameless: 'Donne un nom au modèle.',
  noTemplateFile: 'Choisis d’abord le fichier des modèles.',
  templatesNotText:
    'Ce fichier n’est pas du texte brut. Enregistre le lot au format .txt et choisis ce fichier-là.',
  noTemplatesInFile:
    'Aucun modèle trouvé dans ce fichier. Chacun commence par une ligne à part : === et son nom.',
  templatesTooMany:
    'Ce fichier contient {count} modèles ; il peut en venir {most} à la fois. Coupe-le en plusieurs fichiers.',
  templateKindUnknown:
    'Le modèle « {name} » dit « {kind} » là où devrait figurer son genre. Écris la ligne « Genre : après un échange sur un métier », ou un autre genre, sous son nom.',
  templateBare:
    'Le modèle « {name} » a besoin d’un objet et d’un paragraphe au moins, séparés par une ligne vide.',

  noQuestion: 'Écris d’abord la question. Elle peut être maladroite.',
  noTalkName: 'Avec qui est l’échange ? Écris un nom.',
  noTalkDay: 'Choisis le jour de l’échange.',
  noTalkTime: 'Indique l’heure de l’échange, par exemple 14:30.',
  noSuchDay:
    'Le jour « {day} » n’existe pas. Choisis-en un dans le calendrier.',
  noSuchTime: 'L’heure « {time} » n’existe pas. Écris-la ainsi : 14:30.',
  noSuchMinutes:
    '« {minutes} » n’est pas un nombre de minutes. Mets des minutes entières, par exemple 20.',
  talkIsPast:
    'Ce moment est passé : {moment}. Choisis un jour ou une heure plus tard, ou appuie sur le bouton pour un échange qui a déjà eu lieu.',
  talkIsAhead:
    'Ce moment est encore à venir : {moment}. Choisis un jour ou une heure plus tôt, ou garde-le comme échange prévu.',
  noSuchNumber:
    '« {number} » n’est pas un nombre entier. Mets par exemple 15, ou laisse le champ vide.',
  noPlan: 'Écris ce que tu comptes faire.',
  noReason:
    'Dis en quelques mots pourquoi. C’est ce que tu chercheras quand tu y reviendras.',

  noPersonName: 'Donne un nom à la personne. Un prénom suffit.',
  badEmail:
    '« {email} » n’est pas une adresse e-mail complète. Il faut un nom, un @ et un domaine comme example.org ; ou laisse le champ vide.',
  severalOfThatName:
    'Plusieurs personnes s’appellent {name}. Mets l’organisation entre parenthèses après le nom ; si aucune n’est notée, note d’abord la sienne pour chacune.',
  badYears:
    'Mets les années dans le domaine en chiffres, ou laisse le champ vide.',
  badTarget:
    '« {target} » n’est pas un nombre de personnes. Mets un nombre entier, par exemple 3.',
  outOfBounds:
    '« {number} » ne va pas ici. Mets un nombre entier de {least} à {most}.',
  askAgainTooSoon:
    'Redemander vient après avoir essayé quelqu’un d’autre. Mets plus de {days} jours ouvrés.',
  noTimeForTalks:
    'Il ne reste ainsi aucun temps pour parler. Choisis une fin après {time}.',
  noFile: 'Choisis d’abord un fichier.',
  fileEmpty:
    'Ce fichier est vide. Exporte-le encore une fois, puis choisis-le à nouveau.',
  fileNotText:
    'Ce n’est pas un fichier CSV. Si c’est un classeur, ouvre-le, enregistre-le en CSV et choisis ce fichier-là.',
  fileNoNames:
    'Aucune colonne de noms trouvée. Mets un en-tête comme Nom au-dessus des noms, puis choisis à nouveau le fichier.',
  fileNobody:
    'Ce fichier a des en-têtes, mais aucun nom en dessous. Choisis un autre fichier.',
  fileQuoteOpen:
    'Un guillemet s’ouvre à la ligne {line} et ne se ferme jamais : impossible de savoir où sa cellule finit. Ferme-le ou enlève-le, puis choisis à nouveau le fichier.',
  fileTooLong:
    'Ce fichier contient {count} personnes. Coupe-le en fichiers de {most} au plus.',

  emptyNote:
    'Cette note est encore vide. Mets un titre, une chose apprise, ou les minutes de lecture prévues.',
  noOutingName: 'Donne un nom à la sortie, par exemple le lieu ou le groupe.',

  daysUpsideDown:
    'Le premier jour vient après le dernier. Change l’un des deux.',
  timeLeftOut:
    'Il n’y a pas de {time} ce jour-là ({day}) : les horloges du fuseau {zone} sautent par-dessus. Choisis une heure plus tôt ou plus tard.',
  noSuchZone:
    'Le fuseau horaire « {zone} » n’existe pas. Écris une ville comme Paris, ou un fuseau comme Europe/Paris.',
  noBusyTimes:
    'Google ne dit pas quand tu as autre chose. Regarde ton agenda et écris les moments toi-même.',
  noMatter: 'Écris au moins une chose qui compte pour toi.',
  sameMatter: '« {matter} » est déjà sur ta liste. Choisis d’autres mots.',
};
