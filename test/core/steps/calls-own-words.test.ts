import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const ida = person('P-1', {name: 'Ida Berg'});
const cold = 'Somebody who does not know me';
const pressed = (
  action: string,
  about: Readonly<Record<string, string>>,
  ...changes: readonly Change[]
) =>
  after(aWorld({changes: [ida, ...changes]}), {
    action: `calls.${action}`,
    about,
  });
const own = put('scripts', 'S-cold', {situation: cold, text: 'Hello!'});

describe('the first version of a script', () => {
  it('comes back, and one’s own words can be taken back at once', () => {
    const {changes, screen} = pressed('restore', {situation: 'cold'}, own);
    expect(changes).toEqual([
      put('scripts', 'S-cold', {
        situation: cold,
        person: '',
        personId: '',
        text: '',
        editedOn: '2027-03-01',
      }),
    ]);
    expect(toldScreen(screen, false).slice(0, 3)).toEqual([
      `screen calls.script cold; title ${cold}; back {"label":"Know your phone scripts","press":{"action":"calls.home"}}; said The first version is back.`,
      'button Pressed by mistake: undo → calls.takeWordsBack {"situation":"cold","words":"Hello!"} (leaves)',
      'quiet Nobody stands between you: say briefly who you are and why them.',
    ]);
  });

  it('is all there is where there were no words of one’s own', () => {
    expect(
      toldScreen(pressed('restore', {situation: 'cold'}).screen, false)[1],
    ).toBe(
      'quiet Nobody stands between you: say briefly who you are and why them.',
    );
  });

  it('gives way to one’s own words again', () => {
    const {changes, screen} = pressed(
      'takeWordsBack',
      {situation: 'cold', words: 'Hello!', back: 'P-1'},
      put('scripts', 'S-cold', {situation: cold}),
    );
    expect(changes).toEqual([
      put('scripts', 'S-cold', {
        situation: cold,
        person: '',
        personId: '',
        text: 'Hello!',
        editedOn: '2027-03-01',
      }),
    ]);
    expect([screen.id, screen.said, screen.blocks[0]]).toEqual([
      'calls.script P-1 cold',
      'Your words are saved. Say them aloud once.',
      expect.objectContaining({show: 'text'}),
    ]);
  });
});

describe('a script that was said aloud', () => {
  const marked = (about: Readonly<Record<string, string>>) =>
    pressed(
      'rehearsed',
      {situation: 'cold', ...about},
      person('P-2', {name: 'Jo Winter'}),
      put('scripts', 'S-cold-P-1', {
        situation: cold,
        person: 'Ida Berg',
        personId: 'P-1',
        text: 'Hello Ida',
      }),
    );

  it.each([
    [
      'the one for that person, where there is one',
      {person: 'P-1'},
      'S-cold-P-1',
      'calls.script P-1 cold',
    ],
    [
      'the one for everybody, for who has none',
      {person: 'P-2'},
      'S-cold',
      'calls.script P-2 cold',
    ],
    ['the one for everybody', {}, 'S-cold', 'calls.script cold'],
  ])('is %s', (_, about, row, screen) => {
    const {changes, screen: shown} = marked(about);
    expect(changes).toEqual([
      put('scripts', row, {situation: cold, rehearsedOn: '2027-03-01'}),
    ]);
    expect(shown.id).toBe(screen);
  });
});

describe('somebody who is not to be contacted', () => {
  it('has no script, and it is said why', () => {
    expect(
      toldScreen(
        pressed(
          'script',
          {person: 'P-1'},
          person('P-1', {name: 'Ida Berg', doNotContact: true}),
        ).screen,
        false,
      ).slice(1),
    ).toEqual([
      'warn You noted not to contact Ida Berg. Nothing here asks you to.',
    ]);
  });
});

describe('what fills the scripts with oneself', () => {
  const saved = (typed: Readonly<Record<string, string>>) =>
    after(aWorld({changes: [put('settings', 'name', {value: 'Lou'})]}), {
      action: 'calls.saveMe',
      typed,
    });

  it('is written where it was altered, with what it is called where it is new', () => {
    expect(
      saved({name: 'Lou Sand', minutes: '15', linkedInCharacters: '200'})
        .changes,
    ).toEqual([
      put('settings', 'name', {value: 'Lou Sand'}),
      put('settings', 'minutes', {name: 'Minutes I ask for', value: '15'}),
      put('settings', 'linkedInCharacters', {
        name: 'Characters a LinkedIn note may have',
        value: '200',
      }),
    ]);
    expect(saved({name: 'Lou'}).changes).toEqual([]);
  });

  it.each(['12345', 'x15', '15x', '-5', '1.5'])(
    'is no number where it is «%s»',
    number => {
      for (const field of ['minutes', 'linkedInCharacters'])
        expect(() => saved({[field]: number})).toThrow(
          expect.objectContaining({
            code: 'noSuchNumber',
            values: {number},
            field,
          }),
        );
    },
  );

  it.each(['', '0', '9999'])('may be «%s» minutes', minutes => {
    expect(() => saved({minutes})).not.toThrow();
  });
});
