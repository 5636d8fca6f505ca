import {PRODUCT} from '../../core/languages/languages';
import type {Words} from '../../core/languages/words';
import type {Request} from '../../core/reply';

/** Puts the add-on's menu into Sheets. It asks for nothing that an add-on may not do before it is authorised. */
export const showMenu = ({menu}: Words): void =>
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, 'openSidebar')
    .addToUi();

/** Shows the panel beside the spreadsheet. */
export const showSidebar = (): void =>
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(PRODUCT),
  );

/** Shows the panel in a wide window over the spreadsheet, beginning with this request. */
export const showWide = (request: Request): void => {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const first = encodeURIComponent(JSON.stringify(request));
  SpreadsheetApp.getUi().showModalDialog(
    page
      .setContent(
        page
          .getContent()
          .replace('id="sidebar"', `id="sidebar" data-first="${first}"`),
      )
      .setWidth(WIDE.width)
      .setHeight(WIDE.height),
    PRODUCT,
  );
};

/** Pixels; as much as a laptop's screen has room for. */
const WIDE = {width: 1100, height: 640};

/** The id of the spreadsheet that is open beside the panel. */
export const openSpreadsheet = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getId();
