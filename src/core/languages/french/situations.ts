/** What to do when a talk goes another way than planned. `clues` are further words by which one may look for it. */
const situation = (title: string, what: string, clues = '') => ({
  title,
  what,
  clues,
});

/** The guide for whatever comes up, each in a few sentences. */
export const situations = {
  youAreLate: situation(
    'Tu es en retard ou tu ne trouves pas le lieu',
    'Appelle dès que tu le sais, pas quand l’heure est passée. Dis combien de minutes, et propose de raccourcir l’échange ou de choisir un autre jour. Une fois sur place, un seul « pardon » suffit ; commence par ta question la plus importante.',
    'retard perdu train bouchon embouteillage',
  ),
  cutShort: situation(
    'La personne a moins de temps que prévu',
    'Ce n’est pas un jugement sur toi : sa journée s’est remplie. Pose la seule question qui compte absolument, puis demande des noms, et si tu peux dire de la part de qui. Propose de rappeler plus tard pour le reste.',
    'pressé interrompu écourté vite',
  ),
  noShow: situation(
    'La personne ne vient pas',
    'Attends un quart d’heure, puis envoie une ligne aimable : tu étais là, tu espères que tout va bien, voici deux autres moments. Marque ici que l’échange n’a pas eu lieu. Si rien ne revient, n’insiste pas et demande à quelqu’un d’autre.',
    'oublié absence lapin attendre',
  ),
  morePeople: situation(
    'D’autres personnes se joignent à vous',
    'C’est une chance, même si cela surprend. Note chaque nom et ce que chaque personne fait. Pose une question à tout le groupe et laisse répondre tour à tour. Chaque personne recevra son propre remerciement.',
    'groupe plusieurs collègue équipe',
  ),
  whyHireYou: situation(
    'On te demande pourquoi on devrait te prendre',
    'Dis que la question te touche, et qu’aujourd’hui tu viens comprendre le métier et non postuler. Puis raconte en une phrase ce qui t’attire, et reviens à tes questions.',
    'embaucher embauche recrutement question gênante',
  ),
  resume: situation(
    'On te demande ton CV',
    'Aies-en un avec toi, mais laisse-le dans le sac jusqu’à ce qu’on te le demande. Alors donne-le et demande ce qui, là-dedans, compterait dans ce domaine : c’est devenu une de tes questions.',
    'curriculum vitae',
  ),
  noNames: situation(
    'Aucun autre nom ne lui vient',
    'Rends la question plus facile : qui fait ce travail ailleurs, qui a suivi la même formation, quelle association se réunit dans le coin, qui pourrait connaître quelqu’un ? Si rien ne vient, dis merci. Avoir demandé, voilà ce qui compte.',
    'noms recommandation aucun contact',
  ),
  permissionRefused: situation(
    'La personne préfère ne pas être citée',
    'Remercie-la de le dire, et note « non ». Tu peux quand même écrire de ta propre initiative ; aucun script, aucune lettre ici ne dira qui t’a donné le nom.',
    'accord refusé anonyme permission',
  ),
  payNotDiscussed: situation(
    'La personne ne veut pas parler d’argent',
    'N’insiste pas, avec le sourire. Beaucoup de fiches métier donnent une fourchette de rémunération, et ta bibliothèque ou une association l’aura.',
    'salaire rémunération argent refus',
  ),
  talkRightNow: situation(
    'On te dit : parlons tout de suite',
    'Accepte si tu peux. Demande combien de minutes tu as, ouvre les questions rapides, commence par le chemin vers ce métier. Les noms et l’accord viennent à la fin, comme toujours. Si ce n’est vraiment pas possible, dis-le et propose deux moments.',
    'immédiatement téléphone appel maintenant pas préparé',
  ),
  freeze: situation(
    'Ta tête se vide',
    'Souffle, regarde ta liste et lis une question à voix haute. Personne ne t’en voudra. Celle sur le chemin vers ce métier marche toujours, et pendant la réponse tu retrouveras tes repères.',
    'trac stress bloqué trou oublié timide',
  ),
  wrongFit: situation(
    'Tu sens que ce n’est pas pour toi',
    'Cela vaut à soi seul tout l’échange. Demande ce que font d’autre les gens doués pour les mêmes choses, et qui on connaît là-bas. Remercie aussi chaleureusement que d’habitude.',
    'pas pour moi ennui déçu',
  ),
  becomesInterview: situation(
    'L’échange tourne à l’entretien d’embauche',
    'Cela ne peut venir que de l’autre. Dis que cela te fait plaisir, et demande si tu peux d’abord continuer sur le métier et y revenir un autre jour, avec une vraie préparation. Note-le après ; la lettre sera alors une autre.',
    'offre poste embauche recrutement',
  ),
  onTheSpot: situation(
    'Tu as trois minutes devant un stand',
    'Dis en une phrase qui tu es, puis demande ce qui plaît dans ce travail et ce dont on se passerait bien. Demande une carte, un nom et si tu peux revenir. Note trois mots avant le stand suivant.',
    'salon forum portes ouvertes stand',
  ),
  unhappy: situation(
    'La personne n’aime pas son travail',
    'Écoute, et garde un peu de recul : cela tient peut-être au lieu et non au métier. Demande ce qui devrait changer, et va aussi entendre quelqu’un d’un autre endroit.',
    'amer négatif plainte malheureux',
  ),
  refused: situation(
    'On te refuse l’échange',
    'Remercie pour la réponse, et demande un nom : quelqu’un qui aurait un peu plus de temps. Puis passe au suivant sur ta liste ; un non parle de leur semaine, pas de toi.',
    'refus non rejeté',
  ),
};
