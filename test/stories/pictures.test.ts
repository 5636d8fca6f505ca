import * as acts from '../../local/acts';
import type {UserInterface} from '../../local/run';
import {runScript} from '../../local/script';
import {says} from './support/panel';
import {aPersonWithTracker, script} from './support/person';

const someone = aPersonWithTracker();
const {visitor, workspace} = someone;
const nurse = acts.addWork(visitor, {name: 'Nurse'});
const ana = acts.addPerson(visitor, {name: 'Ana Ruiz'});
const talk = acts.arrange(visitor, ana, {
  day: '2027-03-01',
  time: '09:00',
  work: nurse,
});
workspace.clock.advance(60 * 60_000);
acts.impressions(visitor, talk, {
  'name 1': 'Bo Lind',
  'permission 1': 'yes',
  'name 2': 'Cy Marsh',
  'permission 2': 'no',
});

describe('pictures', () => {
  it('S5.11 S5.14 show who led to whom, with permission, from the overview in two presses', () => {
    visitor.open();
    visitor.press('pictures');
    visitor.press('pictures.tree');
    expect(
      visitor.screen.blocks.find(({show}) => show === 'tree'),
    ).toMatchObject({
      roots: [
        {
          title: 'Ana Ruiz',
          branches: [
            {title: 'Bo Lind', text: 'You may say who gave the name.'},
            {title: 'Cy Marsh', text: 'Do not say who gave the name.'},
          ],
        },
      ],
    });
    expect(says(visitor)).toContain('Ana Ruiz opened the most doors: 2 names.');
  });

  it('can each be opened wide and printed', () => {
    visitor.send({action: 'pictures'});
    const presses = visitor.screen.blocks
      .flatMap(({items = []}) => items)
      .map(({press}) => press!);
    expect(presses).toHaveLength(4);
    for (const press of presses) {
      const screen = visitor.send(press);
      expect(screen).toMatchObject({
        wide: press,
        blocks: expect.arrayContaining([
          expect.objectContaining({print: 'Print it'}),
        ]),
      });
    }
  });

  it('are shown wide in a window over the sheet, which begins with them', () => {
    const dialogs: Parameters<UserInterface['showDialog']>[0][] = [];
    const {outcome} = runScript(workspace, script, {
      functionName: 'openWide',
      args: [JSON.stringify({tracker: 'T', press: {action: 'pictures.tree'}})],
      host: {
        app: 'SHEETS',
        activeFile: visitor.tracker!,
        ui: {
          showMenu: () => undefined,
          showSidebar: () => undefined,
          showDialog: dialog => dialogs.push(dialog),
          alert: () => undefined,
        },
      },
    });
    expect(outcome).toBe('done');
    expect(dialogs).toMatchObject([{title: 'Seven Steps', modal: true}]);
    const first = /data-first="([^"]*)"/.exec(dialogs[0]!.html)![1]!;
    expect(JSON.parse(decodeURIComponent(first))).toEqual({
      tracker: 'T',
      press: {action: 'pictures.tree'},
    });
  });
});
