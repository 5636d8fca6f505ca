import ICAL from 'ical.js';
import {talkFiles} from './talk-files';

const CALENDAR = '/ana/talks/';

/** Everything that is asked of the server at `address`, in its order; throws at the first thing that comes out otherwise. */
export async function tryEverything(address: string): Promise<void> {
  const ask = asker(address);
  await ask('MKCALENDAR', CALENDAR, 201);
  const files = talkFiles();
  const uid = eventsIn(files[0]!.file)[0]!.uid;
  const item = `${CALENDAR}${encodeURIComponent(uid)}.ics`;
  for (const {what, file} of files) {
    await ask('PUT', item, 201, file);
    const back = await ask('GET', item, 200);
    if (JSON.stringify(eventsIn(back)) !== JSON.stringify(eventsIn(file)))
      throw new Error(`It came back otherwise:\n${back}`);
    console.log(`ok  Radicale ${what}, and gives it back as it was`);
  }
  const found = await ask('REPORT', CALENDAR, 207, AT_ITS_TIME);
  if (!found.includes(uid)) throw new Error('It is not found at its time');
  console.log('ok  and finds it at its time');
  await ask('DELETE', item, 200);
  await ask('GET', item, 404);
  console.log('ok  and lets it go');
}

const AT_ITS_TIME = `<?xml version="1.0"?>
<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
  <d:prop><d:getetag/><c:calendar-data/></d:prop>
  <c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">
    <c:time-range start="20270305T103000Z" end="20270305T103500Z"/>
  </c:comp-filter></c:comp-filter></c:filter>
</c:calendar-query>`;

const asker =
  (address: string) =>
  async (
    method: string,
    path: string,
    status: number,
    body?: string,
  ): Promise<string> => {
    const response = await fetch(`${address}${path}`, {
      method,
      body,
      headers: {
        authorization: `Basic ${Buffer.from('ana:').toString('base64')}`,
        'content-type':
          method === 'PUT' ? 'text/calendar; charset=utf-8' : 'application/xml',
        depth: '1',
      },
    });
    const text = await response.text();
    if (response.status !== status)
      throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text;
  };

/** What a calendar program would show of each event. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map(one => {
      const event = new ICAL.Event(one);
      return {
        uid: event.uid,
        title: event.summary,
        description: event.description,
        place: event.location,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        sequence: event.sequence,
        status: String(one.getFirstPropertyValue('status')),
        alarms: one.getAllSubcomponents('valarm').length,
      };
    });
