import {listCalendars} from '../../local/workspace/calendars/kept-calendars';
import {listEvents} from '../../local/workspace/calendars/kept-events';
import {aPersonWithTracker, copyOf, type Someone} from './support/person';

const prepared = aPersonWithTracker();
prepared.visitor.press('record.home');
prepared.visitor.press('record.arrange');

const TALK = {
  name: 'Ana Ruiz',
  day: '2027-03-04',
  time: '14:00',
  minutes: '20',
  place: 'St. Anne’s, Ward 3',
};

const eventsOf = ({workspace}: Pick<Someone, 'workspace'>) =>
  listCalendars(workspace)
    .filter(({byScript}) => byScript)
    .flatMap(({id}) => listEvents(workspace, id));

describe('a talk that is arranged', () => {
  it('S6.1 stands in the add-on’s own calendar at its time and place', () => {
    const {workspace, visitor} = copyOf(prepared);
    visitor.press('record.saveArranged', TALK);
    expect(visitor.screen.said).toContain('stands in your calendar');
    expect(
      eventsOf({workspace}).map(({summary, location, start, end}) => ({
        summary,
        location,
        start,
        end,
      })),
    ).toEqual([
      {
        summary: 'Talk with Ana Ruiz',
        location: 'St. Anne’s, Ward 3',
        start: {dateTime: '2027-03-04T14:00:00Z', timeZone: 'Etc/GMT'},
        end: {dateTime: '2027-03-04T14:20:00Z', timeZone: 'Etc/GMT'},
      },
    ]);
  });

  it('stands in no calendar where the person does not want it', () => {
    const {workspace, visitor} = copyOf(prepared);
    visitor.press('record.saveArranged', {...TALK, calendar: ''});
    expect(eventsOf({workspace})).toEqual([]);
  });
});
