import {addAdditions} from '../../workspace/spreadsheets/additions';
import {addNotes} from './notes';
import {trimMenus} from './trim-menus';

export type Spreadsheets = typeof import('@odoo/o-spreadsheet');

/** The spreadsheet engine in the browser: its own files, as it ships them. */
export interface Engine {
  readonly spreadsheet: Spreadsheets;
  readonly owl: Owl;
  readonly templates: string;
}

interface Owl {
  readonly App: new (
    component: unknown,
    options: object,
  ) => {mount(element: HTMLElement): Promise<unknown>; destroy(): void};
}

let loading: Promise<Engine> | undefined;

/** Loads the engine at its first use; it stays for all spreadsheets of the page. */
export const loadEngine = (): Promise<Engine> =>
  (loading ??= load().catch((error: Error) => {
    loading = undefined;
    throw error;
  }));

async function load(): Promise<Engine> {
  const templates = fetch('/sheet-engine/o-spreadsheet.xml').then(answer =>
    answer.text(),
  );
  await Promise.all([
    addStyles('/sheet-engine/bootstrap.css'),
    addStyles('/sheet-engine/o-spreadsheet.css'),
    addScript('/sheet-engine/owl.js'),
    addScript('/sheet-engine/chart.js'),
  ]);
  await addScript('/sheet-engine/o-spreadsheet.js');
  const {o_spreadsheet: spreadsheet, owl} = globalThis as unknown as {
    o_spreadsheet: Spreadsheets;
    owl: Owl;
  };
  addAdditions(spreadsheet);
  addNotes(spreadsheet);
  trimMenus(spreadsheet);
  return {spreadsheet, owl, templates: await templates};
}

const addScript = (src: string): Promise<void> =>
  added(Object.assign(document.createElement('script'), {src}));

const addStyles = (href: string): Promise<void> =>
  added(
    Object.assign(document.createElement('link'), {rel: 'stylesheet', href}),
  );

const added = (element: HTMLElement): Promise<void> =>
  new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () =>
      reject(
        new Error(
          'The spreadsheet could not be loaded. Look whether npm start still runs in its terminal, then reload this page.',
        ),
      );
    document.head.append(element);
  });
