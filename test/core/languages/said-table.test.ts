import {keptIn} from '../../../src/core/languages/kept';
import {saidTable} from '../../../src/core/languages/said-table';

const german = keptIn('de');
const idNote =
  'An der Kennung findet Seven Steps diese Zeile. Lass sie, wie sie ist; in Zeilen, die du selbst anlegst, lass sie leer.';

describe('a tab of a German tracker', () => {
  it('has German headings, notes and lists, and everything else as it is', () => {
    expect(saidTable('plan', german)).toStrictEqual({
      title: 'Plan',
      prefix: 'D',
      colour: '#5b6770',
      columns: {
        id: {
          kind: 'id',
          heading: 'Kennung',
          width: 70,
          hidden: true,
          note: idNote,
        },
        what: {kind: 'text', heading: 'Was', width: 320},
        about: {kind: 'text', heading: 'Worum es geht', width: 200},
        dueOn: {kind: 'day', heading: 'Fällig'},
        doneOn: {kind: 'day', heading: 'Erledigt'},
        source: {
          kind: 'choice',
          heading: 'Woher es kam',
          choices: ['Erinnerung', 'Gespräch', 'ich'],
          open: true,
          width: 150,
        },
        aboutId: {
          kind: 'link',
          heading: 'Kennung Anlass',
          width: 70,
          hidden: true,
        },
      },
    });
  });

  it('says the words behind which a colour stands', () => {
    const {title, columns} = saidTable('work', german);
    expect([title, columns['status']]).toEqual([
      'Berufe',
      {
        kind: 'choice',
        heading: 'Stand',
        width: 120,
        choices: [
          'Idee',
          'erkunde ich',
          'vergleiche ich',
          'behalte ich',
          'beiseitegelegt',
        ],
        colours: {
          'erkunde ich': '#fdeec2',
          'vergleiche ich': '#fdeec2',
          'behalte ich': '#cfe8d5',
          beiseitegelegt: '#e4e4e4',
        },
      },
    ]);
  });

  it('says the note of a heading that has one of its own', () => {
    expect(saidTable('people', german).columns['work']!.note).toBe(
      'Mehrere Berufe werden durch Strichpunkte getrennt.',
    );
  });
});
