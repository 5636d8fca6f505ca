import * as acts from '../../local/acts';
import {readDocument} from '../../local/workspace/documents/kept-documents';
import {listMessages} from '../../local/workspace/mail';
import {legible} from '../../src/core/legible';
import {thankWith} from '../sweeps/support/hostile-letter';
import {HOSTILE_TEXTS} from '../support/hostile-texts';
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
