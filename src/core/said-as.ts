import type {Person, Work} from './tables';
import type {Tracker} from './tracker';

/** A kind of work as it stands in the middle of a sentence: as the person would say it, or else as they named it. */
export const saidAs = (tracker: Tracker, name: string): string =>
  workNamed(tracker, name)?.saidAs || name;

/** The first of the kinds of work somebody can tell about; '' where none is noted. */
export const firstWork = ({work}: Pick<Person, 'work'>): string =>
  work.split(';')[0]!.trim();

/** The kind of work on the list that has this name, in large or small letters; undefined where it is on no list. */
export const workNamed = ({rows}: Tracker, name: string): Work | undefined => {
  const wanted = name.trim().toLowerCase();
  return wanted === ''
    ? undefined
    : rows.work.find(one => one.name.trim().toLowerCase() === wanted);
};
