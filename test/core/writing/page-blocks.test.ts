import type {TableShown} from '../../../src/core/screen';
import {put} from '../../../src/core/tracker';
import {asPage, pageToPrint} from '../../../src/core/writing/page';
import type {PaperBlock} from '../../../src/core/writing/paper';
import {aWorld} from '../support/world';

const htmlOf = (block: PaperBlock) =>
  /<main>(.*)<\/main>/s.exec(
    asPage(aWorld(), {title: 'Page', blocks: [block]}),
  )?.[1];
const tableOf = (columns: TableShown['columns'], rows: TableShown['rows']) =>
  htmlOf({show: 'table', table: {caption: 'All', columns, rows}});
const RULE = '<div class="rule"></div>';
const p = (words: string) => `<p dir="auto">${words}</p>`;
const h2 = (words: string) => `<h2 dir="auto">${words}</h2>`;

describe('a block of a page to print', () => {
  it.each<[string, PaperBlock, string]>([
    ['text', {show: 'text', text: 'Hello'}, p('Hello')],
    ['plain text', {show: 'text', text: 'Hello', tone: 'plain'}, p('Hello')],
    [
      'quiet text',
      {show: 'text', text: 'Hello', tone: 'quiet'},
      '<p dir="auto" class="quiet">Hello</p>',
    ],
    ['a heading', {show: 'heading', text: 'Hello'}, h2('Hello')],
    [
      'a list',
      {
        show: 'list',
        items: [
          {title: 'Ida'},
          {title: 'Bea', text: 'Nurse', badge: {text: 'met', tone: 'good'}},
        ],
      },
      '<ul class="lines"><li dir="auto"><p>Ida</p></li>' +
        '<li dir="auto"><span class="badge">met</span><p>Bea</p><p class="more">Nurse</p></li></ul>',
    ],
    ['an empty list', {show: 'list', items: []}, ''],
    [
      'an empty list that says so',
      {show: 'list', items: [], empty: 'Nobody'},
      '<p dir="auto" class="quiet">Nobody</p>',
    ],
    [
      'what is folded away',
      {
        show: 'details',
        summary: 'More',
        blocks: [
          {show: 'text', text: 'One'},
          {show: 'text', text: 'Two'},
        ],
      },
      h2('More') + p('One') + p('Two'),
    ],
    [
      'facts',
      {
        show: 'facts',
        facts: [
          {name: 'With', text: 'Ida'},
          {name: 'When', text: 'Today'},
        ],
      },
      '<dl class="facts"><dt>With</dt><dd dir="auto">Ida</dd><dt>When</dt><dd dir="auto">Today</dd></dl>',
    ],
    [
      'what is boxed',
      {show: 'boxed', title: 'Learn', text: 'Nights'},
      `<div class="boxed">${h2('Learn')}${p('Nights')}</div>`,
    ],
    [
      'things to tick',
      {
        show: 'ticks',
        items: [
          {title: 'Pen', done: true},
          {title: 'Card', text: 'Two'},
        ],
      },
      '<ul class="ticks"><li dir="auto"><span class="box">✓</span><p>Pen</p></li>' +
        '<li dir="auto"><span class="box"></span><p>Card</p><p class="more">Two</p></li></ul>',
    ],
    ['nothing to tick', {show: 'ticks', items: []}, ''],
    [
      'figures',
      {
        show: 'figures',
        figures: [
          {figure: 3, of: 'talks'},
          {figure: 0, of: 'letters'},
        ],
      },
      '<div class="figures"><div class="figure"><b>3</b> talks</div><div class="figure"><b>0</b> letters</div></div>',
    ],
    [
      'a question to be answered',
      {show: 'asked', number: 2, text: 'How so?', answer: '', lines: 2},
      `<div class="asked"><span class="number">2</span>${p('How so?')}${RULE}${RULE}</div>`,
    ],
    [
      'a question with its answer',
      {show: 'asked', number: 2, text: 'How so?', answer: 'So', lines: 2},
      `<div class="asked"><span class="number">2</span>${p('How so?')}<p dir="auto" class="answer">So</p></div>`,
    ],
    [
      'room to write in',
      {show: 'room', title: 'Names', lines: 3},
      h2('Names') + RULE + RULE + RULE,
    ],
    [
      'who led to whom',
      {
        show: 'tree',
        name: 'Names',
        roots: [
          {
            title: 'Ida',
            badge: {text: 'met', tone: 'good'},
            branches: [
              {title: 'Bea', text: 'Nurse', branches: []},
              {title: 'Cem', branches: []},
            ],
          },
        ],
      },
      '<div class="tree"><ul><li dir="auto"><p>Ida <span class="state">met</span></p>' +
        '<ul><li dir="auto"><p>Bea</p><p class="more">Nurse</p></li><li dir="auto"><p>Cem</p></li></ul></li></ul></div>',
    ],
    [
      'buttons, of no use on paper',
      {
        show: 'buttons',
        buttons: [{label: 'Save', press: {action: 'work.save'}}],
      },
      '',
    ],
  ])('is there as HTML: %s', (_, block, html) => {
    expect(htmlOf(block)).toBe(html);
  });
});

