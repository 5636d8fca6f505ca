import {addMessage, type Message} from '../../../local/workspace/mail';
import type {Workspace} from '../../../local/workspace/workspace';

/** A sent message showing only what matters. */
export const aMessage = (
  workspace: Workspace,
  parts: Partial<Message> = {},
): Message => {
  const message = addMessage(workspace, {
    to: ['bo@example.org'],
    cc: [],
    bcc: [],
    subject: 'Hello',
    text: 'Hi',
    attachments: [],
    ...parts,
  });
  workspace.store.commit();
  return message;
};
