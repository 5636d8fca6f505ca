import type {SituationWords} from '../../../scripts/situation';

export const phoneOnly: SituationWords = {
  title: 'Nur am Telefon',
  when: 'Du hattest auf ein Treffen gehofft, dir wird ein Anruf angeboten: Nimm ihn gern an.',
  opening: 'Am Telefon ist es mir recht, {{Anrede}}, vielen Dank.',
  easing:
    'Wollen wir es gleich machen, oder gibt es eine Zeit, zu der Sie in Ruhe sprechen können?',
  body: '[[{{Meine Vorstellung}}.]] Ich möchte herausfinden, ob der Beruf {{Beruf}} etwas für mich ist, und Sie helfen mir, wenn Sie erzählen, wie er ist und wie man hineinkommt. {{Minuten}} Minuten genügen, und ich rufe Sie an.',
  close: 'Ich rufe auf die Minute an. Vielen Dank.',
};
