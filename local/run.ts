import type {Manifest} from './rules/manifest';
import type {Workspace} from './workspace/workspace';

/** Google's authorisation modes for what starts a script. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Where the script was started from: it decides which files are open and what user interface there is. */
export interface Host {
  readonly app: 'SHEETS' | 'DOCS' | 'GMAIL' | 'CALENDAR' | 'NONE';
  /** Id of the file that is open in the editor, if one is. */
  readonly activeFile?: string;
  /** Where menus and sidebars appear; without it `SpreadsheetApp.getUi()` refuses as Google does. */
  readonly ui?: UserInterface;
}

/** What a script can put on an editor's screen. */
export interface UserInterface {
  showMenu(menu: Menu): void;
  showSidebar(sidebar: {title: string; html: string}): void;
  showDialog(dialog: {
    title: string;
    html: string;
    width: number;
    height: number;
    modal: boolean;
  }): void;
  alert(alert: {title: string; prompt: string}): void;
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}
export type MenuItem =
  {readonly caption: string; readonly functionName: string} | 'separator';

/** One execution of the script: what a service needs to know of it, and the one place its members are offered through. */
export interface Run {
  readonly workspace: Workspace;
  readonly host: Host;
  readonly mode: AuthMode;
  /** What was shipped beside the code: the manifest, and each HTML file by its name without `.html`. */
  readonly script: {
    readonly manifest: Manifest;
    readonly html: ReadonlyMap<string, string>;
  };
  /**
   * Makes a service object of `members` that the script may hold. `name` is Google's (`Sheets.Spreadsheets.Values`, `Spreadsheet`, `Range`).
   * Every call of a member passes the rules (mode, scope, quota, time), is counted, may be cut by the plug, hands the script copies
   * of plain values, and is made safe on disk afterwards. A member that is not there is refused by name:
   * `Range.setNote is not available in the local workspace`.
   */
  offer<T extends object>(name: string, members: T): T;
  /** Plain state that lives as long as this run, for example a service's unflushed writes. */
  readonly memory: Map<string, unknown>;
}

/** A service file's one export: the globals it gives to a script, by Google's name. */
export type ServiceFactory = (run: Run) => Readonly<Record<string, unknown>>;

/** Thrown by a plug to end a run: no `catch` of the script's can go on after it. */
export class EndOfRun extends Error {}
