import type {Letter} from '../../../src/core/tables';
import {
  type Change,
  changed,
  put,
  type Tracker,
} from '../../../src/core/tracker';
import type {Panel, Press} from '../../../local/panel';
import {offersOf} from '../../../local/panel';
import type {World} from '../../../src/core/world';
import {panelTo} from './panel';
import {type Asked, nothingYet, type Outside} from './ports';

/** Words that make a letter ready to go. */
export const OWN_WORDS = {
  particular: 'The night shift is the calm one, you said.',
  willDo: 'I will spend an evening on a ward.',
  ownSentence: 'I left with more courage than I came with.',
  myName: 'Kim Sample',
};

/** The letter of the talk with Ana Ruiz on Sunday, as presses name it. */
export const TO_ANA = {
  interview: 'I-1',
  person: 'P-1',
  kind: 'informational',
};
export const LETTER = 'L-I-1-P-1';

/** Somebody with a tracker of their own, on Monday morning after a talk with Ana, and whatever else is in it. */
export function afterATalk(
  changes: readonly Change[] = [],
  {
    where = {place: 'panel'},
    ...more
  }: Partial<Outside> & {readonly where?: Pick<World, 'place'>} = {},
): ReturnType<typeof panelTo> {
  const made = panelTo(nothingYet);
  made.panel.send({action: 'makeTracker'});
  const start = made.outside();
  return panelTo(
    {
      ...start,
      tracker: changed(start.tracker!, [
        ...aTalkWith('Ana Ruiz', 1),
        put('settings', 'name', {value: 'Kim Sample'}),
        ...changes,
      ]),
      ...more,
    },
    where,
  );
}

/** A person, and a talk with them on Sunday, as changes. */
export const aTalkWith = (name: string, number: number): readonly Change[] => [
  put('people', `P-${number}`, {
    name,
    firstName: name.split(' ')[0]!,
    email: `${name.split(' ')[0]!.toLowerCase()}@example.org`,
  }),
  put('interviews', `I-${number}`, {
    person: name,
    personIds: `P-${number}`,
    status: 'done',
    start: '2027-02-28T15:00',
    impressions: 'The night shift is the calm one.',
  }),
];

/** Makes the letter, ready to go unless other words are given, and leaves it on the screen. */
export const makeLetter = (
  panel: Panel,
  own: Readonly<Record<string, string>> = {},
  about: Readonly<Record<string, string>> = TO_ANA,
): void =>
  void panel.send({
    action: 'thanks.make',
    about,
    typed: {...OWN_WORDS, ...own},
  });

/** The press behind what the screen offers. */
export function offeredBy(panel: Panel, action: string): Press {
  const found = offersOf(panel.screen).find(
    ({press}) => press.action === action,
  );
  if (!found) throw new Error(`«${panel.screen.title}» offers no ${action}`);
  return found.press;
}

/** What was asked of the world outside, of one kind. */
export const askedFor = <K extends Asked['asked']>(
  asked: readonly Asked[],
  what: K,
): readonly Extract<Asked, {asked: K}>[] =>
  asked.filter((one): one is Extract<Asked, {asked: K}> => one.asked === what);

/** The tracker once Ana's letter stands somewhere else. */
export const changedTo = (tracker: Tracker, stage: Letter['stage']): Tracker =>
  changed(tracker, [put('letters', LETTER, {stage})]);
