import {formInputs, unanswered, type Answers} from './cards/answers';
import type {Action, Card, Widget} from './cards/card';
import {insertionOf} from './cards/draft-update';
import {plainText} from './cards/formatted-text';
import type {Occasion, Recipients} from './cards/occasion';
import {
  answeredWith,
  canGoBack,
  chosen,
  openedWith,
  respondedWith,
  shownOf,
  wentBack,
  type Panel,
} from './cards/panel';
import {
  openCards,
  pressCard,
  type CardPress,
  type CardRun,
} from './cards/run-cards';
import {
  allPressables,
  fieldsOf,
  pressablesOf,
  widgetsOf,
  type Pressable,
} from './cards/widgets';
import {textsOf} from './cards/texts';
import type {Script} from './script';
import {CutOff} from './visitor';
import type {ServiceCall, Workspace} from './workspace/workspace';

/** Somebody at the add-on's cards, without a page: presses only what stands on the card, and sends what Gmail or Calendar would send. */
export interface CardVisitor {
  /** The card that is shown; where the add-on has opened with several, choose one first. */
  readonly card: Card;
  /** Everything that can be read on it, line by line, without its tags. */
  readonly texts: readonly string[];
  /** What can be pressed on it, by its words. */
  readonly buttons: readonly string[];
  /** What stands in its fields, by their names. */
  readonly answers: Answers;
  /** The headers of the cards that the add-on has opened with. */
  readonly headers: readonly string[];
  /** What the last press had the host say at the bottom. */
  readonly said: string | undefined;
  /** The address that the last press opened. */
  readonly opened: string | undefined;
  /** The service calls and the logged lines of the last run. */
  readonly calls: readonly ServiceCall[];
  readonly logs: readonly string[];
  /** The message being written, where the cards stand in a compose window. */
  readonly draft: WrittenDraft;
  /** Presses what has these words, after `typed` has been put into the fields; `beside` says which, where several have the same words. */
  press(label: string, typed?: Typed, beside?: string): Card;
  /** Puts something into fields, and has their changes noticed as the host does. */
  fill(typed: Typed): Card;
  /** What a field suggests to somebody who has typed `text`. */
  suggestions(name: string, text: string): readonly string[];
  /** Presses a line of the add-on's own menu. */
  pressUniversal(label: string): Card;
  /** Chooses one of several cards that the add-on has opened with. */
  choose(header: string): Card;
  back(): void;
}

