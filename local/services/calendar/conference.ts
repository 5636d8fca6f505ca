import type {KeptEvent} from '../../workspace/calendars/kept-events';
import type {Workspace} from '../../workspace/workspace';
import type {Options} from '../drive/parameters';
import type {EventParts} from './requested-event';

/** The event with a video link, where one was asked for with `conferenceDataVersion` 1; the one it has stays until it is taken away with null. */
export function withConference(
  workspace: Workspace,
  event: EventParts,
  before: KeptEvent | undefined,
  {
    conferenceData,
    options,
  }: {readonly conferenceData: unknown; readonly options: Options},
): EventParts {
  const kept =
    before?.hangoutLink === undefined || before.conferenceId === undefined
      ? {}
      : {hangoutLink: before.hangoutLink, conferenceId: before.conferenceId};
  if (String(options['conferenceDataVersion'] ?? 0) !== '1')
    return {...event, ...kept};
  if (conferenceData === null) return event;
  if (!hasRequest(conferenceData) || before?.hangoutLink !== undefined)
    return {...event, ...kept};
  const conferenceId = roomName(workspace);
  return {
    ...event,
    conferenceId,
    hangoutLink: `https://meet.google.com/${conferenceId}`,
  };
}

const hasRequest = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'createRequest' in data;

/** A name such as Google's rooms have: `abc-defg-hij`. It leads nowhere here. */
function roomName({chance}: Workspace): string {
  const letters = (count: number) =>
    Array.from({length: count}, () =>
      String.fromCharCode(97 + Math.floor(chance.next() * 26)),
    ).join('');
  return [letters(3), letters(4), letters(3)].join('-');
}
