import {OPEN_LINK} from './actions';
import type {CardClass, Fields} from './builder';
import {SUGGESTIONS} from './inputs';
import {FLAG, TEXT, built, made, several} from './kinds';
import {append, keep, missing, setter} from './setters';

/** What the panel is to do with its cards, in this order. */
export const NAVIGATION: CardClass = {
  name: 'Navigation',
  prints: true,
  start: {navigations: []},
  setters: {
    pushCard: step([built('Card')], pushCard => ({pushCard})),
    updateCard: step([built('Card')], updateCard => ({updateCard})),
    popCard: step([], () => ({pop: true})),
    popToRoot: step([], () => ({popToRoot: true})),
    popToNamedCard: step([TEXT], popToCard => ({popToCard})),
  },
};

export const NOTIFICATION: CardClass = {
  name: 'Notification',
  setters: {setText: keep('text', TEXT)},
  fault: missing('Notification', {text: 'setText'}),
};

export const ACTION_RESPONSE_BUILDER: CardClass = {
  name: 'ActionResponseBuilder',
  builds: 'ActionResponse',
  setters: {
    setNavigation: setter([made(NAVIGATION)], (fields, [given]) =>
      act(fields, given as Fields),
    ),
    setNotification: setter([made(NOTIFICATION)], (fields, [notification]) =>
      act(fields, {notification}),
    ),
    setOpenLink: setter([made(OPEN_LINK)], (fields, [link]) =>
      act(fields, {link}),
    ),
    setStateChanged: keep('stateChanged', FLAG),
  },
  fault: ({action, stateChanged}) =>
    action === undefined && stateChanged === undefined
      ? 'an ActionResponse needs a navigation, a notification or a link.'
      : undefined,
};

export const UNIVERSAL_ACTION_RESPONSE_BUILDER: CardClass = {
  name: 'UniversalActionResponseBuilder',
  builds: 'UniversalActionResponse',
  setters: {
    displayAddOnCards: setter([several('Card')], (fields, [cards]) =>
      act(fields, {
        navigations: (cards as readonly Fields[]).map(pushCard => ({pushCard})),
      }),
    ),
    setOpenLink: setter([made(OPEN_LINK)], (fields, [link]) =>
      act(fields, {link}),
    ),
  },
  fault: missing('UniversalActionResponse', {
    action: 'displayAddOnCards or setOpenLink',
  }),
};

export const SUGGESTIONS_RESPONSE_BUILDER: CardClass = {
  name: 'SuggestionsResponseBuilder',
  builds: 'SuggestionsResponse',
  setters: {setSuggestions: keep('autoComplete', made(SUGGESTIONS))},
  fault: missing('SuggestionsResponse', {autoComplete: 'setSuggestions'}),
};

function step(
  takes: Parameters<typeof setter>[0],
  toStep: (given: unknown) => Fields,
) {
  return setter(takes, (fields, [given]) =>
    append(fields, 'navigations', [toStep(given)]),
  );
}

const act = (fields: Fields, part: Fields): void =>
  void (fields['action'] = {
    ...(fields['action'] as Fields | undefined),
    ...part,
  });
