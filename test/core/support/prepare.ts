import type {Press} from '../../../src/core/screen';
import {prepare} from '../../../src/core/steps/prepare';
import {type Change, put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {after} from './day';

export const nursing = put('work', 'W-1', {
  name: 'Nursing',
  status: 'investigating',
});
export const aTalk = (
  set: Parameters<typeof put<'interviews'>>[2] = {},
): Change =>
  put('interviews', 'I-1', {
    person: 'Ida Berg',
    personIds: 'P-1',
    workId: 'W-1',
    work: 'Nursing',
    type: 'in person',
    status: 'planned',
    start: '2027-03-02T10:00',
    ...set,
  });
export const aNote = (
  id: string,
  set: Parameters<typeof put<'research'>>[2] = {},
): Change =>
  put('research', id, {
    title: 'Profile',
    p: 'PC',
    level: 'job',
    source: 'website',
    learned: 'Shifts',
    on: '2027-02-20',
    workId: 'W-1',
    work: 'Nursing',
    ...set,
  });

export const save = (
  typed: Record<string, string>,
  about: Record<string, string> = {},
): Press => ({
  action: 'prepare.saveNote',
  about,
  typed: {work: 'W-1', ...typed},
});
export const home = (world: World) =>
  after(world, {action: 'prepare.home'}).screen;
export const said = (world: World): readonly string[] =>
  prepare.suggestions(world).map(one => one.says);
