import type {Manifest} from './manifest';

/** The scopes that settings of a manifest need by themselves, whatever the code calls; each by its short name, with the setting that needs it. */
export function scopesOfSettings({
  addOns = {},
}: Manifest): readonly {readonly field: string; readonly scope: string}[] {
  const {common, gmail, calendar, docs, sheets} = addOns;
  const access = calendar?.currentEventAccess;
  const needs: readonly (readonly [unknown, string, string])[] = [
    [
      gmail?.composeTrigger?.draftAccess === 'METADATA',
      'addOns.gmail.composeTrigger.draftAccess',
      'gmail.addons.current.message.metadata',
    ],
    [access, 'addOns.calendar.currentEventAccess', 'calendar.addons.execute'],
    [
      common?.useLocaleFromApp,
      'addOns.common.useLocaleFromApp',
      'script.locale',
    ],
    [gmail, 'addOns.gmail', 'gmail.addons.execute'],
    [
      gmail?.composeTrigger,
      'addOns.gmail.composeTrigger',
      'gmail.addons.current.action.compose',
    ],
    [calendar, 'addOns.calendar', 'calendar.addons.execute'],
    [
      access === 'READ' || access === 'READ_WRITE',
      'addOns.calendar.currentEventAccess',
      'calendar.addons.current.event.read',
    ],
    [
      access === 'WRITE' || access === 'READ_WRITE',
      'addOns.calendar.currentEventAccess',
      'calendar.addons.current.event.write',
    ],
    [
      docs?.onFileScopeGrantedTrigger ?? sheets?.onFileScopeGrantedTrigger,
      'onFileScopeGrantedTrigger',
      'drive.file',
    ],
  ];
  return needs.flatMap(([isUsed, field, scope]) =>
    isUsed ? [{field, scope}] : [],
  );
}
