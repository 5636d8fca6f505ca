import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {SituationId} from '../../scripts';
import {scriptRow, scriptRowId, scriptText} from '../../scripts/own-version';
import {joinParts} from '../../scripts/parts';
import {scriptFor} from '../../scripts/script-for';
import {PARTS, type ScriptText} from '../../scripts/situation';
import {
  about,
  type Block,
  buttons,
  field,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Person} from '../../tables';
import {find, put} from '../../tracker';
import type {World} from '../../world';
import {callCard} from './card';
import {rehearseScreen} from './rehearse';
import {personIfAny, situationOf} from './subject';
import {checkBlocks} from './words-of-script';

/** A script's words to be altered: for everybody, or for one person (S3.2). */
export function edit(world: World, press: Press): Screen {
  const situation = situationOf(press);
  const person = personIfAny(world, press);
  const from = person ?? find(world.tracker, 'people', about(press, 'back'));
  const words = world.words.calls;
  const script = scriptText(world.tracker, world.words, situation, person);
  const of = {
    situation,
    ...(person ? {person: person.id} : {}),
    ...(from ? {back: from.id} : {}),
  };
  const isOwn = scriptRow(world.tracker, world.words, situation, person)?.text;
  return {
    id: `calls.edit ${situation} ${person?.id ?? ''}`,
    title: words.editTitle,
    back: {
      label: world.words.scripts.situations[situation].title,
      press: {
        action: 'calls.script',
        about: {situation, ...(from ? {person: from.id} : {})},
      },
    },
    blocks: [
      ...(person
        ? [text(fill(words.editFor, {name: person.name}), 'quiet')]
        : []),
      text(words.editHint, 'quiet'),
      ...PARTS.map(part =>
        field({
          name: part,
          label: world.words.kept.marks.scriptParts[part],
          kind: 'lines',
          value: script[part],
        }),
      ),
      ...checkBlocks(world, scriptFor(world, situation, from)),
      buttons(
        {
          label: words.saveWords,
          press: {action: 'calls.saveWords', about: of},
          kind: 'main',
        },
        ...(isOwn
          ? [
              {
                label: words.restore,
                press: {action: 'calls.restore', about: of},
                leaves: true,
              },
            ]
          : []),
        ...(from && !person
          ? [
              {
                label: fill(words.onlyFor, {name: from.name}),
                press: {
                  action: 'calls.edit',
                  about: {situation, person: from.id},
                },
                leaves: true,
              },
            ]
          : []),
      ),
    ],
  };
}

/** Keeps the person's own words in the Scripts tab. */
export function saveWords(world: World, press: Press): Deed {
  const part = (name: keyof ScriptText): string => typed(press, name);
  return keepText(
    world,
    press,
    joinParts(
      {
        opening: part('opening'),
        easing: part('easing'),
        body: part('body'),
        close: part('close'),
      },
      world.words,
    ),
    world.words.calls.saved,
  );
}

/** Brings the first version back; that it was said aloud stays known. The person's own words can be taken back at once. */
export function restore(world: World, press: Press): Deed {
  const own = scriptRow(
    world.tracker,
    world.words,
    situationOf(press),
    personIfAny(world, press),
  )?.text;
  const {calls} = world.words;
  const undo = buttons({
    label: calls.undo,
    press: {
      action: 'calls.takeWordsBack',
      about: {...press.about, words: own ?? ''},
    },
    leaves: true,
  });
  return keepText(world, press, '', calls.restored, own ? [undo] : []);
}

/** The person's own words again, after the first version had taken their place. */
export const takeWordsBack = (world: World, press: Press): Deed =>
  keepText(world, press, about(press, 'words'), world.words.calls.saved);

function keepText(
  world: World,
  press: Press,
  words: string,
  said: string,
  first: readonly Block[] = [],
): Deed {
  const situation = situationOf(press);
  const person = personIfAny(world, press);
  const row = scriptRow(world.tracker, world.words, situation, person);
  const change = put('scripts', row?.id ?? scriptRowId(situation, person?.id), {
    situation: world.words.scripts.situations[situation].title,
    person: person?.name ?? '',
    personId: person?.id ?? '',
    text: words,
    editedOn: world.today,
  });
  const from = person?.id ?? about(press, 'back');
  return write([change], after => {
    const someone = find(after.tracker, 'people', from);
    const screen = shown(after, situation, someone, said);
    return show({...screen, blocks: [...first, ...screen.blocks]});
  });
}

const shown = (
  world: World,
  situation: SituationId,
  person: Person | undefined,
  said: string,
): Screen =>
  person
    ? callCard(world, person, situation, said)
    : rehearseScreen(world, situation, said);
