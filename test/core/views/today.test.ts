import {eventIdOf} from '../../../src/core/calendar/event-id';
import {put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {after} from '../support/day';
import {fieldNamed, pressesOf, wordsOf} from '../support/screens';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = put('people', 'P-1', {
  name: 'Ida Berg',
  email: 'ida@example.org',
});

const today = (world: World) => after(world, {action: 'today'}).screen;

describe('what waits today', () => {
  it('S6.3 S6.8 begins with the talk that is just over, one press from its impressions', () => {
    const world = aWorld({changes: [putTalk()], now: '2027-03-02T15:00'});
    const [first] = pressesOf(today(world));
    expect(first).toEqual({
      action: 'record.impressions',
      about: {interview: 'I-1'},
    });
  });

  it('asks once about a letter that was put into a mail, and lists the others', () => {
    const about = {person: 'P-1', personId: 'P-1', interviewId: 'I-1'};
    const changes = [
      ida,
      putTalk({status: 'done', recordedAt: '2027-03-02T15:00'}),
    ];
    const asked = aWorld({
      changes: [
        ...changes,
        put('letters', 'L-I-1-P-1', {
          ...about,
          stage: 'in a draft',
          triedAt: '2027-03-02T16:00',
        }),
      ],
      now: '2027-03-03T09:00',
    });
    expect(pressesOf(today(asked)).map(({action}) => action)).toEqual(
      expect.arrayContaining(['thanks.went', 'thanks.discarded']),
    );
    const {world} = after(asked, {
      action: 'thanks.went',
      about: {interview: 'I-1', person: 'P-1'},
    });
    expect(wordsOf(today(world))).not.toContain('thanks.went');
    expect(world.tracker.rows.letters).toMatchObject([
      {stage: 'sent', sentOn: '2027-03-02T16:00'},
    ]);
  });

  it('stays short however much there is', () => {
    const many = Array.from({length: 10_000}, (_, index) => index);
    const world = aWorld({
      changes: [
        ...many.map(index =>
          put('people', `P-${index}`, {
            name: `Person ${index}`,
            nextOn: '2027-03-01',
          }),
        ),
        ...many
          .slice(0, 200)
          .map(index => putTalk({person: `Person ${index}`}, `I-${index}`)),
        ...many.slice(0, 200).map(index =>
          put('plan', `D-${index}`, {
            what: `Thing ${index}`,
            dueOn: '2027-03-01',
          }),
        ),
      ],
      now: '2027-03-03T09:00',
    });
    expect(pressesOf(today(world)).length).toBeLessThan(20);
  });

  it('names the tracker’s zone only to somebody whose clock is another', () => {
    const says = (zone: string) =>
      wordsOf(today(aWorld({place: 'card', deviceZone: zone})));
    expect(says('Asia/Tokyo')).toContain('Europe/Vienna');
    expect(says('Europe/Vienna')).not.toContain('Europe/Vienna');
  });
});

describe('an open event', () => {
  const event = (world: World, id = eventIdOf('I-1')) =>
    after(world, {action: 'event', about: {event: id}}).screen;

  it('before its talk says what is missing and, the day before, holds the line that confirms it', () => {
    const world = aWorld({changes: [ida, putTalk({personIds: 'P-1'})]});
    const screen = event(world);
    expect(screen.title).toBe('Before Ida Berg');
    expect(screen.blocks).toContainEqual(
      expect.objectContaining({show: 'details', open: true}),
    );
    expect(pressesOf(screen).map(({action}) => action)).toEqual(
      expect.arrayContaining(['record.confirm', 'questions.brief']),
    );
  });

  it('after its talk asks for the impressions at once', () => {
    const world = aWorld({
      changes: [ida, putTalk()],
      now: '2027-03-02T15:00',
    });
    const screen = event(world);
    expect(fieldNamed(screen, 'impressions').value).toBe(aTalk().impressions);
    expect(pressesOf(screen).map(({action}) => action)).toContain(
      'thanks.letter',
    );
  });

  it('of somebody else’s, or of a talk that is gone, leads to what waits today', () => {
    const said = [undefined, 'I-1'].map(
      id => event(aWorld(), id === undefined ? 'dentist' : eventIdOf(id)).said,
    );
    expect(said).toEqual([
      expect.stringContaining('none of your talks'),
      expect.stringContaining('no longer in your tracker'),
    ]);
  });
});

describe('beside a message being written', () => {
  const world = (letter: object = {}) =>
    aWorld({
      place: 'message',
      now: '2027-03-03T09:00',
      changes: [
        ida,
        putTalk({status: 'done', recordedAt: '2027-03-02T15:00'}),
        put('letters', 'L-I-1-P-1', {stage: 'draft', ...letter}),
      ],
    });

  it('a letter goes into it, and no other way', () => {
    const {screen} = after(world({text: 'Dear Ida'}), {
      action: 'thanks.preview',
      about: {interview: 'I-1', person: 'P-1'},
    });
    const actions = pressesOf(screen).map(({action}) => action);
    expect(actions).not.toContain('thanks.send');
    expect(actions).not.toContain('thanks.approve');
  });

  it('a letter whose words are there is looked at, one without is written first', () => {
    const leads = [{}, {text: 'Dear Ida'}].map(
      letter =>
        pressesOf(after(world(letter), {action: 'thanks.home'}).screen)[0]!
          .action,
    );
    expect(leads).toEqual(['thanks.letter', 'thanks.preview']);
  });
});
