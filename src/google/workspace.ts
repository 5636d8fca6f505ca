import type {Ports} from '../core/ports';
import {googleCalendar} from './calendar';
import {googleClock} from './clock';
import {googleDocuments} from './documents';
import {googleMailbox} from './mailbox';
import {googleTrackers} from './trackers';
import {googleSpeech} from './words';

/** The world outside, as Google offers it, for one run; `locale` is the person's, where it is known. */
export const googleWorkspace = (locale?: string): Ports => ({
  trackers: googleTrackers(),
  documents: googleDocuments,
  mailbox: googleMailbox,
  calendar: googleCalendar,
  clock: googleClock,
  speech: googleSpeech(locale),
});
