import {dayPart} from '../../day';
import {fill, type Words} from '../../languages/words';
import {ownOf} from '../../letters/checks';
import {TALK_KINDS} from '../../letters/kinds';
import type {AskId} from '../../letters/kinds/kind';
import {isSent, lateFrom, type Owed} from '../../letters/owed';
import {templatesFor} from '../../letters/templates';
import {sayDayFrom} from '../../say-day';
import {
  type Block,
  type Button,
  buttons,
  field,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import {setting} from '../../tracker';
import type {World} from '../../world';
import {chosenTemplate} from './chosen-template';
import {aboutOf, nameOf, owedBy} from './subject';

/** Where the person puts into the letter what only they can: one particular point, what follows from it, a sentence of their own. */
export function letterForm(world: World, press: Press): Screen {
  const {thanks: words, letters, steps} = world.words;
  const owed = owedBy(world, press);
  return {
    id: `thanks.letter ${nameOf(owed)}`,
    title: fill(words.formTitle, {name: owed.person.name}),
    back: {label: steps.thanks.title, press: {action: 'thanks.home'}},
    blocks: [
      text(letters.kinds[owed.kind.id].title),
      text(
        `${letters.kinds[owed.kind.id].when}${dueWords(world, owed)}`,
        'quiet',
      ),
      ...notesBlock(world, owed),
      ...asked(world, owed),
      field({
        name: 'myName',
        label: words.myName,
        kind: 'line',
        value: setting(world.tracker, 'name'),
      }),
      field({
        name: 'template',
        label: words.template,
        kind: 'choice',
        value: chosenTemplate(world, owed, '').id,
        choices: templatesFor(owed.kind, world.tracker, world.words).map(
          ({id, name}) => ({value: id, label: name}),
        ),
      }),
      buttons(...ways(world, owed)),
      ...otherKinds(owed, world.words),
    ],
  };
}

/** A letter that goes into a message needs no document, and went no other way. */
function ways({words: {thanks: words}, place}: World, owed: Owed): Button[] {
  const about = aboutOf(owed);
  // With its row there already, looking at the letter needs no lock.
  const see = {action: owed.letter ? 'thanks.see' : 'thanks.start', about};
  if (place === 'message')
    return [{label: words.showLetter, press: see, kind: 'main'}];
  return [
    {label: words.make, press: {action: 'thanks.make', about}, kind: 'main'},
    {label: words.mailOnly, press: see},
    {
      label: words.otherWay,
      press: {action: 'thanks.otherWay', about},
      leaves: true,
    },
  ];
}

function dueWords({today, now, words}: World, owed: Owed): string {
  if (owed.due === '' || isSent(owed)) return '';
  const late = lateFrom(owed);
  return ` ${
    late !== '' && now > late
      ? words.thanks.stillWelcome
      : fill(words.thanks.due, {
          day: sayDayFrom(today, dayPart(owed.due), words),
        })
  }`;
}

/** What was written down of the talk, to take the point from. */
function notesBlock({words}: World, {interview}: Owed): readonly Block[] {
  const notes = [
    interview?.impressions,
    interview?.thoughts,
    interview?.remembered,
  ].flatMap(note => (note ? [text(note)] : []));
  return notes.length === 0
    ? []
    : [
        {
          show: 'details',
          summary: words.thanks.yourNotes,
          blocks: notes,
          open: true,
        },
      ];
}

/** The fields of this kind, and the sentence of one's own that every kind has. */
function asked(world: World, owed: Owed): readonly Block[] {
  const {thanks: words, letters} = world.words;
  const own = ownOf(owed);
  const lines = (
    name: AskId | 'ownSentence',
    label: string,
    hint?: string,
  ): Block =>
    field({
      name,
      label,
      kind: name === 'topic' ? 'line' : 'lines',
      value: own[name],
      ...(hint === undefined ? {} : {hint}),
    });
  const hints: Partial<Record<AskId, string>> = {
    particular: words.particularHint,
    willDo: words.willDoHint,
  };
  return [
    ...owed.kind.asks.map(name =>
      lines(name, letters.kinds[owed.kind.id][name], hints[name]),
    ),
    lines('ownSentence', words.ownSentence),
    ...(owed.kind.id === 'assistant'
      ? [
          field({
            name: 'to',
            label: words.assistantAddress,
            kind: 'email',
            value: owed.letter?.to ?? '',
          }),
        ]
      : []),
  ];
}

/** A talk may have been something else than it looked like. */
function otherKinds(owed: Owed, {thanks, letters}: Words): readonly Block[] {
  if (!owed.interview || isSent(owed)) return [];
  return [
    {
      show: 'details',
      summary: thanks.otherKind,
      blocks: [
        list(
          TALK_KINDS.filter(({id}) => id !== owed.kind.id).map(({id}) => ({
            title: letters.kinds[id].title,
            text: letters.kinds[id].when,
            press: {
              action: 'thanks.letter',
              about: {...aboutOf(owed), kind: id},
            },
          })),
        ),
      ],
    },
  ];
}
