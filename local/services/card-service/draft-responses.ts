import {readAddresses} from '../mail-addresses';
import type {CardClass, Fields} from './builder';
import {TEXT, TEXTS, made, oneOf} from './kinds';
import {append, keep, missing, setter} from './setters';

const recipients = (who: 'To' | 'Cc' | 'Bcc'): CardClass => {
  const field = `${who.toLowerCase()}Recipients`;
  return {
    name: `UpdateDraft${who}RecipientsAction`,
    setters: {
      [`addUpdate${who}Recipients`]: setter([TEXTS], (fields, [given]) => {
        const addresses = given as readonly string[];
        for (const address of addresses) readAddresses(address);
        append(
          fields,
          field,
          addresses.map(email => ({email})),
        );
      }),
    },
    fault: missing(`UpdateDraft${who}RecipientsAction`, {
      [field]: `addUpdate${who}Recipients`,
    }),
  };
};

const TO = recipients('To');
const CC = recipients('Cc');
const BCC = recipients('Bcc');

const SUBJECT: CardClass = {
  name: 'UpdateDraftSubjectAction',
  setters: {addUpdateSubject: keep('subject', TEXT)},
  fault: missing('UpdateDraftSubjectAction', {subject: 'addUpdateSubject'}),
};

/** What is put into the body: there is no way to take anything out of it. */
const BODY: CardClass = {
  name: 'UpdateDraftBodyAction',
  start: {type: 'IN_PLACE_INSERT'},
  setters: {
    addUpdateContent: setter(
      [TEXT, oneOf('ContentType')],
      (fields, [content, contentType]) =>
        append(fields, 'insertContents', [{content, contentType}]),
    ),
    setUpdateType: keep('type', oneOf('UpdateDraftBodyType')),
  },
  fault: missing('UpdateDraftBodyAction', {insertContents: 'addUpdateContent'}),
};

const RESPONSE: CardClass = {
  name: 'UpdateDraftActionResponseBuilder',
  builds: 'UpdateDraftActionResponse',
  setters: {
    setUpdateDraftBodyAction: part('updateBody', BODY),
    setUpdateDraftSubjectAction: part('updateSubject', SUBJECT),
    setUpdateDraftToRecipientsAction: part('updateToRecipients', TO),
    setUpdateDraftCcRecipientsAction: part('updateCcRecipients', CC),
    setUpdateDraftBccRecipientsAction: part('updateBccRecipients', BCC),
  },
  fault: missing('UpdateDraftActionResponse', {hostAppAction: 'an update'}),
};

/** The response that fills the message being written, and its parts. */
export const DRAFT_RESPONSES = [TO, CC, BCC, SUBJECT, BODY, RESPONSE];

function part(field: string, of: CardClass) {
  return setter([made(of)], (fields, [given]) => {
    const draft = (
      fields['hostAppAction'] as
        {gmailAction: {updateDraftActionMarkup: Fields}} | undefined
    )?.gmailAction.updateDraftActionMarkup;
    fields['hostAppAction'] = {
      gmailAction: {updateDraftActionMarkup: {...draft, [field]: given}},
    };
  });
}
