import type {MenuItem, Run, UserInterface} from '../../run';
import {enumeration, enumName} from '../enumeration';
import type {HtmlOutput} from '../html-service';
import {loseLocks} from '../lock-service';

const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;
const BUTTONS = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
const WIDTH = 600;
const HEIGHT = 400;

/** `SpreadsheetApp.getUi()`; refused where no editor is open. */
export function userInterface(run: Run) {
  const {ui} = run.host;
  if (ui === undefined)
    throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
  const buttons = enumeration(run, 'Button', BUTTONS);
  return run.offer('Ui', {
    Button: buttons,
    ButtonSet: enumeration(run, 'ButtonSet', BUTTON_SETS),
    createMenu: (caption: string) => menu(run, ui, String(caption)),
    createAddonMenu: () => menu(run, ui, addonName(run)),
    showSidebar: (page: HtmlOutput | string) =>
      ui.showSidebar({title: titleOf(page), html: htmlOf(page)}),
    showModalDialog: (page: HtmlOutput | string, title: string) =>
      ui.showDialog(dialogOf(page, title, true)),
    showModelessDialog: (page: HtmlOutput | string, title: string) =>
      ui.showDialog(dialogOf(page, title, false)),
    /** Nobody waits for the answer here, so only a message with one button can be shown. */
    alert(...given: unknown[]) {
      const texts = given.filter(each => typeof each !== 'object').map(String);
      const asked = given.find(each => typeof each === 'object');
      if (asked !== undefined && enumName(asked, BUTTON_SETS) !== 'OK')
        throw new Error(
          'Ui.alert with buttons other than OK is not available in the local workspace',
        );
      loseLocks(run);
      const [first = '', second] = texts;
      ui.alert(
        second === undefined
          ? {title: '', prompt: first}
          : {title: first, prompt: second},
      );
      return buttons.OK;
    },
  });
}

function menu(run: Run, ui: UserInterface, caption: string) {
  const items: MenuItem[] = [];
  const made = run.offer('Menu', {
    addItem(name: string, functionName: string): object {
      items.push({caption: String(name), functionName: String(functionName)});
      return made;
    },
    addSeparator(): object {
      items.push('separator');
      return made;
    },
    addToUi: () => ui.showMenu({caption, items: [...items]}),
  });
  return made;
}

/** Google shows the project's title, which stands in none of the pushed files. */
const PROJECT_TITLE = 'Seven Steps';

const addonName = ({script}: Run): string => {
  const {addOns} = script.manifest as {addOns?: {common?: {name?: string}}};
  return addOns?.common?.name ?? PROJECT_TITLE;
};

const htmlOf = (page: HtmlOutput | string): string =>
  typeof page === 'string' ? page : page.getContent();
const titleOf = (page: HtmlOutput | string): string =>
  typeof page === 'string' ? '' : (page.getTitle() ?? '');

const dialogOf = (
  page: HtmlOutput | string,
  title: string,
  modal: boolean,
) => ({
  title: String(title),
  html: htmlOf(page),
  width: (typeof page === 'string' ? null : page.getWidth()) ?? WIDTH,
  height: (typeof page === 'string' ? null : page.getHeight()) ?? HEIGHT,
  modal,
});
