import {english} from '../../../src/core/languages/english';
import type {Block, Item, Screen} from '../../../src/core/screen';
import {planCard} from '../../../src/surfaces/card/plan-card';
import type {ShownCard, Widget} from '../../../src/surfaces/card/shown-card';
import {aField, everyBlock} from '../../support/every-block';

const shown = (
  blocks: readonly Block[],
  screen: Partial<Screen> = {},
): ShownCard =>
  planCard({id: 'a', title: 'A title', blocks, ...screen}, english, 'message');

const widgetsOf = ({sections}: ShownCard): readonly Widget[] =>
  sections.flatMap(({widgets}) => widgets);

const lines = (count: number): readonly Item[] =>
  Array.from({length: count}, (_, index) => ({title: `Person ${index + 1}`}));

describe('a screen as a card', () => {
  it('has a section for each heading and for what is folded away', () => {
    expect(
      shown([
        {show: 'text', text: 'First of all'},
        {show: 'heading', text: 'Waiting'},
        {
          show: 'list',
          items: [
            {
              title: 'Ana Ruiz',
              text: 'Nurse',
              badge: {text: 'draft', tone: 'plain'},
              press: {action: 'thanks.letter'},
            },
          ],
        },
        {
          show: 'details',
          summary: 'More',
          blocks: [{show: 'text', text: 'Folded', tone: 'quiet'}],
        },
        {
          show: 'buttons',
          buttons: [
            {label: 'Save', press: {action: 'a.save'}, kind: 'main'},
            {label: 'Not now', press: {action: 'a.not'}, leaves: true},
          ],
        },
      ]).sections,
    ).toEqual([
      {isFolded: false, widgets: [{is: 'words', html: 'First of all'}]},
      {
        header: 'Waiting',
        isFolded: false,
        widgets: [
          {
            is: 'line',
            html: 'Ana Ruiz<br><font color="#5f6368">Nurse</font>',
            top: 'draft',
            press: {action: 'thanks.letter'},
          },
        ],
      },
      {
        header: 'More',
        isFolded: true,
        widgets: [{is: 'words', html: '<font color="#5f6368">Folded</font>'}],
      },
      {
        isFolded: false,
        widgets: [
          {
            is: 'buttons',
            buttons: [
              {
                label: 'Save',
                press: {action: 'a.save'},
                isMain: true,
                sends: true,
              },
              {
                label: 'Not now',
                press: {action: 'a.not'},
                isMain: false,
                sends: false,
              },
            ],
          },
        ],
      },
    ]);
  });

  it('takes nothing that somebody wrote for a tag, wherever it stands', () => {
    const hostile = '<img src=x onerror="alert(1)">&amp;';
    const texts = JSON.stringify(
      widgetsOf(shown(everyBlock(() => hostile))).map(widget =>
        'html' in widget ? widget.html : '',
      ),
    );
    expect(texts).toContain('&lt;img');
    expect(texts).not.toContain('<img');
    expect(texts).toContain('&amp;amp;');
  });

  it('draws every block there is, with nothing left empty', () => {
    const card = shown(everyBlock());
    expect(card.sections.filter(({widgets}) => widgets.length === 0)).toEqual(
      [],
    );
    expect(new Set(widgetsOf(card).map(({is}) => is))).toEqual(
      new Set(['words', 'line', 'input', 'select', 'day', 'time', 'buttons']),
    );
  });

  it.each([
    'line',
    'lines',
    'openChoice',
    'choice',
    'rating',
    'day',
    'time',
    'tick',
  ] as const)(
    'says with a field of the kind %s what helps to fill it in',
    kind => {
      const widgets = widgetsOf(shown([aField(kind, {hint: 'A < B'})]));
      expect(
        widgets.flatMap(one =>
          one.is === 'input'
            ? [one.hint]
            : one.is === 'words'
              ? [one.html]
              : [],
        ),
      ).toEqual([
        widgets[0]!.is === 'input'
          ? 'A < B'
          : '<font color="#5f6368">A &lt; B</font>',
      ]);
    },
  );

  it('cuts a long list and says where the rest is', () => {
    const widgets = widgetsOf(shown([{show: 'list', items: lines(10_000)}]));
    expect(widgets).toHaveLength(21);
    expect(widgets.at(-1)).toEqual({
      is: 'words',
      html: expect.stringContaining('9980 more') as string,
    });
  });

  it('never has more than Google draws, and keeps every field and button', () => {
    const lists = Array.from({length: 9}, (): Block => ({
      show: 'list',
      items: lines(15),
    }));
    const widgets = widgetsOf(
      shown([
        ...lists,
        aField('lines'),
        {show: 'buttons', buttons: [{label: 'Go', press: {action: 'a'}}]},
      ]),
    );
    expect(widgets).toHaveLength(100);
    expect(widgets.map(({is}) => is)).toEqual(
      expect.arrayContaining(['input', 'buttons']),
    );
    expect(widgets.at(-1)).toEqual({
      is: 'words',
      html: expect.stringContaining('38 more') as string,
    });
  });

  it('lets a folded field count as it was where Google sends nothing for it, and any other as empty', () => {
    expect(
      shown([
        aField('line', {value: 'typed'}),
        {
          show: 'details',
          summary: 'More',
          blocks: [aField('lines', {value: 'kept'})],
        },
      ]).fields,
    ).toEqual({line: '', lines: 'kept'});
  });

  it('makes a folded tick a list, which can say no', () => {
    const [open, folded] = widgetsOf(
      shown([
        aField('tick', {value: 'yes'}),
        {
          show: 'details',
          summary: 'More',
          blocks: [aField('tick', {name: 'second', value: 'yes'})],
        },
      ]),
    );
    expect([open, folded]).toEqual([
      expect.objectContaining({is: 'select', look: 'CHECK_BOX'}),
      expect.objectContaining({
        look: 'DROPDOWN',
        choices: [
          {value: '', label: '—', isChosen: false},
          {value: 'yes', label: 'Yes', isChosen: true},
        ],
      }),
    ]);
  });

  it('says where a file can be had that a card cannot save', () => {
    expect(
      widgetsOf(
        shown([
          {
            show: 'download',
            label: 'My people',
            name: 'people.csv',
            mime: 'text/csv',
            content: 'a',
          },
        ]),
      ),
    ).toEqual([
      {
        is: 'words',
        html: expect.stringContaining(
          '“My people” works in the panel',
        ) as string,
      },
    ]);
  });

  it('leads back at its end, and on a card of its own to what waits today', () => {
    const back = {label: 'All steps', press: {action: 'overview'}};
    const ends = (['message', 'card'] as const).map(place =>
      widgetsOf(
        planCard({id: 'a', title: 'A', blocks: [], back}, english, place),
      ).flatMap(widget =>
        widget.is === 'buttons' ? widget.buttons.map(one => one.label) : [],
      ),
    );
    expect(ends).toEqual([['Back: All steps'], ['Back: All steps', 'Today']]);
  });
});
