import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {insertionOf} from '../../cards/draft-update';
import type {Occasion} from '../../cards/occasion';
import {
  openCards,
  pressCard,
  type CardPress,
  type CardRun,
} from '../../cards/run-cards';
import {functionFor} from '../../cards/triggers';
import {readBody} from '../../read-body';
import type {Script} from '../../script';
import type {Workspace} from '../../workspace/workspace';
import type {OpenAnswer, PressAnswer, ShownAddOn} from './shown-add-on';

/** The add-on's cards beside mail and calendar: what it is called, its cards on an occasion, and what a press on them answers. */
export function cardRoutes(
  app: Hono,
  {workspace, script}: {workspace: Workspace; script: Script},
): void {
  app.get('/cards', context =>
    context.json<ShownAddOn>(shown(workspace, script)),
  );
  app.get('/cards/icons.woff2', context =>
    context.body(new Uint8Array(readFileSync(iconFont())), 200, {
      'content-type': 'font/woff2',
      'cache-control': 'max-age=86400',
    }),
  );
  app.post('/cards/open', async context => {
    const {occasion} = await readBody(context);
    const run = openCards(workspace, script, occasionOf(occasion));
    if (run === 'no cards')
      return context.json<OpenAnswer>({
        problem: 'The add-on has no card to show here.',
      });
    return context.json<OpenAnswer>(answerOf(run, cards => ({cards})));
  });
  app.post('/cards/press', async context => {
    const {occasion, press} = await readBody(context);
    const run = pressCard(
      workspace,
      script,
      occasionOf(occasion),
      pressOf(press),
    );
    return context.json<PressAnswer>(
      answerOf(run, response => ({
        response,
        insertion: insertionOf(response),
      })),
    );
  });
}

function shown({owner}: Workspace, {manifest}: Script): ShownAddOn {
  const {common, gmail} = manifest.addOns ?? {};
  return {
    name: common?.name ?? '',
    colour: common?.layoutProperties?.['primaryColor'] ?? '#424242',
    zone: owner.timeZone,
    occasions: OCCASIONS.filter(one => functionFor(manifest, one)).map(
      ({app, opens}) => `${app} ${opens}`,
    ),
    composeText: gmail?.composeTrigger?.selectActions[0]?.text,
    menu: common?.universalActions ?? [],
  };
}

const OCCASIONS: readonly Occasion[] = [
  {app: 'GMAIL', opens: 'homepage'},
  {app: 'GMAIL', opens: 'message', messageId: ''},
  {app: 'GMAIL', opens: 'compose'},
  {app: 'CALENDAR', opens: 'homepage'},
  {app: 'CALENDAR', opens: 'event', calendarId: '', eventId: ''},
];

/** Google's own drawings of icons, as they were installed. */
const iconFont = (): string =>
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-full-normal.woff2',
  );

function answerOf<T, A>(
  run: CardRun<T>,
  asAnswer: (answer: T) => A,
): A | {problem: string} {
  if (run.outcome === 'done') return asAnswer(run.answer);
  const problem =
    run.outcome === 'ended' ? 'The script was ended.' : run.problem;
  console.error(problem);
  return {problem};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function occasionOf(value: unknown): Occasion {
  const isKnown =
    isRecord(value) &&
    OCCASIONS.some(
      one =>
        one.app === value['app'] &&
        one.opens === value['opens'] &&
        Object.entries(one).every(
          ([field, like]) => typeof value[field] === typeof like,
        ),
    );
  if (isKnown) return value as unknown as Occasion;
  throw new HTTPException(400, {message: 'There are no cards for this.'});
}

const CAUSES: readonly unknown[] = [
  'press',
  'link',
  'suggestions',
  'universal',
] satisfies readonly CardPress['cause'][];

function pressOf(value: unknown): CardPress {
  if (
    isRecord(value) &&
    typeof value['functionName'] === 'string' &&
    CAUSES.includes(value['cause']) &&
    isRecord(value['parameters']) &&
    isRecord(value['formInputs'])
  )
    return value as unknown as CardPress;
  throw new HTTPException(400, {
    message:
      'A press names its function, its parameters and what stands in the fields.',
  });
}
