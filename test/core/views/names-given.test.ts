import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {
  type Given,
  givenNames,
} from '../../../src/core/views/pictures/names-given';
import {after} from '../support/day';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ana = put('people', 'P-1', {name: 'Ana'});
const bo = (set: Parameters<typeof put<'people'>>[2] = {}) =>
  put('people', 'P-2', {name: 'Bo', stage: 'to approach', ...set});
const named = (
  set: Parameters<typeof put<'referrals'>>[2] = {},
  id = 'N-1',
): Change => put('referrals', id, {name: 'Bo', from: 'Ana', ...set});
const given = (...changes: readonly Change[]): readonly Given[] =>
  givenNames(aWorld({changes}).tracker);

describe('a name that was given', () => {
  it('is known by its rows, or by how the two are called, whatever the capitals', () => {
    const known = {
      name: 'Bo',
      giverId: 'P-1',
      personId: 'P-2',
      state: 'to approach',
    };
    expect(given(ana, bo(), named())).toMatchObject([known]);
    expect(given(ana, bo(), named({name: ' bO', from: 'ANA '}))).toMatchObject([
      {...known, giver: 'ANA '},
    ]);
    expect(
      given(
        ana,
        bo(),
        named({
          name: 'Bodo',
          from: 'Anna',
          fromPersonId: 'P-1',
          newPersonId: 'P-2',
        }),
      ),
    ).toMatchObject([{...known, giver: 'Anna'}]);
  });

  it('of whom nobody has a row waits as it was typed', () =>
    expect(given(named({permission: 'no', outcome: 'Left a message'}))).toEqual(
      [
        {
          name: 'Bo',
          giver: 'Ana',
          giverId: '',
          personId: '',
          permission: 'no',
          outcome: 'Left a message',
          state: 'waiting',
        },
      ],
    ));

  it.each([
    ['the name', {name: ''}],
    ['who gave it', {from: ''}],
  ])('is none without %s', (_, set) => expect(given(named(set))).toEqual([]));

  it('also stands only in the row of whoever was named, and counts once', () => {
    const told = bo({referredBy: 'ana', mayUseName: 'yes'});
    expect(given(ana, told)).toEqual([
      {
        name: 'Bo',
        giver: 'ana',
        giverId: 'P-1',
        personId: 'P-2',
        permission: 'yes',
        outcome: '',
        state: 'to approach',
      },
    ]);
    expect(given(ana, told, named())).toHaveLength(1);
    expect(
      given(bo({referredBy: 'Somebody', referredById: 'P-7'})),
    ).toMatchObject([{giver: 'Somebody', giverId: 'P-7'}]);
    expect(given(bo({referredBy: 'Somebody'}))).toMatchObject([{giverId: ''}]);
  });

  it.each([
    ['to approach', 'to approach'],
    ['', 'to approach'],
    ['contacted', 'on the way'],
    ['arranged', 'on the way'],
    ['met', 'met'],
    ['thanked', 'met'],
    ['keeping in touch', 'met'],
    ['closed', 'led nowhere'],
    ['resting', 'led nowhere'],
  ])('whose person is at «%s» is %s', (stage, state) =>
    expect(given(bo({stage}), named())).toMatchObject([{state}]),
  );

  it('led nowhere where they asked not to be contacted, unless a talk took place', () => {
    const asked = bo({stage: 'contacted', doNotContact: true});
    const talk = (status: string) => putTalk({personIds: 'P-9 P-2', status});
    expect(
      [[], [talk('planned')], [talk('done')]].map(
        more => given(asked, named(), ...more)[0]!.state,
      ),
    ).toEqual(['led nowhere', 'led nowhere', 'met']);
  });
});

describe('the picture of who led to whom', () => {
  const picture = (...changes: readonly Change[]) =>
    toldScreen(
      after(aWorld({changes}), {action: 'pictures.tree'}).screen,
      false,
    );
  const names = (from: string, count: number) =>
    Array.from({length: count}, (_, at) =>
      named({name: `${from}’s ${at}`, from}, `N-${from}-${at}`),
    );

  it('says who opened the most doors, up to three, and nobody where each gave one', () => {
    const most = (...changes: readonly Change[]) =>
      picture(...changes).filter(line => line.startsWith('good '));
    expect([
      most(...names('Ana', 1), ...names('Cy', 1)),
      most(...names('Ana', 2), ...names('Cy', 1)),
      most(...['Ana', 'Cy', 'Di'].flatMap(one => names(one, 2))),
      most(...['Ana', 'Cy', 'Di', 'Ed'].flatMap(one => names(one, 2))),
    ]).toEqual([
      [],
      ['good Ana opened the most doors: 2 names.'],
      ['good Ana, Cy and Di opened the most doors: 2 names.'],
      [],
    ]);
  });

  it('counts the names, those who were met and those who led nowhere', () =>
    expect(
      picture(
        ana,
        bo({stage: 'met'}),
        put('people', 'P-3', {name: 'Cy', stage: 'resting'}),
        named(),
        named({name: 'Cy'}, 'N-2'),
        named({name: 'Di'}, 'N-3'),
      ),
    ).toContain('quiet Names given: 3. Talked with: 1. Led nowhere: 1.'));

  it('tells of each name what may be said and what came of it, and leads to whoever has a row', () =>
    expect(
      picture(
        ana,
        bo({stage: 'contacted'}),
        named({permission: 'yes', outcome: 'Rang twice'}),
        named({name: 'Cy', from: 'Bo', permission: 'perhaps'}, 'N-2'),
        named({name: 'Ed', from: 'Somebody', permission: 'no'}, 'N-3'),
      ).filter(line => line.startsWith('-')),
    ).toEqual([
      '- Ana · 1 name → people.show {"person":"P-1"}',
      '-- Bo · You may say who gave the name.\nRang twice [plain: on the way] → people.show {"person":"P-2"}',
      '--- Cy · Whether you may say who gave the name is open. [warn: not followed yet]',
      '- Somebody · 1 name',
      '-- Ed · Do not say who gave the name. [warn: not followed yet]',
    ]));

  it.each([
    [120, []],
    [121, ['quiet 1 more name stands on the Referrals tab.']],
    [123, ['quiet 3 more names stand on the Referrals tab.']],
  ])('of %d names draws 120 at most', (count, more) => {
    const lines = picture(...names('Ana', count));
    expect(lines.filter(line => line.startsWith('-- '))).toHaveLength(120);
    expect(lines.filter(line => /^quiet .*Referrals tab/.test(line))).toEqual(
      more,
    );
  });
});
