import {sayValue} from '../../say-value';
import {SITUATIONS} from '../../scripts';
import type {Press} from '../../screen';
import type {OwnScript} from '../../tables';
import type {World} from '../../world';

export type EntryGroup = keyof World['words']['record']['groups'];

/** One thing that can be found: what it says, and where it leads, if there is such a place. */
export interface Entry {
  readonly title: string;
  readonly said: string;
  readonly press: Press | undefined;
}

/** Every row of the tracker in the words it can be found by, in the order in which they are shown. */
export function searchEntries(
  world: World,
): Readonly<Record<EntryGroup, readonly Entry[]>> {
  const {tracker} = world;
  const said = (value: string): string => sayValue(value, world.words);
  const to = placesIn(world);
  const {people, interviews, answers, referrals, research, plan} = tracker.rows;
  const {work, matters, calls, scripts, outings, questions, letters} =
    tracker.rows;
  return {
    people: people.map(one => ({
      title: one.name,
      said: join(
        one.organisation,
        one.role,
        one.email,
        one.phone,
        said(one.relationship),
        one.work,
        one.setting,
        one.specialisation,
        one.postalAddress,
        one.assistant,
        one.profile,
        one.referredBy,
        one.nextAction,
        one.notes,
      ),
      press: to.person(one.id),
    })),
    talks: interviews.map(one => ({
      title: one.person || said(one.type),
      said: join(
        one.work,
        one.place,
        one.impressions,
        one.thoughts,
        one.remembered,
        one.stillToKnow,
        one.differently,
        one.mustLearn,
        one.approach,
        one.reception,
      ),
      press: to.talk(one.id),
    })),
    answers: answers
      .filter(one => one.answer !== '')
      .map(one => ({
        title: one.person,
        said: join(one.answer, one.question),
        press: to.talk(one.interviewId),
      })),
    names: referrals.map(one => ({
      title: one.name,
      said: join(one.from, one.detail, one.outcome),
      press:
        to.person(one.newPersonId) ??
        to.talk(one.interviewId) ??
        to.person(one.fromPersonId),
    })),
    calls: calls.map(one => ({
      title: one.person,
      said: join(
        one.notes,
        said(one.outcome),
        one.nextAction,
        said(one.channel),
      ),
      press: to.person(one.personId),
    })),
    letters: letters.map(one => ({
      title: one.person,
      said: join(
        one.subject,
        one.text,
        one.particular,
        one.willDo,
        one.ownSentence,
        one.more,
        one.topic,
      ),
      press: to.talk(one.interviewId) ?? to.person(one.personId),
    })),
    notes: research.map(one => ({
      title: one.title || said(one.source),
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
    outings: outings.map(one => ({
      title: one.name,
      said: join(one.targets, one.place, one.approach, one.notes),
      press: {action: 'prepare.outing', about: {outing: one.id}},
    })),
    questions: questions.map((one): Entry => ({
      title: one.text,
      said: join(one.work, said(one.area)),
      press:
        one.number === undefined
          ? {action: 'questions.own', about: {question: one.id}}
          : {action: 'questions.bank', about: {number: String(one.number)}},
    })),
    scripts: scripts
      .filter(one => one.text !== '')
      .map(one => ({
        title: one.situation,
        said: join(one.person, one.text),
        press: scriptPress(world, one, to.person(one.personId)),
      })),
    work: work.map(one => ({
      title: one.name,
      said: join(
        one.why,
        one.seeMyself,
        one.imagined,
        one.found,
        one.decisionReason,
        one.originNote,
      ),
      press: {action: 'work.edit', about: {work: one.id}},
    })),
    matters: matters.map(one => ({
      title: one.matter,
      said: join(one.work, one.why),
      press: to.work(one.workId) ?? {action: 'matters'},
    })),
    plans: plan.map(one => ({
      title: one.what,
      said: one.about,
      press: {
        action: 'record.plan',
        about: to.talk(one.aboutId)?.about ?? {},
      },
    })),
  };
}

/** Presses to what is still there. */
function placesIn({tracker: {rows}}: World) {
  const to = (
    some: readonly {readonly id: string}[],
    press: (id: string) => Press,
  ) => {
    const ids = new Set(some.map(one => one.id));
    return (id: string): Press | undefined =>
      ids.has(id) ? press(id) : undefined;
  };
  return {
    person: to(rows.people, person => ({
      action: 'people.show',
      about: {person},
    })),
    talk: to(rows.interviews, interview => ({
      action: 'record.show',
      about: {interview},
    })),
    work: to(rows.work, work => ({action: 'matters.work', about: {work}})),
  };
}

function scriptPress(
  {words}: World,
  {situation}: OwnScript,
  toPerson: Press | undefined,
): Press {
  const known = SITUATIONS.find(
    one => words.scripts.situations[one.id].title === situation,
  );
  return known
    ? {
        action: 'calls.script',
        about: {...toPerson?.about, situation: known.id},
      }
    : {action: 'calls.home'};
}

const join = (...parts: readonly string[]): string =>
  parts.filter(part => part !== '').join(' · ');
