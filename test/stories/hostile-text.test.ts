import {readXlsx} from 'hucre/xlsx';
import * as acts from '../../local/acts';
import {readDocument} from '../../local/workspace/documents/kept-documents';
import {listMessages} from '../../local/workspace/mail';
import {workbookOf} from '../../local/workspace/spreadsheets/workbook';
import {toXlsx} from '../../local/workspace/xlsx/to-xlsx';
import {inGroups} from '../../src/core/in-groups';
import {legible} from '../../src/core/legible';
import {TABLES} from '../../src/core/tables';
import {thankWith} from '../sweeps/support/hostile-letter';
import {HOSTILE_TEXTS, MOST_CHARACTERS} from '../support/hostile-texts';
import {byHand} from './support/by-hand';
import {says} from './support/panel';
import {aPersonAfterATalk, aPersonWithTracker, copyOf} from './support/person';
import {rowsOf} from './support/tracker';

const TEXTS = HOSTILE_TEXTS.map(({text}) => text);

describe('hostile text in a letter', () => {
  const start = aPersonAfterATalk();
  const isField = (text: string) => text.includes('{{');

  it('is the same words on the screen, in the document and in the mail, and alters nothing of its head', async () => {
    const some = TEXTS.filter(one => !isField(one) && one.length < 1_000);
    expect(await thankWith(start, some)).toEqual({isHeld: false, wrong: []});
  });

  it('that looks like a field and is none is left as it is, and holds the letter back', async () => {
    for (const text of ['{{__proto__}}', '{{constructor}}', '{{{{nested}}}}'])
      expect(await thankWith(start, [text])).toEqual({
        isHeld: true,
        wrong: [],
      });
  });

  it('that is a field is filled, alike on the screen, in the document and in the mail', async () => {
    const {visitor, workspace} = copyOf(start);
    visitor.press('thanks.letter');
    visitor.press('thanks.make', {
      particular: '{{my name}} thanks {{First name}}.',
      willDo: '$&',
      ownSentence: 'Yours',
      myName: 'Ada Okafor',
    });
    const filled = 'Ada Okafor thanks Ana.';
    expect(says(visitor)).toContain(filled);
    const [, id] = /document\/d\/([\w-]+)\/edit/.exec(says(visitor))!;
    expect(JSON.stringify(readDocument(workspace, id!))).toContain(filled);
    visitor.press('thanks.send');
    expect(listMessages(workspace)[0]!.text).toContain(filled);
  });
});

describe('hostile text in the workbook', () => {
  const person = aPersonWithTracker();
  const hand = byHand(person);
  const texts = [...TEXTS, 'x'.repeat(MOST_CHARACTERS)];
  const tabs = Object.values(TABLES).filter(({title}) => title !== 'Settings');

  it('is text on every tab and nothing else, and is cut where Excel’s cells hold no more', async () => {
    for (const {title, columns} of tabs)
      hand.overwrite(
        `'${title}'!A2`,
        inGroups(texts, Object.keys(columns).length),
      );
    const {sheets} = await readXlsx(
      await toXlsx(workbookOf(person.workspace, person.visitor.tracker!)!),
    );
    const inFile = tabs.map(({title}) => {
      const {rows, cells} = sheets.find(({name}) => name === title)!;
      return {
        texts: rows.slice(1).flatMap(row => row.filter(cell => cell !== null)),
        others: [...cells!].filter(
          ([, {formula, type}]) => formula !== undefined || type === 'error',
        ),
      };
    });
    expect(inFile).toEqual(
      tabs.map(() => ({
        texts: texts.map(text =>
          text.length > 32_767
            ? `${text.slice(0, 32_766)}…`
            : text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd'),
        ),
        others: [],
      })),
    );
  });
});

describe('hostile text in a file of people', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const COLUMNS = ['Name', 'Company', 'Position', 'Phone', 'URL', 'Notes'];
  /** An apostrophe before a formula is what makes it harmless in a file of ours, and no file of text holds a zero byte. */
  const texts = TEXTS.filter(
    text => !/^'+=/.test(text) && !text.includes('\0'),
  );

  it('comes in as it stands there, and can be brought out and in again', () => {
    const person = aPersonWithTracker();
    const file = [
      COLUMNS.join(','),
      ...texts.map((text, at) =>
        [`Person ${at}`, text, text, text, text, text].map(quoted).join(','),
      ),
    ].join('\r\n');
    acts.bringIn(person.visitor, {
      name: 'people.csv',
      bytes: Buffer.from(file),
    });
    const kept = (someone: typeof person) =>
      rowsOf(someone, 'People').map(row => [
        row['Name'],
        row['Organisation'] ?? '',
        row['Role'] ?? '',
        row['Phone'] ?? '',
        row['Profile address'] ?? '',
        row['Notes'] ?? '',
      ]);
    expect(kept(person)).toEqual(
      texts.map((text, at) => [
        `Person ${at}`,
        ...Array.from({length: 5}, () => legible(text).trim()),
      ]),
    );

    person.visitor.send({action: 'takeAlong.tab', about: {tab: 'people'}});
    const [taken] = person.visitor.screen.blocks.filter(
      ({show}) => show === 'download',
    ) as unknown as {content: string}[];
    const other = aPersonWithTracker();
    acts.bringIn(other.visitor, {
      name: 'people.csv',
      bytes: Buffer.from(taken!.content),
    });
    expect(kept(other)).toEqual(kept(person));
  });
});
