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

/**
 * The event object that Google hands to the script; what is empty, or what the manifest does not ask for, is not in it. A manifest that
 * asks without the scope for it is refused before anything runs.
 */
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

function placeAndLanguage(
  {owner, clock}: Workspace,
  manifest: Manifest,
): object {
  if (!manifest.addOns?.common?.useLocaleFromApp) return {};
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
    manifest.addOns?.gmail?.composeTrigger?.draftAccess === 'METADATA';
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

/** Nothing without `currentEventAccess`; who comes and how they meet only with leave to read. */
function calendarEvent(
  workspace: Workspace,
  manifest: Manifest,
  {calendarId, eventId}: EventOccasion,
): object {
  const access = manifest.addOns?.calendar?.currentEventAccess;
  const event = readEvent(workspace, calendarId, eventId);
  if (access === undefined || event === undefined) return {};
  const mayRead = access === 'READ' || access === 'READ_WRITE';
  const mayWrite = access === 'WRITE' || access === 'READ_WRITE';
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
