import {wordsIn} from '../../../src/core/languages/all';
import {
  fieldsFor,
  firstName,
  formOfAddress,
  namesGivenBy,
} from '../../../src/core/letters/fields';
import {emptyRow, put} from '../../../src/core/tracker';
import {aChecked, NO_WORDS} from '../support/letters';

/** What the fields of these names hold. */
function fieldsOf(
  some: Parameters<typeof aChecked>[0],
  ...names: readonly string[]
): Readonly<Record<string, string | undefined>> {
  const {world, owed, own} = aChecked(some);
  const fields = fieldsFor(world, owed, own);
  return Object.fromEntries(names.map(name => [name, fields[name]]));
}
const person = (set: object) => ({...emptyRow('people', 'P-1'), ...set});
const referral = {
  ...emptyRow('referrals', 'N-1'),
  name: 'Ben',
  newPersonId: 'P-2',
};
const ben = put('people', 'P-2', {name: 'Ben Holm'});
const given = (id: string, name: string, set: object = {}) =>
  put('referrals', id, {name, fromPersonId: 'P-1', ...set});

describe('the fields of a letter', () => {
  it('hold what the talk, the person and one’s own words say', () => {
    const some = {
      person: {role: 'Nurse', assistant: 'Mira'},
      talk: {place: 'Ward 3', work: 'Nursing'},
      own: {
        topic: 'Work',
        particular: 'The nights.',
        willDo: 'I will come.',
        more: 'And more.',
        ownSentence: 'I walked home.',
      },
      changes: [
        put('settings', 'name', {value: 'Kim Lund'}),
        put('settings', 'reach', {value: '0660'}),
        put('work', 'W-1', {name: 'Nursing', saidAs: 'work as a nurse'}),
        given('N-1', 'Ben', {interviewId: 'I-1'}),
        given('N-2', 'Cem', {interviewId: 'I-1'}),
      ],
    };
    const expected = {
      'First name': 'Ida',
      Name: 'Ida Berg',
      'Form of address': 'Ida',
      Organisation: 'Ward',
      Role: 'Nurse',
      'Kind of work': 'work as a nurse',
      'Day of the talk': 'Sunday, 28 February',
      'Place of the talk': 'Ward 3',
      Today: 'Monday, 1 March',
      About: 'Work',
      'The particular point': 'The nights.',
      'What I will do with it': 'I will come.',
      'What I add': 'And more.',
      'In my own words': 'I walked home.',
      'Names they gave': 'Ben and Cem',
      'The person they named': 'Work',
      Assistant: 'Mira',
      'My name': 'Kim Lund',
      'How people reach me': '0660',
    };
    expect(fieldsOf(some, ...Object.keys(expected))).toEqual(expected);
  });

  it('are empty, or the person’s, where the letter is about no talk', () => {
    expect(
      fieldsOf(
        {owed: {interview: undefined}, person: {work: 'Nursing'}},
        ...['Day of the talk', 'Place of the talk', 'Kind of work', 'About'],
      ),
    ).toEqual({
      'Day of the talk': '',
      'Place of the talk': '',
      'Kind of work': 'Nursing',
      About: '',
    });
  });

  it('know no day of a talk that has none', () => {
    expect(fieldsOf({talk: {start: ''}}, 'Day of the talk')).toEqual({
      'Day of the talk': '',
    });
  });

  it.each([
    ['what called for it', '', 'Nursing', 'Nursing'],
    ['what the person wrote', 'Work', 'Nursing', 'Work'],
  ])('are about %s', (_, topic, called, about) => {
    expect(fieldsOf({own: {topic}, owed: {topic: called}}, 'About')).toEqual({
      About: about,
    });
  });

  it.each([
    ['as their row has it', [ben], {referral}, 'Ben Holm'],
    ['as they were named, without a row', [], {referral}, 'Ben'],
    [
      'as they were named, with a row without a name',
      [put('people', 'P-2', {})],
      {referral},
      'Ben',
    ],
    ['as the person wrote it', [ben], {}, 'Bennie'],
  ])('name somebody who was named %s', (_, changes, owed, name) => {
    expect(
      fieldsOf(
        {changes, owed, own: {topic: 'Bennie'}},
        'The person they named',
      ),
    ).toEqual({'The person they named': name});
  });

  it('hold the words of the tracker, too, by its headings in any language', () => {
    expect(
      fieldsOf(
        {
          owed: {interview: undefined},
          person: {
            stage: 'met',
            notes: 'met',
            known: true,
            nextOn: '2027-03-05',
          },
        },
        ...['Stage', 'Notes', 'Next on', 'Stand', 'Notizen'],
        ...['I know them', 'Id', 'Research id'],
      ),
    ).toEqual({
      Stage: 'met',
      Notes: 'met',
      'Next on': '2027-03-05',
      Stand: 'gesprochen',
      Notizen: 'met',
      'I know them': undefined,
      Id: undefined,
      'Research id': undefined,
    });
  });

  it('are filled within one another', () => {
    expect(
      fieldsOf(
        {own: {particular: 'You, {{First name}}, {{Unknown}}'}},
        'The particular point',
      ),
    ).toEqual({'The particular point': 'You, Ida, {{Unknown}}'});
  });
});

describe('what somebody is called', () => {
  it('is the first name of their row, or what the whole name tells', () => {
    expect([
      firstName(person({name: 'Dr. Ida Berg', firstName: 'Idchen'})),
      firstName(person({name: 'Dr. Ida Berg'})),
    ]).toEqual(['Idchen', 'Ida']);
  });

  it.each([
    ['en', '', 'Ida'],
    ['es', '', 'Ida'],
    ['de', '', 'Ida Berg'],
    ['fr', '', 'Ida Berg'],
    ['de', 'liebe Ida', 'liebe Ida'],
    ['en', 'Professor', 'Professor'],
  ] as const)('is in %s, with «%s» noted, %s', (language, noted, called) => {
    expect(
      formOfAddress(
        person({name: 'Ida Berg', formOfAddress: noted}),
        wordsIn(language),
      ),
    ).toBe(called);
  });
});

describe('the names that somebody gave', () => {
  const changes = [
    given('N-1', 'Ben', {interviewId: 'I-1'}),
    given('N-2', 'Cem', {interviewId: 'I-9'}),
    given('N-3', 'Dora'),
    given('N-4', 'Eli', {fromPersonId: 'P-9', interviewId: 'I-1'}),
    given('N-5', '', {interviewId: 'I-1'}),
    given('N-6', ''),
    given('N-7', 'Fay', {fromPersonId: 'P-9'}),
  ];

  it.each([
    ['in this talk', {}, ['Ben']],
    ['outside of any that is there', {interview: undefined}, ['Cem', 'Dora']],
  ])('are those given %s', (_, owed, names) => {
    const checked = aChecked({changes, owed, own: NO_WORDS});
    expect(namesGivenBy(checked.world, checked.owed)).toEqual(names);
  });
});
