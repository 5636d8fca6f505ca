import type {Manifest} from '../rules/manifest';
import type {Occasion} from './occasion';

/** Which function of the script the manifest wants called on this occasion; undefined where the add-on shows nothing. */
export function functionFor(
  {addOns}: Manifest,
  {app, opens}: Occasion,
): string | undefined {
  const {common, gmail, calendar} = addOns ?? {};
  const host = app === 'GMAIL' ? gmail : calendar;
  // The add-on appears in a host only if the manifest has its key.
  if (host === undefined) return undefined;
  if (opens === 'homepage') {
    const trigger = host.homepageTrigger ?? common?.homepageTrigger;
    return trigger?.enabled === false ? undefined : trigger?.runFunction;
  }
  if (opens === 'event')
    return calendar?.eventOpenTrigger?.enabled === false
      ? undefined
      : calendar?.eventOpenTrigger?.runFunction;
  if (opens === 'compose')
    return gmail?.composeTrigger?.selectActions[0]?.runFunction;
  return gmail?.contextualTriggers?.[0]?.onTriggerFunction;
}
