import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {blocksOf} from '../support/screens';
import {aWorld} from '../support/world';

describe('a tab as a file', () => {
  const nameOf = (tab: string, language: string) =>
    blocksOf(
      after(
        aWorld({
          changes: [put('settings', 'sheetLanguage', {value: language})],
        }),
        {action: 'takeAlong.tab', about: {tab}},
      ).screen,
    ).flatMap(block => (block.show === 'download' ? [block.name] : []));

  it.each([
    ['matters', 'English', 'what-matters.csv'],
    ['outings', 'Deutsch', 'ausfluge.csv'],
    ['referrals', 'Français', 'noms-donnes.csv'],
    ['research', 'Español', 'investigacion.csv'],
  ])(
    'has a name in letters that every file system takes: %s in %s',
    (tab, language, name) => expect(nameOf(tab, language)).toEqual([name]),
  );

  it('is of a tab that there is', () =>
    expect(
      refused(aWorld(), {action: 'takeAlong.tab', about: {tab: 'diary'}}).code,
    ).toBe('gone'));
});
