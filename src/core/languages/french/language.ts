/** The language itself, and where it is changed. */
export const language = {
  code: 'fr',
  name: 'Français',
  title: 'Langue',
  why: 'À la création de ton tableau, Seven Steps parle la langue de ton compte Google. Tu peux en changer ici quand tu veux.',
  field: 'Parle-moi en',
  stays:
    'Ce que tu as écrit toi-même reste tel quel, et les en-têtes de ta feuille aussi : tu peux les renommer comme tu veux.',
  save: 'Choisir cette langue',
  saved: 'Désormais en français.',
};
