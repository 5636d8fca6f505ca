import type {Words} from '../../core/languages/words';

/** Puts the add-on's menu into Sheets. It asks for nothing that an add-on may not do before it is authorised. */
export const showMenu = ({menu}: Words): void =>
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, 'openSidebar')
    .addToUi();

/** Shows the panel beside the spreadsheet. */
export const showSidebar = ({menu}: Words): void =>
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(menu.title),
  );

/** The id of the spreadsheet that is open beside the panel. */
export const openSpreadsheet = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getId();
