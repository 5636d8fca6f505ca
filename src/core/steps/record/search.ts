import {fill} from '../../languages/words';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Tracker} from '../../tracker';
import type {World} from '../../world';

const SHOWN = 10;
/** Letters of a found text that are shown around the first word. */
const EXCERPT = 120;

type Group = keyof World['words']['record']['groups'];

/** One thing that can be found: what it says, and where it leads. */
interface Entry {
  readonly title: string;
  readonly said: string;
  readonly press: Press;
}

/** Looks through people, organisations, talks, answers, names, notes and plans; every word must be there, capitals and accents aside (S6.10). */
export function searchScreen(world: World, press: Press): Screen {
  const words = world.words.record;
  const query = typed(press, 'query') || about(press, 'query');
  const sought = plain(query)
    .split(/\s+/)
    .filter(word => word !== '');
  const only = about(press, 'group');
  const found = sought.length === 0 ? [] : groups(world.tracker, sought);
  const shown = Number(about(press, 'shown')) || SHOWN;
  return {
    id: 'record.search',
    title: words.search,
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    blocks: [
      field({name: 'query', label: words.query, kind: 'line', value: query}),
      buttons({
        label: words.searchButton,
        press: {action: 'record.search'},
        kind: 'main',
      }),
      ...found
        .filter(({group}) => only === '' || group === only)
        .flatMap(({group, entries}): readonly Block[] => [
          heading(words.groups[group]),
          list(entries.slice(0, shown).map(one => item(one, sought))),
          ...(entries.length > shown
            ? [
                buttons({
                  label: fill(words.moreOf, {count: entries.length - shown}),
                  press: {
                    action: 'record.search',
                    about: {query, group, shown: String(shown + 25)},
                  },
                  leaves: true,
                }),
              ]
            : []),
        ]),
      ...(sought.length > 0 && found.length === 0
        ? [text(fill(words.nothingFound, {query}))]
        : []),
    ],
  };
}

function groups(
  tracker: Tracker,
  sought: readonly string[],
): readonly {group: Group; entries: readonly Entry[]}[] {
  const {people, interviews, answers, referrals, research, plan} = tracker.rows;
  const all: Readonly<Record<Group, readonly Entry[]>> = {
    people: people.map(one => ({
      title: one.name,
      said: join(
        one.organisation,
        one.role,
        one.email,
        one.phone,
        one.relationship,
        one.work,
        one.setting,
        one.specialisation,
        one.notes,
      ),
      press: {action: 'people.show', about: {person: one.id}},
    })),
    talks: interviews.map(one => ({
      title: one.person || one.type,
      said: join(
        one.work,
        one.place,
        one.impressions,
        one.thoughts,
        one.remembered,
        one.stillToKnow,
        one.mustLearn,
      ),
      press: {action: 'record.show', about: {interview: one.id}},
    })),
    answers: answers
      .filter(one => one.answer !== '')
      .map(one => ({
        title: one.person,
        said: join(one.answer, one.question),
        press: {action: 'record.show', about: {interview: one.interviewId}},
      })),
    names: referrals.map((one): Entry => ({
      title: one.name,
      said: join(one.from, one.detail, one.outcome),
      press:
        one.newPersonId === ''
          ? {action: 'record.show', about: {interview: one.interviewId}}
          : {action: 'people.show', about: {person: one.newPersonId}},
    })),
    notes: research.map(one => ({
      title: one.title || one.source,
      said: join(
        one.learned,
        one.wantToKnow,
        one.talkedAbout,
        one.pleased,
        one.work,
        one.where,
      ),
      press: {action: 'prepare.note', about: {note: one.id}},
    })),
    plans: plan.map((one): Entry => ({
      title: one.what,
      said: one.about,
      press: {
        action: 'record.plan',
        about: one.aboutId === '' ? {} : {interview: one.aboutId},
      },
    })),
  };
  return Object.entries(all)
    .map(([group, entries]) => ({
      group: group as Group,
      entries: entries.filter(({title, said}) => {
        const here = plain(`${title} ${said}`);
        return sought.every(word => here.includes(word));
      }),
    }))
    .filter(({entries}) => entries.length > 0);
}

const join = (...parts: readonly string[]): string =>
  parts.filter(part => part !== '').join(' · ');

/** Small letters without their accents: «Jose» finds «José». */
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function item({title, said, press}: Entry, sought: readonly string[]): Item {
  const at = Math.max(0, ...sought.map(word => plain(said).indexOf(word)));
  const from = Math.max(0, at - EXCERPT / 3);
  const part = said.slice(from, from + EXCERPT);
  return {title, ...(part === '' ? {} : {text: part}), press};
}
