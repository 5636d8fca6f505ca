import {useEffect, useRef, useState} from 'preact/hooks';
import type {Request} from '../../../core/reply';
import type {Press} from '../../../core/screen';
import {
  altered,
  BEGINNING,
  type Conversation,
  failed,
  moved,
  placeOf,
  refused,
  requestOf,
  sent,
} from './conversation';
import {sinceSent, valuesOf, withoutFiles} from './fields-of';
import type {PressIds} from './press-ids';
import type {Ask, Widen} from './server';
import type {TypedDrafts} from './typed-drafts';
import {whyNot} from './why-not';
import {speak} from './words';

/** What a person can do on a screen. */
export interface Doings {
  /** Sends a press without the fields. */
  go(press: Press): void;
  /** Sends a press with what all fields say. */
  send(press: Press): void;
  /** Notes what a field says now. */
  type(changes: Readonly<Record<string, string>>): void;
  /** Says what is wrong with what was put into a field. */
  refuse(problem: {readonly sentence: string; readonly field: string}): void;
  /** Sends the press that got no reply once more, with what the fields say by now. */
  tryAgain(): void;
  /** Shows the screen in a wide window. */
  widen(): void;
}

/** One press after the other: while a reply is awaited, further presses do nothing. */
export function useConversation({
  ask,
  widen,
  first = {press: {action: 'overview'}},
  drafts,
  ids,
}: {
  readonly ask: Ask;
  readonly widen?: Widen;
  readonly first?: Request;
  readonly drafts: TypedDrafts;
  readonly ids: PressIds;
}): [Conversation, Doings] {
  const [now, setNow] = useState<Conversation>({
    ...BEGINNING,
    tracker: first.tracker,
  });
  // Two clicks can come before anything is drawn anew, so what holds now is also kept outside of drawing.
  const latest = useRef(now);
  const become = (next: Conversation) => {
    latest.current = next;
    setNow(next);
  };

  const go = (pressed: Press) => {
    if (latest.current.under) return;
    const id = pressed.id ?? ids.of(placeOf(latest.current), pressed);
    const press = {...pressed, id};
    become(sent(latest.current, press));
    ask(requestOf(latest.current, press)).then(
      reply => {
        const before = latest.current;
        if ('problem' in reply) return become(refused(before, reply.problem));
        ids.answered(press.id);
        if (press.typed) keepDraft(sinceSent(before.draft, press.typed));
        speak(reply.screen);
        become(moved(before, reply, drafts.of));
        if (reply.screen.onward) go(reply.screen.onward);
        if (reply.screen.afterwards) seeTo(reply.screen.afterwards);
      },
      error => become(failed(latest.current, press, whyNot(error))),
    );
  };

  /** Whatever comes of it, the person goes on: what was missed is seen to the next time. */
  const seeTo = (press: Press) => {
    ask(requestOf(latest.current, press)).catch(error => console.warn(error));
  };

  const send = (press: Press) => {
    const {screen, draft} = latest.current;
    if (screen) go({...press, typed: valuesOf(screen, draft)});
  };

  const keepDraft = (draft: Conversation['draft']) => {
    const {screen} = latest.current;
    if (screen)
      drafts.keep(placeOf(latest.current), withoutFiles(screen, draft));
  };

  useEffect(() => go(first.press), []);

  return [
    now,
    {
      go,
      send,
      refuse: problem => become(refused(latest.current, problem)),
      type(changes) {
        become(altered(latest.current, changes));
        keepDraft(latest.current.draft);
      },
      tryAgain() {
        const again = latest.current.failed?.press;
        if (again?.typed) send(again);
        else if (again) go(again);
      },
      widen() {
        const press = latest.current.screen?.wide;
        if (press)
          widen?.(requestOf(latest.current, press)).catch(error =>
            become(failed(latest.current, press, whyNot(error as Error))),
          );
      },
    },
  ];
}
