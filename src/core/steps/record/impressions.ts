import {addDays} from '../../day';
import {type Deed, show} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {
  type Block,
  buttons,
  field,
  type FieldKind,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from '../../screen';
import type {Interview} from '../../tables';
import {find} from '../../tracker';
import type {World} from '../../world';
import {namesFields} from './names';
import {planOf} from './plan-items';
import {isUnnamed, withWhomField} from './with-whom';

/** Days until a promise falls due, unless the person sets another day. */
const PROMISE_DAYS = 7;

export function impressionsAfter(world: World, interviewId: string): Deed {
  const interview = find(world.tracker, 'interviews', interviewId);
  if (!interview) throw new Problem('gone');
  return show(impressionsScreen(world, interview));
}

/** The minute and a half after a talk on one screen, for one thumb: any part of it may be left empty and saved (S6.3-S6.8). */
export function impressionsScreen(world: World, interview: Interview): Screen {
  const words = world.words.record;
  const of = {interview: interview.id};
  const work = find(world.tracker, 'work', interview.workId);
  const lines = (name: 'impressions' | 'thoughts' | 'remembered'): Block =>
    field({
      name,
      label: words[name],
      kind: 'lines',
      value: interview[name],
      hint: words.hints[name],
    });
  return {
    id: `record.impressions ${interview.id}`,
    title: fill(words.impressionsOf, {person: interview.person}),
    back: {label: interview.person, press: {action: 'record.show', about: of}},
    blocks: [
      text(words.beforeDriving),
      ...(isSaidToBeOver(world, interview)
        ? []
        : [
            field({
              name: 'tookPlace',
              label: words.tookPlace,
              kind: 'tick',
              value: '',
            }),
          ]),
      ...(isUnnamed(interview) ? [withWhomField(world, interview)] : []),
      lines('impressions'),
      lines('thoughts'),
      lines('remembered'),
      field({
        name: 'askedForNames',
        label: words.askedForNames,
        kind: 'choice',
        value: interview.askedForNames,
        choices: yesNoOr(world, ['yes', 'no']),
      }),
      ...namesFields(world, interview),
      ...promised(world, interview),
      ...(work
        ? [
            rating(
              'interest',
              fill(words.interest, {work: work.name}),
              work.interestAfter,
            ),
          ]
        : []),
      {
        show: 'details',
        summary: words.moreRatings,
        blocks: [
          ...(isUnnamed(interview) ? [] : [withWhomField(world, interview)]),
          ...ratings(world, interview),
        ],
      },
      buttons(
        {
          label: words.saveImpressions,
          press: {action: 'record.saveImpressions', about: of},
          kind: 'main',
        },
        {
          label: words.notNow,
          press: {action: 'record.notNow', about: of},
          leaves: true,
        },
      ),
    ],
  };
}

/** Whether the tracker itself knows that the talk took place. */
export const isSaidToBeOver = (
  {now}: World,
  {status, start}: Interview,
): boolean => status === 'done' || (start !== '' && start <= now);

function promised(world: World, interview: Interview): readonly Block[] {
  const words = world.words.record;
  const kept: readonly Item[] = planOf(world, interview.id).map(one => ({
    title: one.what,
  }));
  return [
    heading(words.promisedTitle),
    ...(kept.length > 0 ? [list(kept)] : []),
    field({
      name: 'promised',
      label: words.promised,
      kind: 'lines',
      value: '',
      hint: words.hints.promised,
    }),
    field({
      name: 'promisedBy',
      label: words.promisedBy,
      kind: 'day',
      value: addDays(world.today, PROMISE_DAYS),
    }),
  ];
}

function ratings(world: World, interview: Interview): readonly Block[] {
  const words = world.words.record;
  const one = (
    name:
      | 'fitSkills'
      | 'fitValues'
      | 'fitInterests'
      | 'confidence'
      | 'lookingForward'
      | 'rating',
  ): Block => rating(name, words[name], interview[name]);
  const many = (
    name: 'arrivedOnTime' | 'endedOnTime' | 'mayReturn',
    values: readonly (keyof typeof words.choices)[],
  ): Block =>
    plain(name, words[name], 'choice', interview[name], yesNoOr(world, values));
  return [
    one('fitSkills'),
    one('fitValues'),
    one('fitInterests'),
    one('confidence'),
    one('lookingForward'),
    one('rating'),
    many('arrivedOnTime', ['yes', 'no']),
    many('endedOnTime', ['yes', 'no', 'longer, invited']),
    many('mayReturn', ['yes', 'no', 'not asked']),
    plain('stillToKnow', words.stillToKnow, 'lines', interview.stillToKnow),
    plain('differently', words.differently, 'lines', interview.differently),
    plain('jobTalk', words.jobTalk, 'tick', interview.jobTalk ? 'yes' : ''),
    ...(interview.type === 'practice'
      ? [
          plain(
            'countPractice',
            words.countPractice,
            'tick',
            interview.countPractice ? 'yes' : '',
          ),
        ]
      : []),
  ];
}

const plain = (
  name: string,
  label: string,
  kind: FieldKind,
  value: string,
  choices?: readonly {readonly value: string; readonly label: string}[],
): Block => field({name, label, kind, value, ...(choices ? {choices} : {})});

const rating = (
  name: string,
  label: string,
  value: number | undefined,
): Block =>
  plain(name, label, 'rating', value === undefined ? '' : String(value));

const yesNoOr = (
  {words: {record: words}}: World,
  values: readonly (keyof typeof words.choices)[],
): readonly {value: string; label: string}[] => [
  {value: '', label: words.notSaid},
  ...values.map(value => ({value, label: words.choices[value]})),
];
