import {keptIn} from '../../../src/core/languages/kept';
import {
  minutesToAskFor,
  scriptFields,
  talkAhead,
} from '../../../src/core/scripts/script-fields';
import type {Interview} from '../../../src/core/tables';
import {type Change, emptyRow, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = {
  ...emptyRow('people', 'P-1'),
  name: 'Ida Berg',
  work: 'Nurse; Baker',
  organisation: 'City Hospital',
  formOfAddress: 'Ms Berg',
  referredBy: 'Kim Oro',
  mayUseName: 'yes',
  assistant: 'Jo',
};

const saying = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings).map(([key, value]) => put('settings', key, {value}));

/** The fields by what they hold, as a script of that language has them. */
function told(
  changes: readonly Change[],
  person?: typeof ida,
  language: 'en' | 'de' = 'en',
) {
  const fields = scriptFields(aWorld({changes}), person);
  return Object.fromEntries(
    Object.entries(keptIn(language).scriptFields).map(([id, name]) => [
      id,
      fields[name],
    ]),
  );
}

const nothing = {
  firstName: '',
  name: '',
  formOfAddress: '',
  organisation: '',
  work: '',
  namedBy: '',
  earlier: '',
  assistant: '',
  talkDay: '',
  talkTime: '',
  talkMinutes: '',
  place: '',
  zone: 'Europe/Vienna',
  myName: '',
  introduction: '',
  reach: '',
  minutes: '20',
};

describe('what a script may ask for', () => {
  const changes = [
    ...saying({
      name: 'Lou Sand',
      introduction: 'I bake. I keep books. ',
      reach: '0660 123456',
      minutes: '25',
    }),
    put('work', 'W-1', {name: 'nurse', saidAs: 'nursing'}),
    put('calls', 'C-1', {personId: 'P-1', at: '2027-02-20T10:00'}),
    put('calls', 'C-2', {personId: 'P-1', at: '2027-02-22T10:00'}),
    put('calls', 'C-3', {personId: 'P-1', at: '2027-02-21T10:00'}),
    putTalk({minutes: 30, place: 'the café', start: '2027-03-02T10:05'}),
  ];
  const everything = {
    firstName: 'Ida',
    name: 'Ida Berg',
    formOfAddress: 'Ms Berg',
    organisation: 'City Hospital',
    work: 'nursing',
    namedBy: 'Kim Oro',
    earlier: 'Monday, 22 February',
    assistant: 'Jo',
    talkDay: 'Tuesday, 2 March',
    talkTime: '10:05',
    talkMinutes: '30',
    place: 'the café',
    zone: 'Europe/Vienna',
    myName: 'Lou Sand',
    introduction: 'I bake. I keep books',
    reach: '0660 123456',
    minutes: '25',
  };

  it('is all that is known of the person, of the talk ahead and of oneself', () => {
    expect(told(changes, ida)).toEqual(everything);
  });

  it('is there by its name in any language', () => {
    expect(told(changes, ida, 'de')).toEqual(everything);
  });

  it('is empty where nobody and nothing is known', () => {
    expect(told([])).toEqual(nothing);
    const nobody = {...emptyRow('people', 'P-1'), name: 'Ida'};
    expect(told([putTalk({personIds: 'P-1', start: ''})], nobody)).toEqual({
      ...nothing,
      firstName: 'Ida',
      name: 'Ida',
      formOfAddress: 'Ida',
      talkMinutes: '20',
    });
  });

  it('S5.14 names nobody without a yes', () => {
    expect(told([], {...ida, mayUseName: 'no'})['namedBy']).toBe('');
  });

  it.each([
    ['I bake.', 'I bake'],
    ['I bake.  ', 'I bake'],
    ['I bake. Well', 'I bake. Well'],
    ['I bake!', 'I bake!'],
  ])(
    'says an introduction so that a sentence can go on: «%s» is «%s»',
    (introduction, said) => {
      expect(told(saying({introduction}))['introduction']).toBe(said);
    },
  );
});

it.each([
  ['', 20],
  ['0', 20],
  ['-5', 20],
  ['soon', 20],
  ['1', 1],
  ['45', 45],
])(
  'where the setting says «%s», %d minutes are asked for',
  (minutes, asked) => {
    expect(minutesToAskFor(aWorld({changes: saying({minutes})}).tracker)).toBe(
      asked,
    );
  },
);

describe('the talk ahead with somebody', () => {
  it.each<[string, Partial<Interview>, boolean]>([
    ['today, even where it is over', {start: '2027-03-01T08:00'}, true],
    ['not yesterday', {start: '2027-02-28T23:00'}, false],
    ['some day', {start: ''}, true],
    ['confirmed', {status: 'confirmed'}, true],
    ['moved', {status: 'moved'}, true],
    ['of which nobody says how it stands', {status: ''}, true],
    ['not done', {status: 'done'}, false],
    ['not cancelled', {status: 'cancelled'}, false],
    ['with others', {personIds: 'P-2 P-1'}, true],
    ['not with others alone', {personIds: 'P-2'}, false],
  ])('is one %s', (_, set, isAhead) => {
    const talk = talkAhead(aWorld({changes: [putTalk(set)]}), ida);
    expect(talk?.id).toBe(isAhead ? 'I-1' : undefined);
  });

  it('is the nearest, one without a time last', () => {
    const nearest = (...ids: readonly string[]) =>
      talkAhead(
        aWorld({
          changes: ids.map(id =>
            putTalk(
              {
                start: (
                  {
                    later: '2027-03-09T10:00',
                    sooner: '2027-03-02T10:00',
                    never: '',
                  } as const
                )[id],
              },
              id,
            ),
          ),
        }),
        ida,
      )?.id;
    expect([
      nearest('later', 'never', 'sooner'),
      nearest('never', 'later'),
      nearest('later', 'never'),
      nearest('never'),
    ]).toEqual(['sooner', 'later', 'later', 'never']);
  });
});
