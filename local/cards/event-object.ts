import type {Manifest} from '../rules/manifest';
import {offsetAt} from '../services/zone';
import {readCalendar} from '../workspace/calendars/kept-calendars';
import {readEvent, type KeptEvent} from '../workspace/calendars/kept-events';
import type {Workspace} from '../workspace/workspace';
import type {FormInputs, Occasion} from './occasion';

/** What was pressed: the parameters of its action, and what stood in the card's fields. */
export interface Pressed {
  readonly parameters: Readonly<Record<string, string>>;
  readonly formInputs: FormInputs;
}

/** The event object that Google hands to the script; what is empty, or not allowed by manifest and scopes, is not in it. */
export function eventObject(
  workspace: Workspace,
  manifest: Manifest,
  occasion: Occasion,
  pressed?: Pressed,
): object {
  return {
    commonEventObject: {
      platform: 'WEB',
      hostApp: occasion.app,
      ...placeAndLanguage(workspace, manifest),
      ...(pressed && isFilled(pressed.parameters)
        ? {parameters: pressed.parameters}
        : {}),
      ...(pressed && isFilled(pressed.formInputs)
        ? {formInputs: pressed.formInputs}
        : {}),
    },
    ...(occasion.app === 'GMAIL'
      ? {gmail: gmailEvent(manifest, occasion)}
      : occasion.opens === 'event'
        ? {calendar: calendarEvent(workspace, manifest, occasion)}
        : {}),
  };
}

const isFilled = (record: object): boolean => Object.keys(record).length > 0;

const isGranted = ({oauthScopes}: Manifest, scope: string): boolean =>
  oauthScopes === undefined ||
  oauthScopes.includes(`https://www.googleapis.com/auth/${scope}`);

function placeAndLanguage(
  {owner, clock}: Workspace,
  manifest: Manifest,
): object {
  if (
    !manifest.addOns?.common?.useLocaleFromApp ||
    !isGranted(manifest, 'script.locale')
  )
    return {};
  const {locale, timeZone} = owner;
  return {
    userLocale: locale,
    timeZone: {id: timeZone, offset: offsetAt(clock.now(), timeZone)},
  };
}

type GmailOccasion = Extract<Occasion, {app: 'GMAIL'}>;

function gmailEvent(manifest: Manifest, occasion: GmailOccasion): object {
  if (occasion.opens === 'homepage') return {};
  if (occasion.opens === 'message') {
    const {messageId} = occasion;
    return {accessToken: `local-${messageId}`, messageId, threadId: messageId};
  }
  const mayRead =
    manifest.addOns?.gmail?.composeTrigger?.draftAccess === 'METADATA' &&
    isGranted(manifest, 'gmail.addons.current.message.metadata');
  if (!mayRead) return {accessToken: 'local-draft'};
  const {to = [], cc = [], bcc = []} = occasion.recipients ?? {};
  return {
    accessToken: 'local-draft',
    ...(to.length > 0 ? {toRecipients: to} : {}),
    ...(cc.length > 0 ? {ccRecipients: cc} : {}),
    ...(bcc.length > 0 ? {bccRecipients: bcc} : {}),
  };
}

type EventOccasion = Extract<Occasion, {opens: 'event'}>;

/** Nothing without `currentEventAccess` and the scope to run in Calendar; who comes and how they meet only with leave to read. */
function calendarEvent(
  workspace: Workspace,
  manifest: Manifest,
  {calendarId, eventId}: EventOccasion,
): object {
  const access = manifest.addOns?.calendar?.currentEventAccess;
  const event = readEvent(workspace, calendarId, eventId);
  if (
    access === undefined ||
    event === undefined ||
    !isGranted(manifest, 'calendar.addons.execute')
  )
    return {};
  const mayRead =
    (access === 'READ' || access === 'READ_WRITE') &&
    isGranted(manifest, 'calendar.addons.current.event.read');
  const mayWrite =
    (access === 'WRITE' || access === 'READ_WRITE') &&
    isGranted(manifest, 'calendar.addons.current.event.write');
  return {
    calendarId: readCalendar(workspace, calendarId)?.id ?? calendarId,
    id: event.id,
    organizer: {email: workspace.owner.email},
    capabilities: {
      canSeeAttendees: mayRead,
      canAddAttendees: mayWrite,
      canSeeConferenceData: mayRead,
      canSetConferenceData: mayWrite,
      canAddAttachments: mayWrite,
    },
    ...(mayRead ? comingAndMeeting(workspace, event) : {}),
  };
}

function comingAndMeeting(
  {owner}: Workspace,
  {attendees = [], conferenceId, hangoutLink}: KeptEvent,
): object {
  return {
    ...(attendees.length === 0
      ? {}
      : {
          attendees: attendees.map(attendee => ({
            ...attendee,
            ...(attendee.email === owner.email ? {self: true} : {}),
          })),
        }),
    ...(conferenceId === undefined
      ? {}
      : {
          conferenceData: {
            conferenceId,
            ...(hangoutLink === undefined
              ? {}
              : {entryPoints: [{entryPointType: 'video', uri: hangoutLink}]}),
          },
        }),
  };
}
