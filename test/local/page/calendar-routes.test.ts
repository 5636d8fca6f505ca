import ICAL from 'ical.js';
import {frontDoor} from '../../../local/front-door';
import {calendarRoutes} from '../../../local/page/calendar/routes';
import type {CalendarShown} from '../../../local/page/calendar/shown-calendar';
import {addCalendar} from '../../../local/workspace/calendars/kept-calendars';
import {addOwnEvent} from '../../../local/workspace/calendars/kept-events';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {ask, TOKEN} from './maker';

const TALK = {
  title: 'Talk; with Ana, “at last”',
  description: 'One\nTwo',
  place: '',
  start: '2027-03-28T03:30',
  end: '2027-03-28T04:00',
};

/** The page of somebody in Vienna, with a calendar that the add-on made and an event in it. */
function aPage() {
  const workspace = memoryWorkspace({owner: {timeZone: 'Europe/Vienna'}});
  const app = frontDoor(TOKEN);
  calendarRoutes(app, workspace);
  const {id} = addCalendar(workspace, {
    summary: 'Talks',
    timeZone: 'Europe/Vienna',
    byScript: true,
  });
  const event = addOwnEvent(workspace, id, {
    summary: 'Talk',
    start: {dateTime: '2027-03-04T14:00:00+01:00', timeZone: 'Europe/Vienna'},
    end: {dateTime: '2027-03-04T14:20:00+01:00', timeZone: 'Europe/Vienna'},
  });
  const shown = async () => {
    const {answer} = await ask(app, '/calendars');
    return (answer as CalendarShown).calendars[1]?.events ?? [];
  };
  const path = `/calendars/${encodeURIComponent(id)}`;
  return {app, shown, path, event: `${path}/events/${event.id}`};
}

describe('the calendar of the page', () => {
  it('keeps what a person changes of an event, also right after the clocks went forward', async () => {
    const {app, shown, event, path} = aPage();
    const body = {...TALK, basedOn: 1};
    expect((await ask(app, event, {method: 'PUT', body})).status).toBe(200);
    expect(await shown()).toMatchObject([{...TALK, revision: 2}]);
    const {answer} = await ask(app, `${path}.ics`);
    const [read] = new ICAL.Component(
      ICAL.parse(String(answer)) as unknown[],
    ).getAllSubcomponents('vevent');
    const {summary, startDate} = new ICAL.Event(read!);
    expect([summary, startDate.toJSDate().toISOString()]).toEqual([
      TALK.title,
      '2027-03-28T01:30:00.000Z',
    ]);
  });

  it('keeps nothing of a change to what has changed meanwhile', async () => {
    const {app, shown, event} = aPage();
    const change = (title: string) =>
      ask(app, event, {method: 'PUT', body: {...TALK, title, basedOn: 1}});
    await change('First');
    expect((await change('Second')).status).toBe(409);
    expect(await shown()).toMatchObject([{title: 'First'}]);
  });

  it.each([
    [{end: '2027-03-28T03:00'}, 'ends before it begins'],
    [{start: '2027-02-30T10:00'}, 'a day and a time that exist'],
    [{start: ''}, 'a day and a time that exist'],
    [{start: '2027-03-28'}, 'either whole days or has times'],
  ])('says what is wrong with %j', async (wrong, sentence) => {
    const {app, shown, event} = aPage();
    const body = {...TALK, ...wrong, basedOn: 1};
    const {status, answer} = await ask(app, event, {method: 'PUT', body});
    expect(status).toBe(400);
    expect(JSON.stringify(answer)).toContain(sentence);
    expect(await shown()).toMatchObject([{title: 'Talk'}]);
  });

  it('adds an event, and lets events and calendars go but the person’s own', async () => {
    const {app, shown, path, event} = aPage();
    await ask(app, `${path}/events`, {body: TALK});
    expect(await shown()).toHaveLength(2);
    await ask(app, event, {method: 'DELETE'});
    expect(await shown()).toMatchObject([{title: TALK.title}]);
    await ask(app, path, {method: 'DELETE'});
    expect(await shown()).toEqual([]);
    const own = await ask(app, '/calendars/primary', {method: 'DELETE'});
    expect(own.status).toBe(400);
  });
});
