import {fill} from '../../languages/words';
import {opinionsWanted} from '../../pace';
import {choicesOf} from '../../say-value';
import {
  type Block,
  buttons,
  type Field,
  field,
  type Screen,
  text,
} from '../../screen';
import type {Work} from '../../tables';
import {ORIGINS, WORK_STATUSES} from '../../tables/work';
import type {World} from '../../world';

/** All about one kind of work: what was imagined beside what was found, and the choice (S1.1, S1.9). */
export function editScreen({tracker, words: all}: World, one: Work): Screen {
  const {steps, work: words} = all;
  const lines = (
    name: 'why' | 'seeMyself' | 'imagined' | 'found' | 'decisionReason',
    hint?: string,
  ): Block =>
    field({
      name,
      label: words[name],
      kind: 'lines',
      value: one[name],
      ...(hint === undefined ? {} : {hint}),
    });
  const of = {work: one.id};
  return {
    id: `work.edit ${one.id}`,
    title: one.name,
    back: {label: steps.work.title, press: {action: 'work.home'}},
    blocks: [
      buttons(
        {
          label: words.research,
          press: {action: 'prepare.note', about: of},
          leaves: true,
        },
        {
          label: words.findPeople,
          press: {action: 'people.new', about: of},
          leaves: true,
        },
        {
          label: words.matters,
          press: {action: 'matters.work', about: of},
          leaves: true,
        },
        {
          label: words.tryOut,
          press: {action: 'work.tryOut', about: of},
          leaves: true,
        },
      ),
      field({
        name: 'name',
        label: words.name,
        kind: 'line',
        value: one.name,
        required: true,
      }),
      field({
        name: 'saidAs',
        label: words.saidAs,
        kind: 'line',
        value: one.saidAs,
        hint: words.saidAsHint,
      }),
      field({
        name: 'status',
        label: words.status,
        kind: 'choice',
        value: one.status,
        choices: choicesOf(WORK_STATUSES, all),
      }),
      field(
        ratingField('interestBefore', words.interestBefore, one.interestBefore),
      ),
      lines('why'),
      lines('seeMyself'),
      lines('imagined'),
      lines('found', words.foundHint),
      field(
        ratingField('interestAfter', words.interestAfter, one.interestAfter),
      ),
      lines('decisionReason'),
      {
        show: 'details',
        summary: words.more,
        blocks: [
          field({
            name: 'origin',
            label: words.origin,
            kind: 'openChoice',
            value: one.origin,
            choices: choicesOf(ORIGINS, all),
          }),
          field({
            name: 'originNote',
            label: words.originNote,
            kind: 'line',
            value: one.originNote,
          }),
          field({
            name: 'target',
            label: words.target,
            kind: 'number',
            value: String(opinionsWanted(tracker, one)),
            hint: words.targetHint,
          }),
        ],
      },
      buttons(
        {
          label: words.save,
          press: {action: 'work.save', about: of},
          kind: 'main',
        },
        {
          label: words.earlier,
          press: {action: 'work.up', about: of},
          leaves: true,
        },
        {
          label: words.remove,
          press: {action: 'work.remove', about: of},
          leaves: true,
        },
      ),
    ],
  };
}

/** Asks before a kind of work is taken off the list. */
export const removeScreen = (
  one: Work,
  words: World['words']['work'],
): Screen => ({
  id: `work.remove ${one.id}`,
  title: words.remove,
  back: {
    label: one.name,
    press: {action: 'work.edit', about: {work: one.id}},
  },
  blocks: [
    text(fill(words.removeSure, {name: one.name})),
    buttons(
      {
        label: words.removeYes,
        press: {action: 'work.removeYes', about: {work: one.id}},
        kind: 'danger',
      },
      {label: words.removeNo, press: {action: 'work.home'}},
    ),
  ],
});

const ratingField = (
  name: string,
  label: string,
  value: number | undefined,
): Field => ({
  name,
  label,
  kind: 'rating',
  value: value === undefined ? '' : String(value),
});