/** Answers by field name: one value, or the several of a selection. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A message being written: HTML before and after the cursor. */
export interface WrittenDraft extends Recipients {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** Presses the add-on's icon in the window in which a message is being written; the cursor stands after what was written. */
export const openCompose = (
  workspace: Workspace,
  script: Script,
  written: Partial<WrittenDraft> = {},
): CardVisitor =>
  visitCards(workspace, script, {app: 'GMAIL', opens: 'compose'}, written);

/** Somebody before whom the add-on's cards have opened on this occasion. Throws when there are none, or the add-on fails. */
export function visitCards(
  workspace: Workspace,
  script: Script,
  occasion: Occasion,
  written: Partial<WrittenDraft> = {},
): CardVisitor {
  const zone = workspace.owner.timeZone;
  let draft: WrittenDraft = {...EMPTY, ...written};
  let calls: readonly ServiceCall[] = [];
  let logs: readonly string[] = [];
  let said: string | undefined;
  let opened: string | undefined;

  const now = (): Occasion =>
    occasion.opens === 'compose'
      ? {...occasion, recipients: recipientsOf(draft)}
      : occasion;
  function answerOf<T>(run: CardRun<T>): T {
    ({calls, logs} = run);
    if (run.outcome === 'ended') throw new CutOff('The run was ended');
    if (run.outcome === 'failed') throw new Error(run.problem);
    return run.answer;
  }
  const opening = openCards(workspace, script, now());
  if (opening === 'no cards')
    throw new Error(
      `The manifest names no function for ${occasion.app} ${occasion.opens}.`,
    );
  let panel: Panel = openedWith(answerOf(opening), zone);

  const card = (): Card => {
    const shown = shownOf(panel);
    if (shown) return shown.card;
    throw new Error(`Choose one of ${headersOf(panel).join(', ')} first.`);
  };
  const run = (action: Action, cause: CardPress['cause'], extra = {}): Card => {
    const {answers = {}} = shownOf(panel) ?? {};
    const response = answerOf(
      pressCard(workspace, script, now(), {
        functionName: action.function,
        cause,
        parameters: {...parametersOf(action), ...extra},
        formInputs: formInputs(card(), answers, zone),
      }),
    );
    panel = respondedWith(panel, response, {
      zone,
      persistValues: action.persistValues ?? false,
    });
    said = response.action?.notification?.text;
    opened = response.action?.link?.url;
    const insertion = insertionOf(response);
    if (insertion) draft = withInsertion(draft, insertion);
    return card();
  };
  const fill = (typed: Typed): Card => {
    for (const [name, given] of Object.entries(typed)) {
      const field = fieldsOf(card()).find(one => one.name === name);
      if (field === undefined)
        throw new Error(
          `The card has no field ${name}: ${fieldsOf(card())
            .map(one => one.name)
            .join(', ')}`,
        );
      const values = typeof given === 'string' ? [given] : given;
      checkOffered(card(), name, values);
      panel = answeredWith(panel, name, values);
      if (field.onChangeAction) run(field.onChangeAction, 'press');
    }
    return card();
  };

  return {
    get card() {
      return card();
    },
    get texts() {
      return textsOf(card());
    },
    get buttons() {
      return allPressables(card()).map(({label}) => label);
    },
    get answers() {
      return shownOf(panel)?.answers ?? {};
    },
    get headers() {
      return headersOf(panel);
    },
    get said() {
      return said;
    },
    get opened() {
      return opened;
    },
    get calls() {
      return calls;
    },
    get logs() {
      return logs;
    },
    get draft() {
      return draft;
    },
    fill,
    press(label, typed = {}, beside) {
      fill(typed);
      const {onClick, gridItem, isDisabled} = find(card(), label, beside);
      if (isDisabled) throw new Error(`«${label}» cannot be pressed now.`);
      said = undefined;
      opened = undefined;
      const {action, openDynamicLinkAction, openLink} = onClick;
      if (openLink) {
        opened = openLink.url;
        return card();
      }
      const does = action ?? openDynamicLinkAction!;
      const empty = unanswered(card(), does, shownOf(panel)?.answers ?? {});
      if (empty.length > 0)
        throw new Error(`Fill in first: ${empty.join(', ')}`);
      return run(
        does,
        action ? 'press' : 'link',
        gridItem === undefined ? {} : {grid_item_identifier: gridItem},
      );
    },
    suggestions(name, text) {
      const input = widgetsOf(card()).find(
        ({textInput}) => textInput?.name === name,
      )?.textInput;
      if (input?.autoCompleteAction === undefined)
        return (input?.initialSuggestions?.items ?? [])
          .map(item => item.text)
          .filter(item => item.toLowerCase().startsWith(text.toLowerCase()));
      panel = answeredWith(panel, name, [text]);
      const action = input.autoCompleteAction;
      const {autoComplete} = answerOf(
        pressCard(workspace, script, now(), {
          functionName: action.function,
          cause: 'suggestions',
          parameters: parametersOf(action),
          formInputs: formInputs(card(), shownOf(panel)?.answers ?? {}, zone),
        }),
      );
      return (autoComplete?.items ?? []).map(item => item.text);
    },
    pressUniversal(label) {
      const line = script.manifest.addOns?.common?.universalActions?.find(
        one => one.label === label,
      );
      if (line === undefined)
        throw new Error(`The add-on's menu has no «${label}».`);
      opened = line.openLink;
      return line.runFunction === undefined
        ? card()
        : run({function: line.runFunction}, 'universal');
    },
    choose(header) {
      const root = panel.roots.find(one => one.header?.title === header);
      if (root === undefined)
        throw new Error(`No ${header} among ${headersOf(panel).join(', ')}.`);
      panel = chosen(panel, root, zone);
      return card();
    },
    back() {
      if (!canGoBack(panel)) throw new Error('There is no card behind this.');
      panel = wentBack(panel);
    },
  };
}

const EMPTY: WrittenDraft = {
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  before: '',
  after: '',
};

const recipientsOf = ({to, cc, bcc}: WrittenDraft): Recipients => ({
  to,
  cc,
  bcc,
});

const headersOf = ({roots}: Panel): readonly string[] =>
  roots.map(({header}) => header?.title ?? '');

const parametersOf = ({parameters = []}: Action) =>
  Object.fromEntries(parameters.map(({key, value}) => [key, value]));

function find(card: Card, label: string, beside?: string): Pressable {
  const among =
    beside === undefined
      ? allPressables(card)
      : besideOf(card, beside).flatMap(pressablesOf);
  const found = among.filter(one => one.label === label);
  const [first] = found;
  const told = new Set(found.map(({onClick}) => JSON.stringify(onClick)));
  if (first && told.size === 1) return first;
  throw new Error(
    first
      ? `«${label}» stands on the card ${told.size} times: say beside what.`
      : `The card offers no «${label}»: ${among.map(one => one.label).join(', ')}`,
  );
}

/** The widgets of the smallest part of the card that holds the words: a widget itself, or its section. */
function besideOf(card: Card, words: string): readonly Widget[] {
  const holds = (widgets: readonly Widget[]) =>
    textsOf({sections: [{widgets}]}).some(text => text.includes(words));
  const widgets = widgetsOf(card).filter(
    widget => holds([widget]) && pressablesOf(widget).length > 0,
  );
  if (widgets.length > 0) return widgets;
  return card.sections
    .filter(
      ({header = '', widgets: all}) =>
        plainText(header).includes(words) || holds(all),
    )
    .flatMap(({widgets: all}) => widgetsOf({sections: [{widgets: all}]}));
}

/** Of a selection only what it offers can be chosen. */
function checkOffered(
  card: Card,
  name: string,
  values: readonly string[],
): void {
  const items = widgetsOf(card).find(
    ({selectionInput}) => selectionInput?.name === name,
  )?.selectionInput?.items;
  const strange = items
    ? values.filter(value => !items.some(item => item.value === value))
    : [];
  if (strange.length > 0)
    throw new Error(
      `${name} offers no ${strange.join(', ')}: ${items!.map(({value}) => value).join(', ')}`,
    );
}

function withInsertion(
  draft: WrittenDraft,
  {to, cc, bcc, subject, body}: NonNullable<ReturnType<typeof insertionOf>>,
): WrittenDraft {
  const {before, after} = draft;
  const html = body?.html ?? '';
  return {
    to: [...draft.to, ...to],
    cc: [...draft.cc, ...cc],
    bcc: [...draft.bcc, ...bcc],
    subject: subject ?? draft.subject,
    before:
      body?.at === 'start'
        ? html + before
        : body?.at === 'cursor'
          ? before + html
          : before,
    after: body?.at === 'end' ? after + html : after,
  };
}
