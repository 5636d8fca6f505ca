import type {Menu} from '../../run';

/** What the script has put on the screen of one open file, as the page draws it. */
export interface EditorScreen {
  readonly fileId: string;
  readonly menus: readonly Menu[];
  readonly sidebar?: Panel;
  readonly dialog?: Panel & {
    readonly width: number;
    readonly height: number;
    readonly modal: boolean;
  };
  readonly alert?: {
    readonly number: number;
    readonly title: string;
    readonly prompt: string;
  };
}

/** A sidebar or a dialog; `number` tells a new one from the one before it. */
export interface Panel {
  readonly number: number;
  readonly title: string;
}

export const PANELS = ['sidebar', 'dialog', 'alert'] as const;
export type PanelName = (typeof PANELS)[number];

/** What comes back from opening a file or choosing a menu item: the screen, and what went wrong if something did. */
export interface ScreenAnswer {
  readonly screen: EditorScreen;
  readonly problem?: string;
}
