import {dayPart} from '../../day';
import {fill} from '../../languages/words';
import {sayDayAndYear} from '../../say-day';
import {sayValue} from '../../say-value';
import type {Item} from '../../screen';
import type {Person} from '../../tables';
import {linkedIds} from '../../tracker';
import type {World} from '../../world';

/** Every call, talk and letter with somebody, the latest first. */
export function happened(world: World, {id}: Person): readonly Item[] {
  const {rows} = world.tracker;
  const words = world.words.people;
  const said = (value: string): string => sayValue(value, world.words);
  const moments = [
    ...rows.calls
      .filter(one => one.personId === id)
      .map(one => ({
        at: one.at,
        item: {
          title: fill(words.aCall, {channel: said(one.channel)}),
          ...detail(said(one.outcome), one.notes),
        },
      })),
    ...rows.interviews
      .filter(one => linkedIds(one.personIds).includes(id))
      .map(one => ({
        at: one.start,
        item: {
          title: fill(words.aTalk, {type: said(one.type)}),
          ...detail(said(one.status), one.impressions),
          press: {action: 'record.show', about: {interview: one.id}},
        },
      })),
    ...rows.letters
      .filter(one => one.personId === id)
      .map(one => ({
        at: one.sentOn || one.triedAt || one.dueOn,
        item: {
          title: words.aLetter,
          ...detail(said(one.stage), one.particular),
          press: {
            action: 'thanks.letter',
            about: {interview: one.interviewId, person: id},
          },
        },
      })),
  ];
  return moments
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({at, item}) => ({
      ...item,
      title: fill(words.onDay, {
        what: item.title,
        day: at === '' ? words.noDay : sayDayAndYear(dayPart(at), world.words),
      }),
    }));
}

const MOST_LETTERS = 140;

const detail = (state: string, notes: string): Pick<Item, 'text'> => {
  const short =
    notes.length > MOST_LETTERS ? `${notes.slice(0, MOST_LETTERS)}…` : notes;
  const all = [state, short].filter(part => part !== '').join('\n');
  return all === '' ? {} : {text: all};
};
