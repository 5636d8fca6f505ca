export const pace = {
  title: 'Ton rythme',
  why: 'À quelle vitesse les choses arrivent à échéance, et quand tu aimes parler. Change ce qui ne te convient pas ; ce que tu laisses vide redevient comme au début.',
  odd: 'Dans l’onglet des réglages, « {name} » dit « {content} » ; Seven Steps ne peut rien en faire. Tant que ce n’est pas corrigé, c’est {usual} qui vaut.',
  silence: 'Quand personne ne répond',
  enough: 'Assez, et à temps',
  times: 'Heures pour parler',
  reminders: 'Rappels dans ton agenda',
  remindersHint:
    'Pour les entretiens que tu mets dans l’agenda à partir de maintenant.',
  fields: {
    tryAnotherAfter: 'Jours ouvrés avant d’essayer quelqu’un d’autre là-bas',
    askAgainAfter: 'Jours ouvrés avant de redemander à la première personne',
    opinions: 'Personnes à entendre sur un métier',
    thanksHours: 'Heures après un entretien avant que le merci soit dû',
    talksFrom: 'Proposer des entretiens à partir de',
    talksUntil: 'Les entretiens proposés finissent avant',
    remindDayBefore: 'La veille d’un entretien',
    remindJustBefore: 'Quand il faut partir, ou juste avant un appel',
  },
  hints: {
    tryAnotherAfter: 'Comptés depuis ton dernier essai.',
    askAgainAfter:
      'Comptés depuis ton premier essai. Si personne ne répond ensuite non plus, Seven Steps laisse reposer.',
    opinions: 'Pour les métiers que tu ajoutes à partir de maintenant.',
    thanksHours:
      'Passé le double, le merci est en retard, et reste bienvenu. Celui qui a plus de temps garde le double.',
    talksFrom: 'À ta propre montre.',
    talksUntil:
      'Rien n’est proposé en dehors de ces heures. Tu peux quand même en écrire une autre.',
  },
  save: 'Garder mon rythme',
  saved: 'Gardé : c’est ton rythme à partir de maintenant.',
};
