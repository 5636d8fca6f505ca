import {useEffect, useRef, useState} from 'preact/hooks';
import {formInputs, unanswered} from '../../cards/answers';
import type {Action, Card, OpenLink} from '../../cards/card';
import type {Insertion} from '../../cards/draft-update';
import type {Occasion} from '../../cards/occasion';
import {
  answeredWith,
  chosen,
  openedWith,
  respondedWith,
  shownOf,
  wentBack,
  type Panel,
} from '../../cards/panel';
import type {CardPress} from '../../cards/run-cards';
import {fieldsOf, type Pressable} from '../../cards/widgets';
import {announce} from '../announce';
import {fetchJson} from '../fetch-json';
import {followLink} from './follow-link';
import type {MenuLine, OpenAnswer, PressAnswer} from './shown-add-on';

/** The add-on's cards on one occasion, and what a person can do with them. */
export interface Cards {
  readonly panel: Panel;
  /** Something the script was asked for is not answered yet: `quietly` when the add-on wants nothing shown of it. */
  readonly running?: 'visibly' | 'quietly';
  /** The sentence at the bottom of the panel. */
  readonly said?: string;
  readonly problem?: string;
  open(): void;
  choose(root: Card): void;
  back(): void;
  press(what: Pick<Pressable, 'onClick' | 'gridItem'>): void;
  /** A person has put this into a field; `isDone` when they have left it. */
  answer(name: string, values: readonly string[], isDone: boolean): void;
  suggest(action: Action): Promise<readonly string[]>;
  pressMenu(line: MenuLine): void;
}

export function useCards(
  occasion: Occasion,
  zone: string,
  onInsert?: (insertion: Insertion) => void,
): Cards {
  const [panel, setPanel] = useState<Panel>({roots: [], stack: []});
  const [running, setRunning] = useState<Cards['running']>();
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();
  // Events of one moment follow each other before the page is drawn again.
  const latest = useRef(panel);
  const busy = useRef(false);
  const take = (next: Panel) => setPanel((latest.current = next));
  // Who is written to may change while the cards stay.
  const key = JSON.stringify({...occasion, recipients: undefined});
  const asked = useRef(key);
  asked.current = key;

  const tell = (sentence?: string) => {
    setSaid(sentence);
    if (sentence) announce(sentence);
  };
  /** One thing at a time; an answer for what is no longer in front of the person is dropped. */
  async function ask<T extends object>(
    path: string,
    body: object,
    {
      indicator,
      taken,
    }: {indicator: Cards['running']; taken: (answer: T) => void},
  ): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setRunning(indicator);
    setProblem(undefined);
    try {
      const answer = await fetchJson<T | {problem: string}>(path, {body});
      if (asked.current !== key) return;
      if ('problem' in answer) setProblem(answer.problem);
      else taken(answer);
    } catch (failure) {
      setProblem((failure as Error).message);
    } finally {
      busy.current = false;
      setRunning(undefined);
    }
  }
  const open = () => {
    tell(undefined);
    void ask<Extract<OpenAnswer, {cards: unknown}>>(
      '/cards/open',
      {occasion},
      {
        indicator: 'visibly',
        taken: ({cards}) => take(openedWith(cards, zone)),
      },
    );
  };
  const pressOf = (action: Action, cause: CardPress['cause'], extra = {}) => {
    const shown = shownOf(latest.current);
    return {
      occasion,
      press: {
        functionName: action.function,
        cause,
        parameters: {
          ...Object.fromEntries(
            (action.parameters ?? []).map(({key: name, value}) => [
              name,
              value,
            ]),
          ),
          ...extra,
        },
        formInputs: shown ? formInputs(shown.card, shown.answers, zone) : {},
      },
    };
  };
  const run = (action: Action, cause: CardPress['cause'], extra = {}) => {
    tell(undefined);
    void ask<Extract<PressAnswer, {response: unknown}>>(
      '/cards/press',
      pressOf(action, cause, extra),
      {
        indicator: action.loadIndicator === 'NONE' ? 'quietly' : 'visibly',
        taken({response, insertion}) {
          try {
            take(
              respondedWith(latest.current, response, {
                zone,
                persistValues: action.persistValues ?? false,
              }),
            );
          } catch (refused) {
            setProblem((refused as Error).message);
          }
          tell(response.action?.notification?.text);
          if (insertion) onInsert?.(insertion);
          if (response.action?.link) follow(response.action.link);
        },
      },
    );
  };
  const follow = (link: OpenLink) => followLink(link, open);

  useEffect(() => {
    busy.current = false;
    take({roots: [], stack: []});
    open();
  }, [key]);

  return {
    panel,
    running,
    said,
    problem,
    open,
    choose: root => take(chosen(latest.current, root, zone)),
    back() {
      tell(undefined);
      setProblem(undefined);
      take(wentBack(latest.current));
    },
    press({onClick, gridItem}) {
      const {action, openDynamicLinkAction, openLink} = onClick;
      if (openLink) return follow(openLink);
      const does = action ?? openDynamicLinkAction;
      const shown = shownOf(latest.current);
      if (does === undefined || shown === undefined) return;
      const empty = unanswered(shown.card, does, shown.answers);
      if (empty.length > 0) return tell(`Fill in first: ${empty.join(', ')}.`);
      run(
        does,
        action ? 'press' : 'link',
        gridItem === undefined ? {} : {grid_item_identifier: gridItem},
      );
    },
    answer(name, values, isDone) {
      take(answeredWith(latest.current, name, values));
      const shown = shownOf(latest.current);
      const field =
        shown && fieldsOf(shown.card).find(one => one.name === name);
      if (isDone && field?.onChangeAction) run(field.onChangeAction, 'press');
    },
    async suggest(action) {
      try {
        const answer = await fetchJson<PressAnswer>('/cards/press', {
          body: pressOf(action, 'suggestions'),
        });
        if ('problem' in answer) throw new Error(answer.problem);
        const {items = []} = answer.response.autoComplete ?? {};
        return items.map(({text}) => text);
      } catch (failure) {
        setProblem((failure as Error).message);
        return [];
      }
    },
    pressMenu({openLink, runFunction}) {
      if (openLink) follow({url: openLink});
      if (runFunction) run({function: runFunction}, 'universal');
    },
  };
}
