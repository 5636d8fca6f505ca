import {eventText} from '../../../src/core/calendar/event-text';
import {english} from '../../../src/core/languages/english';
import {put} from '../../../src/core/tracker';
import type {Interview} from '../../../src/core/tables';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const world = aWorld({
  changes: [
    put('people', 'P-1', {
      name: 'Ida Berg',
      email: 'ida@example.org',
      phone: '01 234',
    }),
    put('people', 'P-2', {name: 'Bo Lind'}),
  ],
});
const text = (set: Partial<Omit<Interview, 'id'>>, isShared = false) =>
  eventText(world, aTalk(set), {isShared});
/** The paragraphs of an event for one's own eyes, line by line. */
const told = (set: Partial<Omit<Interview, 'id'>>) =>
  text(set)
    .description.split('\n\n')
    .map(paragraph => paragraph.split('\n'));

describe('the words of an event', () => {
  it('say for a talk in person what it is about, when to leave, whom to reach, what must be learned and what to ask', () => {
    const [about, reach, must, questions, afterwards, tracker, ...more] = told({
      mustLearn: 'Would I last a night?',
      travelMinutes: 20,
    });
    expect(about).toEqual([
      'About Nurse',
      'Leave by 13:25: the way and a quarter of an hour in hand.',
    ]);
    expect(reach![0]).toBe('Ida Berg: 01 234, ida@example.org');
    expect(reach!.length).toBeGreaterThan(2);
    expect(must).toEqual([
      'The one thing I must learn',
      'Would I last a night?',
    ]);
    expect(questions![0]).toBe('My questions');
    expect(questions!.slice(1).map(line => line.slice(0, 3))).toEqual([
      ...['1. ', '2. ', '3. ', '4. ', '5. '],
    ]);
    expect(questions!.at(-1)).toBe(`5. ${english.bank.permission.question}`);
    expect(afterwards).toHaveLength(1);
    expect(tracker![0]).toMatch(/^Your tracker: https:/);
    expect(more).toEqual([]);
  });

  it('say for a call who calls, and nothing of a way or of dress', () => {
    const [about, reach] = told({
      type: 'phone',
      whoCalls: 'they call',
      travelMinutes: 20,
    });
    expect(about).toEqual(['About Nurse', 'They call you.']);
    expect(reach!.join()).not.toContain('Dress');
  });

  it('say nobody calls where the two meet, and leave out what is not known', () => {
    expect(told({work: '', whoCalls: 'they call'})[0]![0]).toBe(
      'Ida Berg: 01 234, ida@example.org',
    );
    expect(
      told({type: 'phone', work: '', whoCalls: 'a word of their own'})[0]![0],
    ).toBe('Ida Berg: 01 234, ida@example.org');
    expect(text({personIds: 'P-2'}).description).not.toContain('Bo Lind: ');
  });

  it('have no paragraph and no line for what is not known', () => {
    const nothing = told({personIds: 'P-2', work: ''});
    expect(nothing.map(([first]) => first)).toEqual([
      expect.stringMatching(/^Dress as people there would/),
      'My questions',
      expect.stringMatching(/^Straight afterwards/),
      expect.stringMatching(/^Your tracker/),
    ]);
    const known = told({});
    expect(known[0]).toEqual(['About Nurse']);
    expect(known.slice(1)).toEqual([
      ['Ida Berg: 01 234, ida@example.org', ...nothing[0]!],
      ...nothing.slice(1),
    ]);
  });

  it('say to the other person only what the talk is about', () => {
    expect(text({mustLearn: 'Secret'}, true)).toEqual({
      title: 'A talk about Nurse',
      description: 'Thank you for making the time.',
    });
    expect(text({work: ''}, true).title).toBe('A talk about your work');
  });
});
