import {anotherName} from './another-name';
import {atAnEvent} from './at-an-event';
import {busy} from './busy';
import {callBack} from './call-back';
import {checks} from './checks';
import {cold} from './cold';
import {confirm} from './confirm';
import {email} from './email';
import {foundYou} from './found-you';
import {introduction} from './introduction';
import {linkedIn} from './linked-in';
import {namedBy} from './named-by';
import {notHiring} from './not-hiring';
import {personnel} from './personnel';
import {phoneOnly} from './phone-only';
import {plainNo} from './plain-no';
import {reception} from './reception';
import {reminder} from './reminder';
import {resume} from './resume';
import {someoneKnown} from './someone-known';
import {talkNow} from './talk-now';
import {voicemail} from './voicemail';

/** Who is called or written to is a stranger, and is addressed as Sie; what stands around it speaks to the reader as du. */
const situations = {
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
};

export const scripts = {
  situations,
  checks,
  groups: {
    begin: 'Zum Anfang',
    phone: 'Am Telefon',
    answers: 'Wenn sie antworten …',
    writing: 'Schriftlich',
    there: 'Von Angesicht zu Angesicht',
  },
  hole: '[{name}?]',
  hidden: '[ein Name, den du noch nicht sagen darfst]',
};
