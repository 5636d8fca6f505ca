import {calendarText} from '../../workspace/calendars/to-ics';
import type {KeptEvent} from '../../workspace/calendars/kept-events';
import {addMessage} from '../../workspace/mail';
import type {Workspace} from '../../workspace/workspace';
import {type Options, textOption} from '../drive/parameters';

/** Mails those invited, as Google Calendar would, where the call says that they are to hear of it; nobody hears of anything otherwise. */
export function tellGuests(
  workspace: Workspace,
  {
    before,
    after,
    options,
  }: {
    readonly before?: KeptEvent;
    readonly after: KeptEvent;
    readonly options: Options;
  },
): void {
  if (!isToBeTold(options)) return;
  const isOff = after.status === 'cancelled';
  for (const {email} of after.attendees ?? []) {
    const wasInvited =
      before !== undefined &&
      before.status !== 'cancelled' &&
      (before.attendees ?? []).some(one => one.email === email);
    if (isOff && !wasInvited) continue;
    if (!isOff && wasInvited && before.sequence === after.sequence) continue;
    const what = isOff
      ? 'Cancelled event'
      : wasInvited
        ? 'Updated invitation'
        : 'Invitation';
    const when = said(after);
    addMessage(workspace, {
      to: [email],
      cc: [],
      bcc: [],
      subject: `${what}: ${after.summary ?? '(No title)'} @ ${when}`,
      text: [after.summary ?? '(No title)', when, after.location ?? '']
        .filter(line => line !== '')
        .join('\n'),
      attachments: [
        {
          name: 'invite.ics',
          contentType: 'text/calendar',
          base64: Buffer.from(
            calendarText([after], {
              method: isOff ? 'CANCEL' : 'REQUEST',
              organiser: workspace.owner,
            }),
          ).toString('base64'),
        },
      ],
    });
  }
}

const isToBeTold = (options: Options): boolean =>
  ['all', 'externalOnly'].includes(textOption(options, 'sendUpdates') ?? '') ||
  textOption(options, 'sendNotifications') === 'true';

/** `Tue 2 Mar 2027 14:00 (Europe/Vienna)` */
function said({start}: KeptEvent): string {
  const day = ('date' in start ? start.date : start.dateTime).slice(0, 10);
  const words = new Date(`${day}T00:00:00Z`)
    .toUTCString()
    .slice(0, 16)
    .replace(',', '');
  return 'date' in start
    ? words
    : `${words} ${start.dateTime.slice(11, 16)} (${start.timeZone})`;
}
