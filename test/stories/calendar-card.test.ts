import {listCalendars} from '../../local/workspace/calendars/kept-calendars';
import {listEvents} from '../../local/workspace/calendars/kept-events';
import {
  answerIn,
  besideEvent,
  callsOf,
  cardSays,
  laterAt,
  press,
} from './support/cards';
import {sawTo} from './support/panel';
import {aPersonWithTracker, copyOf, type Someone} from './support/person';
import {rowsOf} from './support/tracker';

/** Thursday's talk with Ana stands in the calendar; it is Monday. */
function withEvent(): Someone {
  const someone = aPersonWithTracker();
  someone.visitor.press('record.home');
  someone.visitor.press('record.arrange');
  someone.visitor.press('record.saveArranged', {
    name: 'Ana Ruiz',
    day: '2027-03-04',
    time: '14:00',
    minutes: '20',
    place: 'St. Anne’s, Ward 3',
  });
  sawTo(someone.visitor);
  return someone;
}

const arranged = withEvent();

/** Where the talk's event stands, or another of its own calendar. */
function eventOf({workspace}: Someone, title = 'Talk with Ana Ruiz') {
  const [found] = listCalendars(workspace)
    .filter(({byScript}) => byScript)
    .flatMap(({id}) =>
      listEvents(workspace, id)
        .filter(({summary = ''}) => summary.startsWith(title))
        .map(event => ({
          calendarId: id,
          eventId: event.id!,
        })),
    );
  return found!;
}

const at = (now: string): Someone => laterAt(copyOf(arranged), now);

describe('the card beside a talk’s event', () => {
  it('S0.2 says before the talk when and where it is, how ready one is, and what is missing', () => {
    const someone = copyOf(arranged);
    const cards = besideEvent(someone, eventOf(someone));
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
    const says = cardSays(cards);
    expect(says).toContain('Before Ana Ruiz');
    expect(says).toContain('St. Anne’s, Ward 3');
    expect(says).toContain('How ready you are');
    expect(says).toContain('Choose as many questions as the time holds.');
    expect(says).toContain('1. ');
  });

  it('has the line that confirms it, and notes that it is confirmed', () => {
    const someone = at('2027-03-03T09:00:00Z');
    const cards = besideEvent(someone, eventOf(someone));
    expect(cardSays(cards)).toContain('I’m looking forward to our talk.');
    press(cards, 'I have confirmed it');
    expect(callsOf(cards).length).toBeLessThanOrEqual(3);
    expect(rowsOf(someone, 'Interviews')).toMatchObject([
      {Status: 'confirmed'},
    ]);
    expect(cardSays(besideEvent(someone, eventOf(someone)))).not.toContain(
      'I’m looking forward',
    );
  });

  it('S6.3 S6.8 is the impressions at once when the talk is over, with the thank-you below', () => {
    const someone = at('2027-03-04T15:00:00Z');
    const cards = besideEvent(someone, eventOf(someone));
    expect(answerIn(cards, 'impressions')).toBe('');
    expect(cardSays(cards)).toContain('Thank Ana Ruiz');
    press(cards, 'Save', {impressions: 'Calm nights.'});
    expect(rowsOf(someone, 'Interviews')).toMatchObject([
      {Impressions: 'Calm nights.', Status: 'done'},
    ]);
    press(cards, 'Thank Ana Ruiz');
    expect(cardSays(cards)).toContain('Thank-you to Ana Ruiz');
  });

  it('opens during the talk with its questions', () => {
    const someone = at('2027-03-04T14:05:00Z');
    const cards = besideEvent(someone, eventOf(someone));
    expect(cardSays(cards)).toContain('Record impressions');
  });

  it('is the same beside the entry that comes after the talk', () => {
    const someone = at('2027-03-04T15:00:00Z');
    const cards = besideEvent(someone, eventOf(someone, 'After Ana Ruiz'));
    expect(cardSays(cards)).toContain('What struck you?');
  });

  it('says kindly that another event is none of the talks, and what is waiting instead', () => {
    const someone = copyOf(arranged);
    const {calendarId} = eventOf(someone);
    const cards = besideEvent(someone, {calendarId, eventId: 'dentist'});
    expect(cardSays(cards)).toContain('This event is none of your talks.');
    expect(cardSays(cards)).toContain('Next talks');
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
  });
});
