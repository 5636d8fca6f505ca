import {type Deed, show, write} from '../../deed';
import {linkedInLimit} from '../../scripts/checks';
import {Problem} from '../../problem';
import {minutesToAskFor} from '../../scripts/script-fields';
import {
  buttons,
  field,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {find, put, setting} from '../../tracker';
import type {World} from '../../world';
import {callsHome} from './home';

const KEYS = [
  'name',
  'introduction',
  'reach',
  'minutes',
  'linkedInCharacters',
] as const;
type Key = (typeof KEYS)[number];

const NUMBERS = ['minutes', 'linkedInCharacters'] as const;

/** What fills the scripts with oneself: name, one line, how to be reached, minutes to ask for. */
export function aboutMe(world: World): Screen {
  const words = world.words.calls;
  const {tracker} = world;
  return {
    id: 'calls.me',
    title: words.aboutMe,
    back: {
      label: world.words.steps.calls.title,
      press: {action: 'calls.home'},
    },
    blocks: [
      text(words.aboutMeHint, 'quiet'),
      field({
        name: 'name',
        label: words.myName,
        kind: 'line',
        value: setting(tracker, 'name'),
      }),
      field({
        name: 'introduction',
        label: words.introduction,
        kind: 'line',
        value: setting(tracker, 'introduction'),
        hint: words.introductionHint,
      }),
      field({
        name: 'reach',
        label: words.reach,
        kind: 'line',
        value: setting(tracker, 'reach'),
        hint: words.reachHint,
      }),
      field({
        name: 'minutes',
        label: words.minutes,
        kind: 'number',
        value: String(minutesToAskFor(tracker)),
      }),
      field({
        name: 'linkedInCharacters',
        label: words.noteLimit,
        kind: 'number',
        value: String(linkedInLimit(tracker)),
      }),
      buttons({
        label: words.save,
        press: {action: 'calls.saveMe'},
        kind: 'main',
      }),
    ],
  };
}

/** Only what was altered is written. */
export function saveMe(world: World, press: Press): Deed {
  for (const key of NUMBERS)
    if (!/^\d{0,4}$/.test(typed(press, key)))
      throw new Problem('noSuchNumber', {number: typed(press, key)}, key);
  const changes = KEYS.filter(
    key => typed(press, key) !== setting(world.tracker, key),
  ).map(key =>
    put('settings', key, {
      ...(find(world.tracker, 'settings', key)
        ? {}
        : {name: nameOf(world, key)}),
      value: typed(press, key),
    }),
  );
  return write(changes, after =>
    show(callsHome(after, undefined, after.words.calls.meSaved)),
  );
}

const nameOf = ({words: {settings, calls}}: World, key: Key): string =>
  key === 'linkedInCharacters' ? calls.noteLimit : settings[key];
