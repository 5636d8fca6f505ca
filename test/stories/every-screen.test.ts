import {offersOf} from '../../local/panel';
import {type Visitor} from '../../local/visitor';
import {ownSpreadsheet} from '../../local/own-spreadsheet';
import {listCalendars} from '../../local/workspace/calendars/kept-calendars';
import {
  type KeptEvent,
  listEvents,
} from '../../local/workspace/calendars/kept-events';
import {toPlainText} from '../../local/workspace/documents/plain-text';
import type {TextDocument} from '../../local/workspace/documents/text-document';
import type {Message} from '../../local/workspace/mail';
import {CHANGES, VIEWS} from '../../src/core/answer';
import {inPseudo, notInPseudo} from '../support/pseudo';
import {byHand} from './support/by-hand';
import {
  besideDraft,
  besideEvent,
  besideMessage,
  everyCard,
} from './support/cards';
import {everyScreen} from './support/every-screen';
import {aPersonWithTracker} from './support/person';
import {withoutPersons} from './support/persons-words';
import {pseudoBundle} from './support/pseudo-bundle';
import {theSample} from './support/sample';
import {shownTexts, textOfPage} from './support/shown-texts';

const KNOWN = new Set([...Object.keys(VIEWS), ...Object.keys(CHANGES)]);

/** Each screen's name with the presses it offers. */
const walk = (visitor: Visitor) =>
  everyScreen(visitor).map(({screen}) => ({
    id: screen.id,
    presses: offersOf(screen).map(({press}) => press),
    texts: shownTexts(screen),
  }));

/** What is neither from the words nor from the sample's person. */
const outside = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap(text => text.split('\n')))].flatMap(line =>
    notInPseudo(withoutPersons(line)).map(word => `${word}: ${line}`),
  );

// All words in pseudo, so that one sample tells of the screens and of the words on them.
const bundle = pseudoBundle();
const {workspace, visitor} = theSample(bundle);
const full = walk(visitor);

describe('every screen', () => {
  it('S0.4 of a full tracker opens, and offers only what there is', () => {
    const offered = full.flatMap(({presses}) =>
      presses.map(({action}) => action),
    );
    expect(offered.filter(action => !KNOWN.has(action))).toEqual([]);
    expect(full.length).toBeGreaterThan(40);
  });

  it('S0.4 but the overview has a way back', () => {
    const stuck = full.filter(
      ({id, presses}) => id !== 'overview' && presses.length === 0,
    );
    expect(stuck).toEqual([]);
  });

  it('S10.1 S10.2 of an empty tracker opens as well', () => {
    const {visitor} = aPersonWithTracker();
    expect(walk(visitor).length).toBeGreaterThan(20);
  });

  it('of the sample belongs to an invented person', () => {
    expect(ownSpreadsheet(workspace)).not.toBe(visitor.tracker);
    const addresses = JSON.stringify(
      workspace.store.keys('mail/').map(key => workspace.store.read(key)),
    ).match(/[\w.]+@[\w.]+/g);
    expect(
      addresses!.filter(one => !/example\.(org|com|net)$/.test(one)),
    ).toEqual([]);
  });
});

describe('no word stands outside the language files', () => {
  it('on a screen or a page to print', () => {
    expect(outside(full.flatMap(({texts}) => texts))).toEqual([]);
  });

  it('on a card', () => {
    const owner = {workspace, bundle};
    const shown = [
      () => besideMessage(owner),
      () => besideDraft(owner),
      () => besideEvent(owner, ruthsEvent()),
    ].flatMap(everyCard);
    expect(outside(shown)).toEqual([]);
    expect(shown.length).toBeGreaterThan(100);
  });

  it('in a mail, a document or an event', () => {
    const {store} = workspace;
    const read = <T>(place: string) =>
      store.keys(place).map(key => store.read<T>(key)!);
    const texts = [
      ...read<Message>('mail/').flatMap(one => [
        one.subject,
        one.text,
        textOfPage(one.html ?? ''),
      ]),
      ...read<TextDocument>('documents/').map(toPlainText),
      ...read<KeptEvent>('events/').flatMap(one => [
        one.summary ?? '',
        one.description ?? '',
      ]),
    ];
    expect(outside(texts)).toEqual([]);
    expect(texts.length).toBeGreaterThan(20);
  });

  it('on the tab that is shown first', () => {
    const [first] = byHand({workspace, visitor}).tabs();
    const cells = byHand({workspace, visitor}).values(`'${first!.title}'!A:Z`);
    expect(outside(cells.flat().map(String))).toEqual([]);
  });

  it('and one that does is found', () => {
    expect(outside([`${inPseudo('Thank')} Theo Okafor now`])).toHaveLength(1);
  });
});

/** The talk with Ruth lies ahead. */
function ruthsEvent(): {calendarId: string; eventId: string} {
  const [found] = listCalendars(workspace).flatMap(({id: calendarId}) =>
    listEvents(workspace, calendarId)
      .filter(({summary}) => summary?.includes('Ruth Adler'))
      .map(({id}) => ({calendarId, eventId: id!})),
  );
  return found!;
}
