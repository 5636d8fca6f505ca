import type {Letter} from '../../../src/core/tables';
import {type Change, find, put, remove} from '../../../src/core/tracker';
import {erasure} from '../../../src/core/steps/people/erasure';
import {after} from '../support/day';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const ida = person('P-1', {name: 'Ida'});

describe('what still stands elsewhere of somebody erased', () => {
  /** What the screen says between its beginning and its end. */
  const elsewhere = (...changes: readonly Change[]) =>
    toldScreen(
      after(aWorld({changes: [ida, ...changes]}), {
        action: 'people.erase',
        about: {person: 'P-1'},
      }).screen,
      false,
    ).slice(1, -3);
  const letter = (set: Partial<Omit<Letter, 'id'>>, id = 'L-1') =>
    put('letters', id, {personId: 'P-1', ...set});
  const still = 'heading Still outside your tracker';
  const mail =
    'text Mails to them are in your mailbox. Search there for their address and delete what you find.';
  const calendar =
    'text A talk with them is in your calendar “Informational interviews”. Delete it there.';
  const inCalendar = '2027-03-02T14:00';

  it('is told with the way to each, and where their name may stand besides', () => {
    const {screen} = after(
      aWorld({
        changes: [
          ida,
          letter({
            documentAddress: 'https://docs/1',
            subject: 'Thank you',
            stage: 'sent',
          }),
          letter({documentAddress: 'https://docs/2', stage: 'draft'}, 'L-2'),
          letter({}, 'L-3'),
          putTalk({inCalendar}),
        ],
      }),
      {action: 'people.erase', about: {person: 'P-1'}},
    );
    expect(toldScreen(screen, false)).toEqual([
      'screen people.erased; title Erased; back {"label":"Find people to talk with","press":{"action":"people.home"}}; said Ida is erased, with everything noted about them.',
      still,
      'link Open the letter “Thank you” to delete it: https://docs/1',
      'link Open the letter “Ida” to delete it: https://docs/2',
      mail,
      calendar,
      'quiet Where you wrote their name into notes of your own, it still stands. The search finds it.',
      '- Search for Ida → record.search {"query":"Ida"}',
      'button Your people → people.home',
    ]);
  });

  it.each<[string, readonly Change[], readonly string[]]>([
    ['nothing', [], []],
    ['a mail that was sent', [letter({stage: 'sent'})], [still, mail]],
    ['a draft in the mailbox', [letter({stage: 'in a draft'})], [still, mail]],
    ['a letter that was begun here', [letter({stage: 'draft'})], []],
    [
      'one mail among letters begun',
      [letter({stage: 'draft'}), letter({stage: 'sent'}, 'L-2')],
      [still, mail],
    ],
    [
      'a mail to somebody else',
      [letter({personId: 'P-2', stage: 'sent', documentAddress: 'https://d'})],
      [],
    ],
    ['a talk in the calendar', [putTalk({inCalendar})], [still, calendar]],
    ['a talk that is not there', [putTalk()], []],
    [
      'one talk of two in the calendar',
      [putTalk(), putTalk({inCalendar}, 'I-2')],
      [still, calendar],
    ],
    [
      'a talk of others in the calendar',
      [putTalk({inCalendar, personIds: 'P-2'})],
      [],
    ],
  ])('is told of %s', (_, changes, lines) => {
    expect(elsewhere(...changes)).toEqual(lines);
  });
});

describe('somebody erased', () => {
  const erased = (...changes: readonly Change[]) => {
    const world = aWorld({changes: [ida, ...changes]});
    return erasure(world, find(world.tracker, 'people', 'P-1')!);
  };
  const gone = remove('people', 'P-1');

  it.each([
    ['Ida; Max Roth;  Eve', 'Max Roth;  Eve'],
    ['Max Roth, IDA,Eve', 'Max Roth,Eve'],
    ['Max Roth; Ida ', 'Max Roth'],
    ['Idaho; Max Roth', 'Idaho; Max Roth'],
    ['Ida Berg', 'Ida Berg'],
  ])('leaves of the talk of %s the one of %s', (names, left) => {
    expect(erased(putTalk({person: names, personIds: 'P-1 P-2 P-3'}))).toEqual([
      gone,
      put('interviews', 'I-1', {personIds: 'P-2 P-3', person: left}),
    ]);
  });

  it('takes what was said in a talk of theirs alone, whoever is said to have said it', () => {
    expect(
      erased(
        putTalk(),
        put('answers', 'A-1', {interviewId: 'I-1', personId: 'P-2 P-1'}),
      ),
    ).toEqual([gone, remove('interviews', 'I-1'), remove('answers', 'A-1')]);
  });

  it.each([
    ['Get in touch; Ida gave you the name', {nextAction: 'Get in touch'}],
    ['Send the photo', {}],
    ['', {}],
  ])('is named no more by «%s» with whom they named', (nextAction, more) => {
    expect(
      erased(
        person('P-2', {referredBy: 'Ida', referredById: 'P-1', nextAction}),
      ),
    ).toEqual([
      gone,
      put('people', 'P-2', {referredBy: '', referredById: '', ...more}),
    ]);
  });

  it('leaves what is next with others alone where they have no name', () => {
    expect(
      erased(
        person('P-1', {name: ''}),
        person('P-2', {referredById: 'P-1', nextAction: 'Send the photo'}),
      ),
    ).toEqual([gone, put('people', 'P-2', {referredBy: '', referredById: ''})]);
  });

  it('is only taken off where they are said to have named themselves', () => {
    expect(erased(person('P-1', {referredById: 'P-1'}))).toEqual([gone]);
  });
});
