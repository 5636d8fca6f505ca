import {put} from '../../../src/core/tracker';
import {asPage} from '../../../src/core/writing/page';
import type {PaperBlock} from '../../../src/core/writing/paper';
import {aWorld} from '../support/world';

const EVIL = '<img src=x onerror="alert(1)"> & "more"';
const SAFE =
  '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;more&quot;';

/** A block of every kind that says only `say`. */
const everyPaperBlock = (say: string): readonly PaperBlock[] => [
  {show: 'text', text: say},
  {show: 'heading', text: say},
  {
    show: 'list',
    items: [{title: say, text: say, badge: {text: say, tone: 'plain'}}],
  },
  {show: 'list', items: [], empty: say},
  {show: 'details', summary: say, blocks: [{show: 'text', text: say}]},
  {show: 'table', table: {caption: say, columns: [say], rows: [[say, say]]}},
  {
    show: 'tree',
    name: say,
    roots: [
      {
        title: say,
        badge: {text: say, tone: 'plain'},
        branches: [{title: say, text: say, branches: []}],
      },
    ],
  },
  {show: 'facts', facts: [{name: say, text: say}]},
  {show: 'boxed', title: say, text: say},
  {show: 'ticks', items: [{title: say, text: say}]},
  {show: 'ticks', items: [], empty: say},
  {show: 'figures', figures: [{figure: 3, of: say}]},
  {show: 'asked', number: 1, text: say, answer: say, lines: 2},
  {show: 'room', title: say, lines: 2},
];

describe('a page to print', () => {
  it('shows words as words, whatever they look like, in every place', () => {
    const page = asPage(
      aWorld({changes: [put('settings', 'name', {name: 'Name', value: EVIL})]}),
      {title: EVIL, blocks: everyPaperBlock(EVIL)},
    );
    expect(page).not.toContain('<img');
    // Title twice, the person once, and 27 places in the blocks.
    expect(page.split(SAFE).length - 1).toBe(30);
  });

  it('says whose it is and of which day, and names no size of paper', () => {
    const page = asPage(
      aWorld({
        changes: [put('settings', 'name', {name: 'Name', value: 'Kim Lund'})],
      }),
      {title: 'My plan', blocks: []},
    );
    expect(page).toContain('Kim Lund · Seven Steps');
    expect(page).toContain('1 March 2027');
    expect(page).not.toMatch(/size:\s*(A4|letter)/i);
  });

  it('S10.2 has lines to write on where there is no answer, and the answer where there is one', () => {
    const asked = (answer: string) =>
      asPage(aWorld(), {
        title: 'Brief',
        blocks: [{show: 'asked', number: 1, text: 'How so?', answer, lines: 2}],
      });
    expect(asked('').split('class="rule"')).toHaveLength(3);
    expect(asked('By chance.')).not.toContain('class="rule"');
    expect(asked('By chance.')).toContain('By chance.');
  });
});
