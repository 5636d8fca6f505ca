import {type Deed, show, write} from '../../deed';
import {counted} from '../../languages/words';
import {Problem} from '../../problem';
import {readPeopleFile} from '../../reading/people-file';
import {
  about,
  type Block,
  buttons,
  type Field,
  field,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {find, remove} from '../../tracker';
import type {World} from '../../world';
import {home} from './home';
import {importChanges, planImport} from './import-plan';
import {lookBlocks} from './import-look';

/** Asks for a file of people. */
export const importScreen = ({words: all}: World): Screen => {
  const words = all.people;
  return {
    id: 'people.import',
    title: words.importTitle,
    back: {label: all.steps.people.title, press: {action: 'people.home'}},
    blocks: [
      text(words.importWhy),
      field(fileField(words.file)),
      buttons({
        label: words.look,
        press: {action: 'people.importLook'},
        kind: 'main',
      }),
      text(words.importPrivate, 'quiet'),
      {
        show: 'details',
        summary: words.importHow,
        blocks: [
          list([
            {title: words.importLinkedIn},
            {title: words.importGoogle},
            {title: words.importOutlook},
            {title: words.importSheet},
          ]),
        ],
      },
    ],
  };
};

/** Shows what was understood before anything is saved. The same file is sent again by the next press, so nothing of it is kept in between. */
export function importLook(world: World, press: Press): Screen {
  const words = world.words.people;
  const file = readPeopleFile(chosen(press));
  const plan = planImport(file, world.tracker.rows.people);
  const canSave = plan.fresh.length > 0 || plan.same.length > 0;
  return {
    id: 'people.importLook',
    title: words.lookTitle,
    back: {label: words.importTitle, press: {action: 'people.import'}},
    blocks: [
      ...lookBlocks(world, file, plan),
      ...(canSave
        ? [
            ...choiceFields(world, file.source === 'address book'),
            buttons({
              label:
                plan.fresh.length === 0
                  ? words.importSaveNone
                  : counted(world.words, plan.fresh.length, words.importSave),
              press: {action: 'people.importSave'},
              kind: 'main',
            }),
          ]
        : []),
      field({...fileField(words.importOther), keep: true}),
      buttons({label: words.look, press: {action: 'people.importLook'}}),
    ],
  };
}

/** Adds everybody in one write, and offers to take them off again. */
export function importSave(world: World, press: Press): Deed {
  const file = readPeopleFile(chosen(press));
  const batch = world.newId('P');
  const changes = importChanges(
    world,
    file,
    {
      also: typed(press, 'also') === 'yes',
      known: typed(press, 'known') === 'yes',
      work: find(world.tracker, 'work', typed(press, 'work'))?.name ?? '',
    },
    batch,
  );
  return write(changes, after => {
    const words = after.words.people;
    return show(
      changes.length === 0
        ? home(after, undefined, words.importedNobody)
        : home(
            after,
            undefined,
            counted(after.words, changes.length, words.imported),
            buttons({
              label: words.importUndo,
              press: {action: 'people.importUndo', about: {batch}},
              leaves: true,
            }),
          ),
    );
  });
}

/** Takes everybody of one file off the list again. */
export function importUndo(world: World, press: Press): Deed {
  const batch = about(press, 'batch');
  if (batch === '') throw new Problem('gone');
  const changes = world.tracker.rows.people
    .filter(one => one.id.startsWith(`${batch}-`))
    .map(one => remove('people', one.id));
  return write(changes, after =>
    show(
      home(
        after,
        undefined,
        changes.length === 0
          ? after.words.overview.savedAlready
          : counted(
              after.words,
              changes.length,
              after.words.people.importUndone,
            ),
      ),
    ),
  );
}

function chosen(press: Press): string {
  const file = typed(press, 'file');
  if (file === '') throw new Problem('noFile', {}, 'file');
  return file;
}

const fileField = (label: string): Field => ({
  name: 'file',
  label,
  kind: 'file',
  value: '',
  accept: '.csv',
});

const choiceFields = (
  {tracker, words: all}: World,
  isKnown: boolean,
): readonly Block[] => {
  const words = all.people;
  return [
    field({
      name: 'known',
      label: words.lookKnown,
      kind: 'tick',
      value: isKnown ? 'yes' : '',
      hint: words.lookKnownHint,
    }),
    ...(tracker.rows.work.length === 0
      ? []
      : [
          field({
            name: 'work',
            label: words.lookWork,
            kind: 'choice',
            value: '',
            choices: [
              {value: '', label: words.lookNoWork},
              ...tracker.rows.work.map(one => ({
                value: one.id,
                label: one.name,
              })),
            ],
          }),
        ]),
  ];
};
