import type {Menu} from '../../local/run';
import {loadScript, runScript} from '../../local/script';
import {memoryWorkspace} from '../../local/workspace/open-workspace';

describe('the menu', () => {
  const script = loadScript('build/addon');

  /** The menus that a function puts into the editor, started as Google starts it. */
  function menusOf(functionName: string, mode: 'LIMITED' | 'NONE'): Menu[] {
    const menus: Menu[] = [];
    const {outcome} = runScript(memoryWorkspace(), script, {
      functionName,
      mode,
      host: {
        app: 'SHEETS',
        ui: {
          showMenu: menu => menus.push(menu),
          showSidebar: () => undefined,
          showDialog: () => undefined,
          alert: () => undefined,
        },
      },
    });
    expect(outcome).toBe('done');
    return menus;
  }

  it.each(['LIMITED', 'NONE'] as const)(
    'appears when a spreadsheet is opened in mode %s',
    mode => {
      expect(menusOf('onOpen', mode)).toMatchObject([
        {items: [{caption: 'Open the steps', functionName: 'openSidebar'}]},
      ]);
    },
  );

  it('appears as well when the add-on is installed', () => {
    expect(menusOf('onInstall', 'LIMITED')).toHaveLength(1);
  });

  it('names only functions that are there', () => {
    for (const {items} of menusOf('onOpen', 'LIMITED'))
      for (const item of items)
        expect(
          item === 'separator' || script.functions.has(item.functionName),
        ).toBe(true);
  });
});
