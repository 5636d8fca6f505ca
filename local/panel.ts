/** A press as the sidebar sends it. */
export interface Press {
  readonly action: string;
  readonly about?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, string>>;
  /** The panel gives each press one, and a press that got no answer keeps it. */
  readonly id?: string;
}

/** As much of a screen as somebody needs to find their way: what can be pressed and what can be typed. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly said?: string;
  readonly back?: {readonly press: Press};
  readonly blocks: readonly Block[];
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly kind?: string;
  readonly choices?: readonly {readonly value: string}[];
}

export interface Block {
  readonly show: string;
  readonly text?: string;
  readonly field?: Field;
  readonly items?: readonly {readonly title: string; readonly press?: Press}[];
  readonly buttons?: readonly {
    readonly label: string;
    readonly press: Press;
    readonly leaves?: boolean;
  }[];
  readonly blocks?: readonly Block[];
  readonly roots?: readonly Branch[];
}

interface Branch {
  readonly press?: Press;
  readonly branches: readonly Branch[];
}

export interface Request {
  readonly tracker?: string;
  readonly press: Press;
  readonly zone: string | undefined;
}

export type Reply =
  | {readonly tracker: string; readonly screen: Screen}
  | {readonly problem: {readonly sentence: string; readonly field?: string}};

/** The add-on's panel, without its drawing: presses only what stands on the screen, and sends what the panel would send. */
export interface Panel {
  readonly screen: Screen;
  readonly tracker: string | undefined;
  /** Opens the panel, as a first press from a spreadsheet does. */
  open(): Screen;
  /** Presses what on the screen has this action (and is about this), with the screen's fields as they stand and `typed` over them. */
  press(
    action: string,
    typed?: Readonly<Record<string, string>>,
    about?: Readonly<Record<string, string>>,
  ): Screen;
  /** Sends a press that another window showed; `zone` is what the person's device goes by. */
  send(press: Press, zone?: string): Screen;
  /** Shows a screen that was there before, as where the panel sends a press whose answer nobody waits for. */
  show(screen: Screen): void;
}

/** What the person was told to put right. */
export class ToldToMend extends Error {
  constructor(
    sentence: string,
    readonly field: string | undefined,
  ) {
    super(sentence);
  }
}

/** The panel before whoever answers what it sends; `newId` gives each press its id. */
export function panelBefore(
  answer: (request: Request) => Reply,
  newId: () => string,
  like?: Pick<Panel, 'tracker' | 'screen'>,
): Panel {
  let tracker = like?.tracker;
  let screen: Screen = like?.screen ?? {id: '', title: '', blocks: []};

  function send(press: Press, zone?: string): Screen {
    const reply = answer({...(tracker ? {tracker} : {}), press, zone});
    if ('problem' in reply)
      throw new ToldToMend(reply.problem.sentence, reply.problem.field);
    ({tracker, screen} = reply);
    return screen;
  }

  return {
    get screen() {
      return screen;
    },
    get tracker() {
      return tracker;
    },
    send,
    show: before => void (screen = before),
    open: () => send({action: 'overview'}),
    press(action, typed = {}, about = {}) {
      const found = offersOf(screen).find(
        ({press}) => press.action === action && isAbout(press, about),
      );
      if (!found)
        throw new Error(
          `«${screen.title}» offers no ${action}: ${offersOf(screen)
            .map(({press}) => press.action)
            .join(', ')}`,
        );
      for (const [name, value] of Object.entries(typed))
        checkTyped(screen, name, value);
      return send({
        ...found.press,
        ...(found.leaves ? {} : {typed: {...fieldsOf(screen), ...typed}}),
        id: newId(),
      });
    },
  };
}

const isAbout = (
  press: Press,
  about: Readonly<Record<string, string>>,
): boolean =>
  Object.entries(about).every(([name, value]) => press.about?.[name] === value);

/** Every press the screen offers; those of list items and of buttons that leave send no typed values. */
export const offersOf = (
  screen: Screen,
): readonly {readonly press: Press; readonly leaves: boolean}[] => [
  ...blocksOf(screen).flatMap(({buttons = [], items = [], roots = []}) => [
    ...buttons.map(({press, leaves = false}) => ({press, leaves})),
    ...[...items, ...branchesOf(roots)].flatMap(({press}) =>
      press ? [{press, leaves: true}] : [],
    ),
  ]),
  ...(screen.back ? [{press: screen.back.press, leaves: true}] : []),
];

const branchesOf = (roots: readonly Branch[]): readonly Branch[] =>
  roots.flatMap(one => [one, ...branchesOf(one.branches)]);

/** Nobody types where there is no field, or chooses what a list does not offer. A file brings its name along. */
function checkTyped(screen: Screen, name: string, value: string): void {
  const fields = blocksOf(screen).flatMap(({field}) => field ?? []);
  const field = fields.find(
    one =>
      one.name === name || (one.kind === 'file' && `${one.name}Name` === name),
  );
  if (!field)
    throw new Error(
      `«${screen.title}» has no field ${name}: ${fields.map(one => one.name).join(', ')}`,
    );
  const choices = field.choices?.map(one => one.value) ?? [];
  if (field.kind === 'choice' && !choices.includes(value))
    throw new Error(
      `«${name}» does not offer “${value}”: ${choices.join(', ')}`,
    );
}

/** The values of the screen's fields as they stand. */
export const fieldsOf = (screen: Screen): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocksOf(screen).flatMap(({field}) =>
      field ? [[field.name, field.value]] : [],
    ),
  );

const blocksOf = ({
  blocks,
}: {
  readonly blocks: readonly Block[];
}): readonly Block[] =>
  blocks.flatMap(block => [block, ...blocksOf({blocks: block.blocks ?? []})]);
