import type {SendOutcome} from '../core/deed';
import type {Mailbox} from '../core/ports';

/** Google's words for a message that was refused before it left. Anything else that goes wrong may have happened after. */
const REFUSALS: readonly [RegExp, 'quota' | 'address'][] = [
  [
    /too many times for one day|Limit Exceeded: Email Total Recipients/i,
    'quota',
  ],
  [/Invalid email|Failed to send email: no recipient/i, 'address'],
];

export const googleMailbox: Mailbox = {
  left: () => MailApp.getRemainingDailyQuota(),

  send({to, subject, text, html, senderName, replyTo}): SendOutcome {
    try {
      MailApp.sendEmail(to, subject, text, {
        htmlBody: html,
        ...(senderName === '' ? {} : {name: senderName}),
        ...(replyTo === '' ? {} : {replyTo}),
      });
      return {went: true};
    } catch (error) {
      const why = REFUSALS.find(([words]) => words.test(String(error)))?.[1];
      if (why === undefined) throw error;
      return {went: false, why};
    }
  },
};
