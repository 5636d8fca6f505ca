import {fill} from '../../languages/words';
import {
  type Block,
  buttons,
  heading,
  list,
  type Screen,
  text,
} from '../../screen';
import type {Letter, Person} from '../../tables';
import {linkedIds} from '../../tracker';
import type {World} from '../../world';

/** What there is of somebody outside the tracker, which only the account's owner deletes. */
export interface Traces {
  /** Letters that are documents in the person's Drive. */
  readonly documents: readonly Letter[];
  readonly hasMail: boolean;
  readonly isInCalendar: boolean;
}

export function traces({tracker}: World, {id}: Person): Traces {
  const {letters, interviews} = tracker.rows;
  const theirs = letters.filter(one => one.personId === id);
  return {
    documents: theirs.filter(one => one.documentAddress !== ''),
    hasMail: theirs.some(
      one => one.stage === 'sent' || one.stage === 'in a draft',
    ),
    isInCalendar: interviews.some(
      one => one.inCalendar !== '' && linkedIds(one.personIds).includes(id),
    ),
  };
}

/** Says that the tracker holds nothing of somebody any more, and leads to what stands elsewhere. */
export function erasedScreen(
  {words: {people: words, steps}}: World,
  {name}: Person,
  {documents, hasMail, isInCalendar}: Traces,
): Screen {
  const elsewhere: readonly Block[] = [
    ...documents.map(one => ({
      show: 'link' as const,
      label: fill(words.erasedDocument, {subject: one.subject || name}),
      address: one.documentAddress,
    })),
    ...(hasMail ? [text(words.erasedMail)] : []),
    ...(isInCalendar ? [text(words.erasedCalendar)] : []),
  ];
  return {
    id: 'people.erased',
    title: words.erasedTitle,
    back: {label: steps.people.title, press: {action: 'people.home'}},
    said: fill(words.erased, {name}),
    blocks: [
      ...(elsewhere.length === 0
        ? []
        : [heading(words.erasedElsewhere), ...elsewhere]),
      text(words.erasedWords, 'quiet'),
      list([
        {
          title: fill(words.erasedSearch, {name}),
          press: {action: 'record.search', about: {query: name}},
        },
      ]),
      buttons({label: words.all, press: {action: 'people.home'}}),
    ],
  };
}
