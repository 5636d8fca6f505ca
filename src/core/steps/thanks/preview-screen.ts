import {fill} from '../../languages/words';
import {heldBackBy} from '../../letters/checks';
import type {Owed} from '../../letters/owed';
import {sayMoment} from '../../say-day';
import {
  type Block,
  type Button,
  buttons,
  type LetterShown,
  list,
  type Screen,
  text,
} from '../../screen';
import type {World} from '../../world';
import {aboutOf} from './subject';
import {uncertainBlocks} from './uncertain';

/** The letter exactly as it will be sent, and what may be done with it; or why it is not sent (again). */
export function previewScreen(
  world: World,
  owed: Owed,
  shown: LetterShown | undefined,
  note?: string,
): Screen {
  const {thanks: words, steps} = world.words;
  const {interview, person} = owed;
  return {
    id: `thanks.preview ${interview.id} ${person.id}`,
    title: fill(words.formTitle, {name: person.name}),
    back: {label: steps.thanks.title, press: {action: 'thanks.home'}},
    blocks: [
      ...(note === undefined ? [] : [text(note, 'warn')]),
      ...blocksFor(world, owed, shown),
    ],
  };
}

function blocksFor(
  world: World,
  owed: Owed,
  shown: LetterShown | undefined,
): readonly Block[] {
  const {thanks: words} = world.words;
  const {letter} = owed;
  if (letter?.stage === 'sending') return uncertainBlocks(world, owed);
  if (letter?.stage === 'sent')
    return [
      text(
        fill(words.alreadySent, {
          when: letter.sentOn ? sayMoment(letter.sentOn, world.words) : '',
        }),
        'good',
      ),
      ...(letter.text === '' ? [] : [text(letter.text)]),
      ...documentLink(owed, words.document),
    ];
  if (!shown)
    return [
      text(words.templateGone, 'warn'),
      buttons(changeWords(owed, words.change)),
    ];
  return letterBlocks(world, owed, shown);
}

function letterBlocks(
  world: World,
  owed: Owed,
  shown: LetterShown,
): readonly Block[] {
  const {thanks: words} = world.words;
  const about = aboutOf(owed);
  const reasons = heldBackBy(shown, owed.person.name, world.words);
  const send: Button = {
    label: words.send,
    press: {
      action: 'thanks.send',
      about: {...about, letter: JSON.stringify(shown)},
    },
    kind: 'main',
  };
  return [
    ...(reasons.length === 0
      ? [text(fill(words.preview, {name: owed.person.name}), 'quiet')]
      : [
          text(words.heldBack, 'warn'),
          list(reasons.map(reason => ({title: reason}))),
        ]),
    {show: 'letter', letter: shown},
    ...documentLink(owed, words.document),
    buttons(
      ...(reasons.length === 0
        ? [send, changeWords(owed, words.change)]
        : [{...changeWords(owed, words.change), kind: 'main' as const}]),
      {label: words.lookAgain, press: {action: 'thanks.preview', about}},
      {label: words.otherWay, press: {action: 'thanks.otherWay', about}},
    ),
  ];
}

const changeWords = (owed: Owed, label: string): Button => ({
  label,
  press: {action: 'thanks.letter', about: aboutOf(owed)},
});

const documentLink = ({letter}: Owed, label: string): readonly Block[] =>
  letter?.documentAddress
    ? [{show: 'link', label, address: letter.documentAddress}]
    : [];
