import type {CardClass, Fields, Setter} from './builder';
import {FLAG, PARAMETERS, TEXT, made, oneOf} from './kinds';
import {add, keep, missing, setter} from './setters';

/** A call of one of the script's functions. */
export const ACTION: CardClass = {
  name: 'Action',
  setters: {
    setFunctionName: keep('function', TEXT),
    setParameters: keep('parameters', PARAMETERS),
    setLoadIndicator: keep('loadIndicator', oneOf('LoadIndicator')),
    setPersistValues: keep('persistValues', FLAG),
    setInteraction: keep('interaction', oneOf('Interaction')),
    setAllWidgetsAreRequired: keep('allWidgetsAreRequired', FLAG),
    addRequiredWidget: add('requiredWidgets', TEXT),
  },
  fault: missing('Action', {function: 'setFunctionName'}),
};

export const OPEN_LINK: CardClass = {
  name: 'OpenLink',
  setters: {
    setUrl: keep('url', TEXT),
    setOpenAs: keep('openAs', oneOf('OpenAs')),
    setOnClose: setter(
      [oneOf('OnClose')],
      (fields, [given]) =>
        void (fields['onClose'] = given === 'NOTHING' ? given : 'RELOAD'),
    ),
  },
  fault: missing('OpenLink', {url: 'setUrl'}),
};

/** What anything clickable can be told to do: one thing. */
export const clickable: Readonly<Record<string, Setter>> = {
  setOnClickAction: click('action', ACTION),
  setOnClickOpenLinkAction: click('openDynamicLinkAction', ACTION),
  setOpenLink: click('openLink', OPEN_LINK),
};

function click(does: string, of: CardClass): Setter {
  return setter([made(of)], (fields, [given]) => {
    const others = Object.keys((fields['onClick'] as Fields | undefined) ?? {});
    if (others.some(other => other !== does))
      throw new Error(
        'Only one of setOnClickAction, setOnClickOpenLinkAction and setOpenLink can be set.',
      );
    fields['onClick'] = {[does]: given};
  });
}