describe('a table of a page to print', () => {
  const td = (words: string) => `<td dir="auto">${words}</td>`;
  const th = (words: string) => `<th scope="row" dir="auto">${words}</th>`;
  const table = (look: string, ...rows: readonly string[]) =>
    `<table${look}><caption>All</caption><thead><tr><th scope="col" dir="auto">Who</th><th scope="col" dir="auto">What</th></tr></thead>` +
    `<tbody>${rows.map(row => `<tr>${row}</tr>`).join('')}</tbody></table>`;

  it.each([
    [
      'short names',
      [
        ['Ida', 'Nurse'],
        ['', 'Cook'],
      ],
      table(' class="named"', th('Ida') + td('Nurse'), td('') + td('Cook')),
    ],
    [
      'a name of 26 letters',
      [['x'.repeat(26), '']],
      table(' class="named"', th('x'.repeat(26)) + td('')),
    ],
    [
      'a name of 27 letters',
      [['x'.repeat(27), '']],
      table('', th('x'.repeat(27)) + td('')),
    ],
    [
      'one long name among short ones',
      [
        ['Ida', ''],
        ['x'.repeat(27), ''],
      ],
      table('', th('Ida') + td(''), th('x'.repeat(27)) + td('')),
    ],
    [
      'no words, to be written into',
      [
        ['', ''],
        ['', ''],
      ],
      table(' class="blank"', td('') + td(''), td('') + td('')),
    ],
    [
      'one word',
      [
        ['', ''],
        ['', 'Cook'],
      ],
      table(' class="named"', td('') + td(''), td('') + td('Cook')),
    ],
  ])('has its look by its words: %s', (_, rows, html) => {
    expect(tableOf(['Who', 'What'], rows)).toBe(html);
  });
});

describe('a page to print as a file', () => {
  it('has its blocks one after another, in a look that leaves the margins to the sheet', () => {
    const page = asPage(aWorld(), {
      title: 'Page',
      blocks: [
        {show: 'text', text: 'One'},
        {show: 'text', text: 'Two'},
      ],
    });
    expect(page).toContain(`<main>${p('One')}${p('Two')}</main>`);
    expect(page).toContain('<style>@page{margin:');
  });

  it('has a name, and a button that prints and one that saves it', () => {
    const paper = {title: 'My plan', blocks: []};
    expect(pageToPrint(aWorld(), paper, 'plan')).toEqual({
      show: 'download',
      label: 'Save it as a page',
      print: 'Print it',
      name: 'plan.html',
      mime: 'text/html',
      content: asPage(aWorld(), paper),
    });
  });

  it.each([
    [undefined, 'margin:0;padding:0}}</style>', '<body dir="ltr">'],
    [true, '@page{size:landscape}</style>', '<body class="wide" dir="ltr">'],
  ])('lies on its side only where it is wide: %s', (isWide, style, body) => {
    const page = asPage(aWorld(), {title: 'Page', blocks: [], isWide});
    expect([page.includes(style), page.includes(body)]).toEqual([true, true]);
    expect(page.includes('landscape')).toBe(isWide === true);
  });

  it.each([
    [
      'with the person’s name',
      [put('settings', 'name', {value: 'Kim'})],
      'Kim · Seven Steps',
    ],
    ['without one', [], 'Seven Steps'],
  ])(
    'has a head %s, and nothing in its middle that it does not say',
    (_, changes, whose) => {
      expect(asPage(aWorld({changes}), {title: 'Page', blocks: []})).toContain(
        `<header><p class="over"><span>${whose}</span><span>1 March 2027</span></p><h1 dir="auto">Page</h1></header><main></main></body></html>\n`,
      );
    },
  );
});
