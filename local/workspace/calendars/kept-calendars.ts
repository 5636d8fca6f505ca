import {fileId} from '../chance';
import type {Workspace} from '../workspace';

/** A calendar as the workspace keeps it, under `calendars/<id>`. */
export interface KeptCalendar {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** An IANA zone. */
  readonly timeZone: string;
  /** Goes up with each change. */
  readonly revision: number;
  /** Whether a script made it: a script that may see its own calendars only sees these. */
  readonly byScript: boolean;
}

/** The person's own calendar, which is always there and goes by their address. */
export function primaryCalendar({owner, store}: Workspace): KeptCalendar {
  return (
    store.read<KeptCalendar>(`calendars/${owner.email}`) ?? {
      id: owner.email,
      summary: owner.name,
      timeZone: owner.timeZone,
      revision: 1,
      byScript: false,
    }
  );
}

/** All calendars, the person's own first. */
export function listCalendars(workspace: Workspace): readonly KeptCalendar[] {
  const primary = primaryCalendar(workspace);
  return [
    primary,
    ...workspace.store
      .keys('calendars/')
      .flatMap(key => workspace.store.read<KeptCalendar>(key) ?? [])
      .filter(({id}) => id !== primary.id),
  ];
}

/** The calendar of that id; `primary` is the person's own. */
export function readCalendar(
  workspace: Workspace,
  id: string,
): KeptCalendar | undefined {
  const {owner, store} = workspace;
  return id === 'primary' || id === owner.email
    ? primaryCalendar(workspace)
    : store.read<KeptCalendar>(`calendars/${id}`);
}

export function addCalendar(
  workspace: Workspace,
  parts: Omit<KeptCalendar, 'id' | 'revision'>,
): KeptCalendar {
  const id = `${fileId(workspace.chance, 26).toLowerCase().replace(/[-_]/g, 'x')}@group.calendar.google.com`;
  return keepCalendar(workspace, {...parts, id, revision: 0});
}

/** Keeps the calendar as its next revision. */
export function keepCalendar(
  workspace: Workspace,
  calendar: KeptCalendar,
): KeptCalendar {
  const kept = {...calendar, revision: calendar.revision + 1};
  workspace.store.write(`calendars/${kept.id}`, kept);
  workspace.tell({part: 'calendar', id: kept.id});
  return kept;
}

/** Takes a calendar away with all that stands in it. */
export function removeCalendar(workspace: Workspace, id: string): void {
  const {store} = workspace;
  for (const key of store.keys(`events/${id}/`)) store.remove(key);
  store.remove(`calendars/${id}`);
  workspace.tell({part: 'calendar', id});
}
