import {fill} from '../../languages/words';
import {likeOthers} from '../../letters/checks/alike';
import {findingsIn} from '../../letters/checks';
import type {Finding} from '../../letters/checks/finding';
import {isApproved, isInserted, type Owed} from '../../letters/owed';
import {bodyOf} from '../../letters/wording';
import {sayShare} from '../../say-number';
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
import {documentLinks} from './document-links';
import {insertedBlocks} from './inserted';
import {sentBlocks} from './sent-blocks';
import {aboutOf, nameOf} from './subject';
import {uncertainBlocks} from './uncertain';

/** The letter exactly as it will be sent, and what may be done with it; or why it is not sent (again). */
export function previewScreen(
  world: World,
  owed: Owed,
  shown: LetterShown | undefined,
  note?: string,
): Screen {
  const {thanks: words, steps} = world.words;
  return {
    id: `thanks.preview ${nameOf(owed)}`,
    title: fill(words.formTitle, {name: owed.person.name}),
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
  if (owed.letter?.stage === 'sending') return uncertainBlocks(world, owed);
  if (owed.letter?.stage === 'sent') return sentBlocks(world, owed);
  if (isInserted(owed))
    return [
      ...insertedBlocks(world, owed),
      ...(owed.letter?.text ? [text(owed.letter.text, 'quiet')] : []),
    ];
  if (!shown)
    return [
      text(words.templateGone, 'warn'),
      buttons({...changeWords(owed, words.change), kind: 'main'}),
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
  const findings = findingsIn(shown, owed, world);
  const isHeld = findings.some(one => one.blocks);
  return [
    ...findingBlocks(world, owed, findings),
    {show: 'letter', letter: shown},
    ...likeness(world, owed, shown),
    ...documentLinks(owed, world.words),
    buttons(
      ...(isHeld
        ? [{...changeWords(owed, words.change), kind: 'main' as const}]
        : [
            ...goingButtons(world, owed, shown, findings),
            changeWords(owed, words.change),
          ]),
      {label: words.lookAgain, press: {action: 'thanks.preview', about}},
      ...(world.place === 'message'
        ? []
        : [
            {label: words.byHand, press: {action: 'thanks.byHand', about}},
            {label: words.otherWay, press: {action: 'thanks.otherWay', about}},
          ]),
    ),
  ];
}

/** What is to be looked at first: what holds it back, then what may be sent all the same. */
function findingBlocks(
  {words: {thanks: words}}: World,
  {person}: Owed,
  findings: readonly Finding[],
): readonly Block[] {
  const said = (some: readonly Finding[], title: string): readonly Block[] =>
    some.length === 0
      ? []
      : [text(title, 'warn'), list(some.map(({says}) => ({title: says})))];
  if (findings.length === 0)
    return [text(fill(words.preview, {name: person.name}), 'quiet')];
  return [
    ...said(
      findings.filter(one => one.blocks),
      words.heldBack,
    ),
    ...said(
      findings.filter(one => !one.blocks),
      words.doubts,
    ),
  ];
}

/** How it goes: into the message it is looked at beside; elsewhere by itself, now or with others. */
function goingButtons(
  {words: {thanks: words}, place}: World,
  owed: Owed,
  shown: LetterShown,
  findings: readonly Finding[],
): readonly Button[] {
  const about = {
    ...aboutOf(owed),
    letter: JSON.stringify(shown),
    overruled: findings.map(({check}) => check).join(' '),
  };
  if (place === 'message')
    return [
      {
        label: findings.length === 0 ? words.insert : words.insertAnyway,
        press: {action: 'thanks.insert', about},
        kind: 'main',
      },
    ];
  return [
    {
      label: findings.length === 0 ? words.send : words.sendAnyway,
      press: {action: 'thanks.send', about},
      kind: 'main',
    },
    isApproved(owed)
      ? {
          label: words.takeBack,
          press: {action: 'thanks.takeBack', about: aboutOf(owed)},
        }
      : {label: words.approve, press: {action: 'thanks.approve', about}},
  ];
}

/** How alike the letters to the others of one talk are, and how that is measured (S7.2). */
function likeness(
  world: World,
  owed: Owed,
  shown: LetterShown,
): readonly Block[] {
  const {thanks: words} = world.words;
  const others = likeOthers({body: bodyOf(shown), owed, world});
  return others.length === 0
    ? []
    : [
        {
          show: 'details',
          summary: words.likeness,
          blocks: [
            list(
              others.slice(0, OTHERS_SHOWN).map(({name, share}) => ({
                title: fill(words.likenessTo, {
                  name,
                  percent: sayShare(share, world.words),
                }),
              })),
            ),
            text(words.likenessMeasured, 'quiet'),
          ],
        },
      ];
}

const OTHERS_SHOWN = 10;

const changeWords = (owed: Owed, label: string): Button => ({
  label,
  press: {action: 'thanks.letter', about: aboutOf(owed)},
});
