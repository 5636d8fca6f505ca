import {dayPart} from '../../day';
import {type Deed, type NewDocument, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {asText} from '../../letters/as-mail';
import {ownOf} from '../../letters/checks';
import {fieldsFor, type OwnWords} from '../../letters/fields';
import {letterFrom} from '../../letters/letter-for';
import type {Owed} from '../../letters/owed';
import {type Template, templateText} from '../../letters/templates';
import {Problem} from '../../problem';
import {sayDayAndYear} from '../../say-day';
import {type Paragraph, type Press, typed} from '../../screen';
import {type Change, changed, put} from '../../tracker';
import type {World} from '../../world';
import {chosenTemplate} from './chosen-template';
import {previewScreen} from './preview-screen';
import {owedBy} from './subject';

/** The letter as a document of its own, and then as it will be sent. */
export function make(world: World, press: Press): Deed {
  const {before, ahead, owed, own, template, changes} = begun(world, press);
  const mark =
    template.id === owed.kind.templates[0]
      ? owed.id
      : `${owed.id}.${template.id}`;
  return {
    do: 'makeDocument',
    document: {
      from: template.documentId
        ? {templateId: template.documentId}
        : {paragraphs: wordsOf(template, world)},
      mark,
      name: fill(world.words.thanks.documentName, {
        name: owed.person.name,
        day: sayDayAndYear(
          owed.interview?.start ? dayPart(owed.interview.start) : world.today,
          world.words,
        ),
      }),
      fields: fieldsFor(ahead, owed, own),
      replaced: whatChanged(before, own),
    },
    then: made => {
      const letter = letterFrom(ahead, owed, own, made.paragraphs);
      return write(
        [
          ...changes,
          put('letters', owed.id, {
            documentId: made.id,
            documentAddress: made.address,
            text: asText(letter),
          }),
        ],
        after => show(previewScreen(after, owedBy(after, press), letter)),
      );
    },
  };
}

/** The letter as it will be sent, from the template alone: no document is made. */
export function see(world: World, press: Press): Deed {
  const {ahead, owed, own, template, changes} = begun(world, press);
  const seen = (paragraphs: readonly Paragraph[]): Deed => {
    const letter = letterFrom(ahead, owed, own, paragraphs);
    return write(
      [...changes, put('letters', owed.id, {text: asText(letter)})],
      after => show(previewScreen(after, owedBy(after, press), letter)),
    );
  };
  if (!template.documentId) return seen(wordsOf(template, world));
  return {
    do: 'readDocument',
    id: template.documentId,
    then: ({gone, paragraphs}) => {
      if (gone) throw new Problem('templateGone', {}, 'template');
      return seen(paragraphs);
    },
  };
}

/** The letter as its document, or else its template, has it now. */
export function preview(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const {letter} = owed;
  if (!letter || ['sent', 'sending', 'in a draft'].includes(letter.stage))
    return show(previewScreen(world, owed, undefined));
  const template = chosenTemplate(world, owed, '');
  const id = letter.documentId || template.documentId;
  const seen = (paragraphs: readonly Paragraph[]): Deed =>
    show(
      previewScreen(
        world,
        owed,
        letterFrom(world, owed, ownOf(owed), paragraphs),
      ),
    );
  if (!id) return seen(wordsOf(template, world));
  return {
    do: 'readDocument',
    id,
    then: ({gone, paragraphs}) =>
      gone ? show(previewScreen(world, owed, undefined)) : seen(paragraphs),
  };
}

/** What a press that makes a letter begins with: the world as it will be once what was typed is kept, and the changes that keep it. */
function begun(world: World, press: Press) {
  const now = owedBy(world, press);
  const template = chosenTemplate(world, now, typed(press, 'template'));
  const own: OwnWords = {
    topic: typed(press, 'topic'),
    particular: typed(press, 'particular'),
    willDo: typed(press, 'willDo'),
    more: typed(press, 'more'),
    ownSentence: typed(press, 'ownSentence'),
  };
  const changes = rowOf(now, own, {
    template,
    myName: typed(press, 'myName'),
    to: typed(press, 'to'),
  });
  const ahead = {...world, tracker: changed(world.tracker, changes)};
  return {
    before: ownOf(now),
    ahead,
    owed: owedBy(ahead, press),
    own,
    template,
    changes,
  };
}

const rowOf = (
  {id, kind, person, interview, about, letter, due}: Owed,
  own: OwnWords,
  {
    template,
    myName,
    to,
  }: {
    readonly template: Template;
    readonly myName: string;
    readonly to: string;
  },
): readonly Change[] => [
  put('letters', id, {
    person: person.name,
    personId: person.id,
    ...(interview ? {interviewId: interview.id} : {}),
    aboutId: about,
    kind: kind.cell,
    // A letter that is there already keeps its stage: another window may be sending it. One that was approved is looked at again.
    ...(letter && letter.stage !== 'approved' ? {} : {stage: 'draft'}),
    dueOn: due,
    templateId: template.id,
    ...(kind.id === 'assistant' ? {to} : {}),
    ...own,
  }),
  put('settings', 'name', {value: myName}),
];

function wordsOf({id}: Template, world: World): readonly Paragraph[] {
  const template = templateText(id, world.words);
  if (!template) throw new Problem('noTemplate', {}, 'template');
  return template.paragraphs;
}

/** Words of the person's own that a document made before still has. */
const whatChanged = (
  before: OwnWords,
  own: OwnWords,
): NewDocument['replaced'] =>
  (['topic', 'particular', 'willDo', 'more', 'ownSentence'] as const)
    .map(name => ({old: before[name], now: own[name]}))
    .filter(({old, now}) => old !== '' && old !== now);
