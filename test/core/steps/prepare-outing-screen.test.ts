import {english} from '../../../src/core/languages/english';
import {type Change, find, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {nursing} from '../support/prepare';
import {refused} from '../support/refused';
import {fieldNamed, fieldsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const fair = (set: Parameters<typeof put<'outings'>>[2] = {}): Change =>
  put('outings', 'O-1', {
    name: 'Spring fair',
    type: 'career fair',
    targets: 'Hospital - night nurse - porter\nBakery',
    on: '2027-03-03',
    ...set,
  });
const open = (action: 'outing' | 'outingPage', ...changes: readonly Change[]) =>
  after(aWorld({changes}), {
    action: `prepare.${action}`,
    about: {outing: 'O-1'},
  }).screen;
const lines = (...changes: readonly Change[]) =>
  toldScreen(open('outing', ...changes), false);

describe('an outing', () => {
  it('starts talks, and lists those begun there', () => {
    const told = lines(
      fair(),
      putTalk({outingId: 'O-1', person: 'Jo'}, 'I-1'),
      putTalk({outingId: 'O-2', person: 'Kim'}, 'I-2'),
    );
    expect(told).toContain(
      'main Start the talk → prepare.startTalk {"outing":"O-1"}',
    );
    expect(told).toContain(
      'button Words to begin with → calls.script {"situation":"atAnEvent"} (leaves)',
    );
    const from = told.indexOf('heading Talks here');
    expect(told.slice(from + 1, from + 3)).toEqual([
      '- Jo → prepare.talk {"interview":"I-1"}',
      'or None yet.',
    ]);
  });

  it('lists the latest five and twenty talks', () => {
    const told = lines(
      fair(),
      ...Array.from({length: 26}, (_, at) =>
        putTalk({outingId: 'O-1', person: `Person ${at}`}, `I-${at}`),
      ),
    ).filter(line => line.includes('→ prepare.talk '));
    expect(told).toHaveLength(25);
    expect(told[0]).toContain('Person 1 ');
  });

  it('offers its stands and every kind of work to whoever starts a talk', () => {
    const choices = (name: string, ...changes: readonly Change[]) =>
      fieldNamed(open('outing', ...changes), name).choices!.map(
        ({value, label}) => `${value}: ${label}`,
      );
    expect(choices('at', fair())).toEqual([
      `: ${english.prepare.atNobody}`,
      'Hospital: Hospital',
      'Bakery: Bakery',
    ]);
    expect(choices('work', fair(), nursing)).toEqual([
      `: ${english.prepare.noWork}`,
      'W-1: Nursing',
    ]);
    expect(
      fieldsOf(open('outing', fair({targets: ''}))).map(({name}) => name),
    ).not.toContain('at');
  });

  it('marks the stands where somebody was asked', () =>
    expect(
      lines(fair({met: 'bakery'})).filter(line =>
        line.includes('→ prepare.metThere '),
      ),
    ).toEqual([
      '- Hospital · night nurse, porter → prepare.metThere {"outing":"O-1","at":"Hospital"}',
      '- Bakery [good: talked with] → prepare.metThere {"outing":"O-1","at":"Bakery"}',
    ]));

  it('shows five and twenty stands', () =>
    expect(
      lines(
        fair({
          targets: Array.from({length: 26}, (_, at) => `Stand ${at}`).join(
            '\n',
          ),
        }),
      ).filter(line => line.includes('→ prepare.metThere ')),
    ).toHaveLength(25));

  const ready = {
    rehearsed: true,
    packed: true,
    pageOpened: '2027-03-01T08:00',
  } as const;
  const helps = (set: Parameters<typeof fair>[0]) => {
    const told = lines(fair(set));
    const from = told.indexOf('heading What would still help');
    return from < 0
      ? []
      : told.slice(from + 1).slice(
          0,
          told.slice(from + 1).findIndex(one => !one.startsWith('- ')),
        );
  };

  it('says what would still help, with a press where it is mended elsewhere', () => {
    const {missing} = english.record;
    expect(helps({targets: ''})).toEqual([
      `- ${missing.targets}`,
      `- ${missing.featuredJobs}`,
      `- ${missing.approach}`,
      `- ${missing.quickSet} → prepare.outingPage {"outing":"O-1"}`,
      `- ${missing.carry}`,
    ]);
    expect(helps(ready)).toEqual([]);
  });

  it.each([
    ['2027-02-28', 0],
    ['2027-03-01', 3],
    ['', 3],
  ] as const)('does so until it is over: «%s», %d things', (on, count) =>
    expect(helps({on})).toHaveLength(count),
  );

  it('gives the tips of its type open, those of all types folded before there is one', () => {
    const tips = (told: readonly string[]) => {
      const from = told.findIndex(line => line.endsWith(' Good to know'));
      return told
        .slice(from, from + 6)
        .filter((line, at) => at === 0 || line.startsWith('  '))
        .map(line => line.trim().slice(0, 24).trim());
    };
    expect(tips(lines(fair()))).toEqual([
      'open Good to know',
      'text Employers look at y',
      'text One outing, several',
    ]);
    expect(
      tips(
        toldScreen(after(aWorld(), {action: 'prepare.outing'}).screen, false),
      ),
    ).toHaveLength(6);
  });

  it('that is gone has no screen', () => {
    for (const action of ['outing', 'outingPage', 'saveOuting', 'metThere'])
      expect(
        refused(aWorld(), {
          action: `prepare.${action}`,
          about: {outing: 'O-9'},
          typed: {name: 'x'},
        }).code,
      ).toBe('gone');
    for (const action of ['outingPage', 'metThere'])
      expect(refused(aWorld(), {action: `prepare.${action}`}).code).toBe(
        'gone',
      );
  });
});

describe('the mark of a stand', () => {
  it.each([
    ['Bakery', 'Hospital\nBakery'],
    ['HOSPITAL', ''],
  ])('is set or taken back: %s', (at, met) => {
    const {changes} = after(aWorld({changes: [fair({met: 'Hospital'})]}), {
      action: 'prepare.metThere',
      about: {outing: 'O-1', at},
    });
    expect(changes).toEqual([put('outings', 'O-1', {met})]);
  });
});

describe('an outing that is kept', () => {
  const typed = {
    name: 'Fair',
    type: 'open house',
    place: 'Hall',
    on: '2027-03-04',
    targets: 'Bakery',
    approach: 'Hello',
    rehearsed: 'yes',
    packed: 'yes',
    notes: 'Bring cards',
  };
  const save = (more: Record<string, string>, about = {}) =>
    after(aWorld({changes: [fair()]}), {
      action: 'prepare.saveOuting',
      typed: {...typed, ...more},
      about,
    });

  it('is as it was typed, and shows all of it again, with whom one is about to speak', () => {
    const {world, screen} = save({whom: 'Jo'}, {outing: 'O-1'});
    expect(find(world.tracker, 'outings', 'O-1')).toMatchObject({
      ...typed,
      rehearsed: true,
      packed: true,
    });
    expect(screen.said).toBe('“Fair” is kept.');
    expect(
      Object.fromEntries(
        [...Object.keys(typed), 'whom'].map(name => [
          name,
          fieldNamed(screen, name).value,
        ]),
      ),
    ).toEqual({...typed, whom: 'Jo'});
  });

  it('is new where it is none of those there, with nothing ticked that was not', () => {
    const {changes} = save({rehearsed: '', packed: ''});
    expect(changes).toEqual([
      put('outings', 'O-new1', {
        ...typed,
        on: '2027-03-04',
        rehearsed: false,
        packed: false,
      }),
    ]);
  });
});
