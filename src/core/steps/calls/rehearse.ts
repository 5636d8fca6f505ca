import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {SituationId} from '../../scripts';
import {scriptRow, scriptRowId} from '../../scripts/own-version';
import {scriptFor} from '../../scripts/script-for';
import {sayDayFrom} from '../../say-day';
import {type Block, buttons, type Press, type Screen, text} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {callCard} from './card';
import {personIfAny, situationOf} from './subject';
import {checkBlocks, scriptBlocks} from './words-of-script';

/** A script by itself, to be said aloud and altered until it sounds like oneself (S3.5). */
export function rehearseScreen(
  world: World,
  situation: SituationId,
  said?: string,
): Screen {
  const words = world.words.calls;
  const {title, when} = world.words.scripts.situations[situation];
  const one = scriptFor(world, situation);
  return {
    id: `calls.script ${situation}`,
    title,
    back: {
      label: world.words.steps.calls.title,
      press: {action: 'calls.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(when, 'quiet'),
      ...scriptBlocks(world, one),
      ...checkBlocks(world, one),
      text(words.aloudHint, 'quiet'),
      ...rehearsedOn(world, situation),
      buttons(
        {
          label: words.saidAloud,
          press: {action: 'calls.rehearsed', about: {situation}},
          kind: 'main',
        },
        {
          label: words.change,
          press: {action: 'calls.edit', about: {situation}},
          leaves: true,
        },
        {label: words.aboutMe, press: {action: 'calls.me'}, leaves: true},
      ),
    ],
  };
}

function rehearsedOn(world: World, situation: SituationId): readonly Block[] {
  const on = scriptRow(world.tracker, world.words, situation)?.rehearsedOn;
  return on
    ? [
        text(
          fill(world.words.calls.saidAloudOn, {
            day: sayDayFrom(world.today, on, world.words),
          }),
          'good',
        ),
      ]
    : [];
}

/** Marks the script as said aloud today; opened from a person, it leads back to that person's card. */
export function rehearsed(world: World, press: Press): Deed {
  const situation = situationOf(press);
  const person = personIfAny(world, press);
  const row =
    (person && scriptRow(world.tracker, world.words, situation, person)) ??
    scriptRow(world.tracker, world.words, situation);
  const change = put('scripts', row?.id ?? scriptRowId(situation), {
    situation: world.words.scripts.situations[situation].title,
    rehearsedOn: world.today,
  });
  return write([change], after =>
    show(
      person
        ? callCard(after, person, situation, after.words.calls.wasSaidAloud)
        : rehearseScreen(after, situation, after.words.calls.wasSaidAloud),
    ),
  );
}
