import {fill} from '../../languages/words';
import {type Block, type Screen, text} from '../../screen';
import type {Interview} from '../../tables';
import type {World} from '../../world';
import {asCalendar, isTimed} from '../../writing/ics';

/** Every talk that has a time, for another calendar (S6.9). */
export function calendarFile(world: World): Screen {
  const words = world.words.calendar;
  const talks = world.tracker.rows.interviews.filter(isTimed);
  return {
    id: 'calendar.file',
    title: words.files,
    back: {label: world.words.times.title, press: {action: 'times'}},
    blocks:
      talks.length === 0
        ? [text(words.noTalks, 'quiet')]
        : [
            text(words.filesWhy),
            file(world, talks, {
              name: 'talks.ics',
              label: fill(words.saveFile, {name: 'talks.ics'}),
            }),
          ],
  };
}

/** One talk, to be taken into another calendar; nothing where it has no time. */
export const talkFile = (world: World, talk: Interview): readonly Block[] =>
  isTimed(talk)
    ? [
        file(world, [talk], {
          name: 'talk.ics',
          label: world.words.calendar.saveTalk,
        }),
      ]
    : [];

const file = (
  world: World,
  talks: readonly Interview[],
  {name, label}: {readonly name: string; readonly label: string},
): Block => ({
  show: 'download',
  label,
  name,
  mime: 'text/calendar',
  content: asCalendar(world, talks),
});
