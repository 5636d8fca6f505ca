import {after} from '../support/day';
import {buttonNamed, fieldNamed, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {person, home, everybody} from '../support/people';

describe('step 2, the list', () => {
  const many = Array.from({length: 60}, (_, index) =>
    person(`P-${index + 10}`),
  );

  it('shows twenty-five at a time and leads to the rest and back', () => {
    const first = after(aWorld({changes: many}), home());
    const second = after(first.world, buttonNamed(first.screen, 'More'));
    const third = after(second.world, buttonNamed(second.screen, 'More'));
    expect(
      [first, second, third].map(({screen}) => everybody(screen)?.length),
    ).toEqual([25, 25, 10]);
    expect(
      everybody(
        after(third.world, buttonNamed(third.screen, 'Back to the ones before'))
          .screen,
      ),
    ).toEqual(everybody(second.screen));
  });

  it.each([
    ['a name', 'jurgen'],
    ['an organisation', 'HONEY'],
    ['a role', 'beekeep'],
    ['the notes', 'choir'],
    ['words of several', 'groß choir honey'],
  ])('S6.10 finds people by %s', (_where, search) => {
    const {screen} = after(
      aWorld({
        changes: [
          ...many,
          person('P-1', {
            name: 'Jürgen Groß',
            organisation: 'Honey & Sons',
            role: 'Beekeeper',
            notes: 'We sing in one choir.',
          }),
        ],
      }),
      home({search}),
    );
    expect(everybody(screen)).toEqual(['Jürgen Groß']);
  });

  it('S6.10 keeps the search while turning to more', () => {
    const first = after(aWorld({changes: many}), home({search: 'person'}));
    const second = after(first.world, buttonNamed(first.screen, 'More'));
    expect(fieldNamed(second.screen, 'search').value).toBe('person');
  });

  it('S10.2 begins empty with a way on', () => {
    const {screen} = after(aWorld(), home());
    expect([
      buttonNamed(screen, 'Add somebody'),
      wordsOf(screen).includes('Nobody yet.'),
    ]).toEqual([{action: 'people.new'}, true]);
  });

  it.each(['home', 'new', 'import', 'practice'])(
    'leads back from people.%s',
    view => {
      expect(
        after(aWorld(), {action: `people.${view}`}).screen.back,
      ).toBeDefined();
    },
  );
});
