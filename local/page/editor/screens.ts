import type {Menu, UserInterface} from '../../run';
import type {Workspace} from '../../workspace/workspace';
import type {EditorScreen, PanelName} from './editor-screen';

type Panels = Omit<EditorScreen, 'fileId'> & {
  readonly html: Readonly<Partial<Record<PanelName, string>>>;
};
const EMPTY: Panels = {menus: [], html: {}};

/** What is on the screen of each open file, for as long as this program runs: like Google's, a sidebar does not outlive its window. */
export function openScreens(workspace: Workspace) {
  const screens = new Map<string, Panels>();
  let number = 0;
  const change = (fileId: string, changed: Partial<Panels>) => {
    const before = screens.get(fileId) ?? EMPTY;
    screens.set(fileId, {
      ...before,
      ...changed,
      html: {...before.html, ...changed.html},
    });
    workspace.tell({part: 'ui', id: fileId});
  };

  return {
    shown(fileId: string): EditorScreen {
      const {menus, sidebar, dialog, alert} = screens.get(fileId) ?? EMPTY;
      return {fileId, menus, sidebar, dialog, alert};
    },
    /** The HTML that the script gave for a panel, while that panel is open. */
    html: (fileId: string, panel: PanelName): string | undefined =>
      screens.get(fileId)?.html[panel],
    /** As after opening the file anew: no menu, no sidebar, no dialog. */
    clear: (fileId: string): void => void screens.delete(fileId),
    close: (fileId: string, panel: PanelName): void =>
      change(fileId, {[panel]: undefined, html: {[panel]: undefined}}),
    /** What the script draws on while it runs for this file. A second sidebar takes the place of the first, and a second dialog too. */
    interfaceOf: (fileId: string): UserInterface => ({
      showMenu(menu: Menu) {
        const others = (screens.get(fileId) ?? EMPTY).menus.filter(
          ({caption}) => caption !== menu.caption,
        );
        change(fileId, {menus: [...others, menu]});
      },
      showSidebar: ({title, html}) =>
        change(fileId, {
          sidebar: {number: ++number, title},
          html: {sidebar: html},
        }),
      showDialog: ({title, html, width, height, modal}) =>
        change(fileId, {
          dialog: {number: ++number, title, width, height, modal},
          html: {dialog: html},
        }),
      alert: ({title, prompt}) =>
        change(fileId, {alert: {number: ++number, title, prompt}}),
    }),
  };
}
