import {words} from './words';

/** Why a press may have got no reply, and what to do. Google says its reasons in English; what is not known is most often the network. */
export function whyNot(error: unknown): string {
  const reason = String(error);
  if (!navigator.onLine) return words.offline;
  if (reason.includes('PERMISSION_DENIED')) return words.severalAccounts;
  if (/authori[sz]ation|permission/i.test(reason)) return words.needsPermission;
  return words.failed;
}
