import {buttons, heading, list, type Screen, text} from '../screen';
import type {World} from '../world';

/** What Seven Steps keeps and where, and that contacts are other people's data (S9.7). */
export function aboutScreen({words: {about: words, overview}}: World): Screen {
  const points = (some: readonly string[]) =>
    list(some.map(title => ({title})));
  return {
    id: 'about',
    title: words.title,
    back: {label: overview.back, press: {action: 'overview'}},
    blocks: [
      text(words.what),
      heading(words.where),
      points(words.kept),
      heading(words.never),
      points(words.nevers),
      heading(words.others),
      points(words.othersWhy),
      buttons(
        {label: words.people, press: {action: 'people.home'}, leaves: true},
        {label: words.takeAlong, press: {action: 'takeAlong'}, leaves: true},
      ),
      text(words.rights, 'quiet'),
    ],
  };
}
