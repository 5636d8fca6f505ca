import {type Deed, show, write} from '../deed';
import {languageOf, LANGUAGES} from '../languages/languages';
import {overview} from '../overview';
import {Problem} from '../problem';
import {buttons, field, type Press, type Screen, text, typed} from '../screen';
import {put} from '../tracker';
import type {World} from '../world';

/** Which language the product speaks, to be chosen. */
export function languageScreen({words: {language, overview}}: World): Screen {
  return {
    id: 'language',
    title: language.title,
    back: {label: overview.back, press: {action: 'overview'}},
    blocks: [
      text(language.why),
      field({
        name: 'language',
        label: language.field,
        kind: 'choice',
        value: language.code,
        choices: LANGUAGES.map(({code, name}) => ({value: code, label: name})),
        required: true,
      }),
      text(language.stays, 'quiet'),
      buttons({
        label: language.save,
        press: {action: 'language.save'},
        kind: 'main',
      }),
    ],
  };
}

/** Keeps the choice; the world given here speaks it already. */
export function saveLanguage({words}: World, press: Press): Deed {
  if (languageOf(typed(press, 'language')) !== words.language.code)
    throw new Problem('gone');
  return write(
    [
      put('settings', 'language', {
        name: words.settings.language,
        value: words.language.name,
      }),
    ],
    after => show({...overview(after), said: words.language.saved}),
  );
}
