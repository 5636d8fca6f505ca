/** What Seven Steps is, what it keeps and where. */
export const about = {
  title: 'À propos et vie privée',
  what: 'Seven Steps t’aide à découvrir des métiers en parlant avec celles et ceux qui les exercent. C’est toi qui mènes : rien n’est obligatoire, et tu peux sauter n’importe quelle étape.',
  where: 'Ce qui est gardé, et où',
  kept: [
    'Ton tableau est une feuille de calcul dans ton propre Drive ; tes lettres et tes modèles sont des documents rangés à côté.',
    'Seven Steps n’a pas de serveur. À part toi et les personnes avec qui tu partages ces fichiers, nul ne peut les lire.',
    'Seven Steps voit les fichiers qu’il a créés lui-même, et aucun autre.',
    'Pendant que tu écris, les mots en cours restent dans ce navigateur, trente jours au plus.',
  ],
  never: 'Ce qui n’arrive jamais',
  nevers: [
    'Aucune lettre ne part sans que tu l’aies vue mot pour mot et que tu aies appuyé sur le bouton.',
    'Seven Steps ne lit pas ton courrier, n’enregistre aucun échange et ne compte rien sur toi.',
  ],
  others: 'Les données des autres',
  othersWhy: [
    'Les noms, les numéros et les avis réunis ici appartiennent à des personnes qui t’ont fait confiance. Garde ce qu’il te faut, et réfléchis avant de répéter ce qu’on t’a dit.',
    'Si quelqu’un te le demande, ou quand tu n’en as plus besoin, efface ces données : ouvre la fiche de la personne parmi tes contacts et retire-la avec tout ce qui la concerne.',
    'Pour tout arrêter, supprime le dossier « Seven Steps » dans ton Drive.',
  ],
  people: 'Voir mes contacts',
  takeAlong: 'Emporter mes données',
  rights:
    'Seven Steps est un logiciel libre, sous licence Apache 2.0, fourni sans garantie.',
};
