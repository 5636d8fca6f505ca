import {anotherName} from './situations/another-name';
import {atAnEvent} from './situations/at-an-event';
import {busy} from './situations/busy';
import {callBack} from './situations/call-back';
import {cold} from './situations/cold';
import {confirm} from './situations/confirm';
import {email} from './situations/email';
import {foundYou} from './situations/found-you';
import {introduction} from './situations/introduction';
import {linkedIn} from './situations/linked-in';
import {namedBy} from './situations/named-by';
import {notHiring} from './situations/not-hiring';
import {personnel} from './situations/personnel';
import {phoneOnly} from './situations/phone-only';
import {plainNo} from './situations/plain-no';
import {reception} from './situations/reception';
import {reminder} from './situations/reminder';
import {resume} from './situations/resume';
import {someoneKnown} from './situations/someone-known';
import {talkNow} from './situations/talk-now';
import {voicemail} from './situations/voicemail';

/** Every situation with a script, in the order they are offered. */
export const SITUATIONS = [
  someoneKnown,
  namedBy,
  foundYou,
  cold,
  reception,
  voicemail,
  callBack,
  talkNow,
  phoneOnly,
  anotherName,
  busy,
  notHiring,
  resume,
  personnel,
  plainNo,
  email,
  linkedIn,
  confirm,
  atAnEvent,
  reminder,
  introduction,
] as const;

export type SituationId = (typeof SITUATIONS)[number]['id'];
