import {type Deed, show, write} from '../../deed';
import {Problem} from '../../problem';
import {about, type Press, typed} from '../../screen';
import type {Interview, Research} from '../../tables';
import {type Change, find, put, remove} from '../../tracker';
import type {World} from '../../world';
import {dayTyped} from '../record/day-typed';
import {minutesTyped} from './minutes-typed';
import {noteScreen} from './note-screen';
import {counts, isPlanned} from './notes';
import {prepareHome} from './home';

const TEXTS = [
  'source',
  'title',
  'where',
  'learned',
  'wantToKnow',
  'pleased',
  'talkedAbout',
] as const;

/** Keeps a note and adds its minutes to the talk it is for, in one write (S2.18, S4.7). */
export function saveNote(world: World, press: Press): Deed {
  const {tracker} = world;
  const before = noteIfAny(world, press);
  const work = find(tracker, 'work', typed(press, 'work'));
  const talk = find(
    tracker,
    'interviews',
    about(press, 'interview') || before?.interviewId,
  );
  const on = dayTyped(press, 'on') || world.today;
  const minutes = minutesTyped(press, 'minutes');
  const minutesPlanned = minutesTyped(press, 'minutesPlanned');
  const hasWords = TEXTS.some(name => typed(press, name) !== '');
  if (!hasWords && minutesPlanned === undefined)
    throw new Problem('emptyNote', {}, 'title');
  const id = before?.id ?? world.newId('R');
  const note = put('research', id, {
    ...Object.fromEntries(TEXTS.map(name => [name, typed(press, name)])),
    p: typed(press, 'p') || 'PC',
    level: typed(press, 'level') || 'job',
    work: work?.name ?? '',
    workId: work?.id ?? '',
    interviewId: talk?.id ?? '',
    on,
    minutes,
    minutesPlanned,
  });
  return write(
    [note, ...spent(talk, (minutes ?? 0) - (before?.minutes ?? 0))],
    after => {
      const kept = find(after.tracker, 'research', id)!;
      return show(noteScreen(after, kept, saidOf(after, kept)));
    },
  );
}

const spent = (talk: Interview | undefined, more: number): readonly Change[] =>
  talk && more !== 0
    ? [
        put('interviews', talk.id, {
          prepSpent: Math.max(0, (talk.prepSpent ?? 0) + more),
        }),
      ]
    : [];

function saidOf({words: {prepare: words}}: World, note: Research): string {
  if (counts(note)) return words.kept;
  return isPlanned(note) ? words.keptPlan : words.keptUnfinished;
}

function noteIfAny({tracker}: World, press: Press): Research | undefined {
  const id = about(press, 'note');
  const note = find(tracker, 'research', id);
  if (id !== '' && !note) throw new Problem('gone');
  return note;
}

/** Takes a note away; it can be brought back. */
export function removeNote(world: World, press: Press): Deed {
  const note = noteIfAny(world, press);
  if (!note) throw new Problem('gone');
  return write([remove('research', note.id)], after =>
    show(prepareHome(after, after.words.prepare.removed, note)),
  );
}

export function restoreNote(_world: World, press: Press): Deed {
  const note = JSON.parse(about(press, 'row')) as Research;
  const {id, ...set} = note;
  return write([put('research', id, set)], after =>
    show(noteScreen(after, note, after.words.prepare.restored)),
  );
}
