import {dayPart} from '../../day';
import {type Deed, type DocumentText, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {fieldsFor, type Fields, type OwnWords} from '../../letters/fields';
import {fillIn} from '../../letters/fill-in';
import {asLetter} from '../../letters/letter-shown';
import {letterId, type Owed} from '../../letters/owed';
import {TEMPLATE_IDS, templateKey} from '../../letters/templates';
import {Problem} from '../../problem';
import {sayDayAndYear} from '../../say-day';
import {type LetterShown, type Press, typed} from '../../screen';
import {type Change, put, setting} from '../../tracker';
import type {World} from '../../world';
import {previewScreen} from './preview-screen';
import {owedBy} from './subject';

/** The letter as a document of its own, copied from the template and filled, and then as it will be sent. */
export function make(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const templateId = templateOf(world, press);
  const changes = ownWordsIn(owed, press, templateId);
  const filled = fieldsFrom(world, owed, press);
  const id = letterId(owed.interview.id, owed.person.id);
  return {
    do: 'makeDocument',
    document: {
      templateId,
      mark: id,
      name: fill(world.words.thanks.documentName, {
        name: owed.person.name,
        day: sayDayAndYear(
          owed.interview.start ? dayPart(owed.interview.start) : world.today,
          world.words,
        ),
      }),
      fields: withoutEmpty(filled),
    },
    then: made =>
      write(
        [
          ...changes,
          put('letters', id, {
            documentId: made.id,
            documentAddress: made.address,
          }),
        ],
        after => shown(after, press, letterIn(after, owed, made, filled)),
      ),
  };
}

/** The letter as it will be sent, from the template alone: no document is made. */
export function see(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const templateId = templateOf(world, press);
  const changes = ownWordsIn(owed, press, templateId);
  const filled = fieldsFrom(world, owed, press);
  return {
    do: 'readDocument',
    id: templateId,
    then: template => {
      if (template.gone) throw new Problem('templateGone', {}, 'template');
      return write(changes, after =>
        shown(after, press, letterIn(after, owed, template, filled)),
      );
    },
  };
}

/** The letter as its document, or else its template, has it now. */
export function preview(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const id = owed.letter?.documentId || owed.letter?.templateId;
  if (!id || owed.letter?.stage === 'sent' || owed.letter?.stage === 'sending')
    return show(previewScreen(world, owed, undefined));
  const fields = fieldsFor(owed, owed.letter!, world.tracker, world.words);
  return {
    do: 'readDocument',
    id,
    then: document =>
      document.gone
        ? show(previewScreen(world, owed, undefined))
        : shown(world, press, letterIn(world, owed, document, fields)),
  };
}

const shown = (world: World, press: Press, letter: LetterShown): Deed =>
  show(previewScreen(world, owedBy(world, press), letter));

const letterIn = (
  {words}: World,
  {person}: Owed,
  {paragraphs}: DocumentText,
  fields: Fields,
): LetterShown =>
  asLetter(fillIn(paragraphs, fields), person.email, words.letters.subjectMark);

function templateOf({tracker}: World, press: Press): string {
  const chosen = TEMPLATE_IDS.find(id => id === typed(press, 'template'));
  const address = setting(tracker, templateKey(chosen ?? TEMPLATE_IDS[0]));
  const id = /[-\w]{20,}/.exec(address)?.[0];
  if (id === undefined) throw new Problem('noTemplate', {}, 'template');
  return id;
}

const ownWords = (press: Press): OwnWords => ({
  particular: typed(press, 'particular'),
  willDo: typed(press, 'willDo'),
  ownSentence: typed(press, 'ownSentence'),
});

const fieldsFrom = (
  {tracker, words}: World,
  owed: Owed,
  press: Press,
): Fields => ({
  ...fieldsFor(owed, ownWords(press), tracker, words),
  [words.letters.fields.myName]: typed(press, 'myName'),
});

const ownWordsIn = (
  {interview, person, letter, due}: Owed,
  press: Press,
  templateId: string,
): readonly Change[] => [
  put('letters', letterId(interview.id, person.id), {
    person: person.name,
    personId: person.id,
    interviewId: interview.id,
    kind: 'informational',
    // A letter that is there already keeps its stage: another window may be sending it.
    ...(letter ? {} : {stage: 'draft'}),
    dueOn: due,
    templateId,
    ...ownWords(press),
  }),
  put('settings', 'name', {value: typed(press, 'myName')}),
];

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== ''),
  );
