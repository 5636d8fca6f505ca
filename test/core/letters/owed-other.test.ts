import {kindById} from '../../../src/core/letters/kinds';
import {
  everyLetter,
  oneOther,
  otherLetterId,
  type Owed,
} from '../../../src/core/letters/owed';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const IDA = put('people', 'P-1', {name: 'Ida Berg', assistant: 'Mira'});
const BEN = put('people', 'P-2', {name: 'Ben Holm'});
const done = (set: Parameters<typeof putTalk>[0] = {}, id = 'I-1') =>
  putTalk({status: 'done', start: '2027-02-28T15:00', ...set}, id);
const helped = put('calls', 'C-1', {
  personId: 'P-1',
  spokeTo: 'assistant',
  at: '2027-02-27T10:00',
});
const row = (id: string, set: Parameters<typeof put<'letters'>>[2] = {}) =>
  put('letters', id, {personId: 'P-1', aboutId: '2027-01-01', ...set});
const world = (...changes: readonly Change[]) =>
  aWorld({changes: [IDA, BEN, ...changes]});
/** A letter as «its id: kind, due». */
const told = ({id, kind, due}: Owed) => `${id}: ${kind.id}, ${due}`;

describe('letters about something else', () => {
  it('come among the thanks, each once, those without a day last', () => {
    const begun = row(otherLetterId('assistant', 'P-1', 'P-1'), {
      kind: 'assistant',
      aboutId: 'P-1',
    });
    const advice = row('L-advice-2027-01-01-P-1', {kind: 'acted on advice'});
    const dated = row('L-advice-2027-01-02-P-1', {
      kind: 'acted on advice',
      aboutId: '2027-01-02',
      dueOn: '2027-01-09T12:00',
    });
    expect(
      everyLetter(world(done(), helped, begun, advice, dated)).map(told),
    ).toEqual([
      'L-advice-2027-01-02-P-1: advice, 2027-01-09T12:00',
      'L-I-1-P-1: informational, 2027-03-01T15:00',
      'L-assistant-P-1-P-1: assistant, ',
      'L-advice-2027-01-01-P-1: advice, ',
    ]);
  });

  it.each([
    ['of a person who is gone', {kind: 'acted on advice', personId: 'P-9'}],
    ['of a kind of one’s own', {kind: 'ode'}],
    ['about a talk that is gone', {kind: 'informational'}],
    ['that are about nothing', {kind: 'acted on advice', aboutId: ''}],
  ])('are none %s', (_, set) => {
    expect(everyLetter(world(row('L-1', set)))).toEqual([]);
  });

  it('are there whole though nothing calls for them any longer', () => {
    const some = world(row('L-1', {kind: 'acted on advice'}));
    expect(everyLetter(some)).toEqual([
      {
        id: 'L-1',
        kind: kindById('advice'),
        person: some.tracker.rows.people[0],
        about: '2027-01-01',
        letter: some.tracker.rows.letters[0],
        due: '',
        hours: undefined,
      },
    ]);
  });

  it('keep what called for them once they are begun', () => {
    const begun = row(otherLetterId('assistant', 'P-1', 'P-1'), {
      kind: 'assistant',
      aboutId: 'P-1',
    });
    const [found] = everyLetter(world(helped, begun));
    expect([found?.topic, found?.letter?.kind]).toEqual(['Mira', 'assistant']);
  });

  it('have no day, where nothing calls for them, though their kind has one', () => {
    const some = world(row('L-1', {kind: 'declined'}));
    expect([
      everyLetter(some).map(told),
      oneOther(some, {kind: 'declined', about: 'x', person: 'P-2'})?.due,
    ]).toEqual([['L-1: declined, '], '']);
  });

  it('are found by what calls for them', () => {
    const some = world(helped);
    const person = some.tracker.rows.people[0]!;
    const asked = {kind: 'assistant', about: 'P-1', person: 'P-1'};
    expect(oneOther(some, asked)).toEqual({
      id: 'L-assistant-P-1-P-1',
      kind: kindById('assistant'),
      about: 'P-1',
      person,
      topic: 'Mira',
      letter: undefined,
      due: '',
      hours: undefined,
    });
  });

  it.each([
    ['about something else', 'assistant', '2027-03-01', 'P-1'],
    ['to somebody else', 'assistant', 'P-1', 'P-2'],
    ['of a kind that nothing calls for', 'advice', '2027-03-01', 'P-1'],
  ])('are begun anew %s', (_, kind, about, person) => {
    const found = oneOther(world(helped), {kind, about, person});
    expect(found).toMatchObject({
      id: `L-${kind}-${about}-${person}`,
      about,
      person: {id: person},
      due: '',
    });
    expect(found?.topic).toBeUndefined();
  });

  it.each([
    ['a kind that follows a talk', 'informational', 'P-1'],
    ['no kind', 'ode', 'P-1'],
    ['a person who is gone', 'advice', 'P-9'],
  ])('are none of %s', (_, kind, person) => {
    expect(oneOther(world(), {kind, about: 'x', person})).toBeUndefined();
  });
});
