import {newItems, planOf} from '../../../src/core/steps/record/plan-items';
import {planPaper} from '../../../src/core/steps/record/plan-paper';
import {planBlocks} from '../../../src/core/steps/record/plan';
import type {PlanItem} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const line = (id: string, set: Partial<Omit<PlanItem, 'id'>> = {}) =>
  put('plan', `D-${id}`, {what: `Line ${id}`, ...set});
const many = (count: number, set: Partial<Omit<PlanItem, 'id'>> = {}) =>
  Array.from({length: count}, (_, at) => line(String(at), set));
const planScreenOf = (changes: readonly Change[], about = {}) =>
  toldScreen(
    after(aWorld({changes}), {action: 'record.plan', about}).screen,
    false,
  );

describe('the lines of the plan', () => {
  const world = aWorld({
    changes: [
      line('1'),
      line('2', {dueOn: '2027-03-05', aboutId: 'I-1'}),
      line('3', {dueOn: '2027-03-02'}),
      line('4', {what: ''}),
      line('5', {aboutId: 'I-1'}),
    ],
  });

  it.each([
    [undefined, ['D-3', 'D-2', 'D-1', 'D-5']],
    ['I-1', ['D-2', 'D-5']],
    ['', ['D-3', 'D-1']],
  ])('about %s come in the order of their days: %j', (about, ids) => {
    expect(planOf(world, about).map(one => one.id)).toEqual(ids);
  });

  it('are added one a line, and none that is open about the same already', () => {
    const lines = ' line 1 \n\n Read \nRead\nLINE 2\nLine 9\n';
    const done = line('9', {doneOn: '2027-02-01'});
    const start = aWorld({
      changes: [line('1'), line('2', {aboutId: 'I-1'}), done],
    });
    expect(
      newItems(start, {
        lines,
        dueOn: '2027-03-08',
        about: '',
        aboutId: '',
        source: 'me',
      }).map(one => ('set' in one ? one.set : one)),
    ).toEqual(
      ['Read', 'LINE 2', 'Line 9'].map(what => ({
        what,
        about: '',
        aboutId: '',
        dueOn: '2027-03-08',
        source: 'me',
      })),
    );
  });
});

describe('the plan on paper', () => {
  const sectionsOf = (...changes: readonly Change[]) => {
    const world = aWorld({changes});
    return planPaper(world, 'Plan', planOf(world)).blocks.flatMap(block =>
      block.show === 'heading'
        ? [`# ${block.text}`]
        : block.show === 'ticks'
          ? block.items.map(
              one => `${one.done ? '☑' : '☐'} ${one.title} | ${one.text}`,
            )
          : block.show === 'text'
            ? [block.text]
            : [],
    );
  };

  it('has boxes to tick by when they are due, and then what is done', () => {
    expect(
      sectionsOf(
        line('yesterday', {dueOn: '2027-02-28'}),
        line('today', {dueOn: '2027-03-01', about: 'Ida'}),
        line('tomorrow', {dueOn: '2027-03-02'}),
        line('in 7 days', {dueOn: '2027-03-08'}),
        line('in 8 days', {dueOn: '2027-03-09'}),
        line('some day', {about: 'Ida'}),
        line('done', {dueOn: '2027-02-01', doneOn: '2027-02-02'}),
      ),
    ).toEqual([
      '# Due',
      '☐ Line yesterday | Sunday, 28 February',
      '☐ Line today | Monday, 1 March · Ida',
      '# This week',
      '☐ Line tomorrow | Tuesday, 2 March',
      '☐ Line in 7 days | Monday, 8 March',
      '# Later',
      '☐ Line in 8 days | Tuesday, 9 March',
      '# Some day',
      '☐ Line some day | Ida',
      '# Done',
      '☑ Line done | Monday, 1 February',
    ]);
  });

  it('says so where nothing is planned', () => {
    expect(sectionsOf(line('1', {doneOn: '2027-02-02'}))).toEqual([
      'Nothing is planned.',
      '# Done',
      '☑ Line 1 | ',
    ]);
  });
});

describe('the screen of the plan', () => {
  it.each([
    [25, 25, []],
    [26, 25, ['button More → record.plan {"shown":"50"} (leaves)']],
  ])('of %d lines shows %d', (count, shown, more) => {
    const lines = planScreenOf(many(count));
    expect(lines.filter(one => one.startsWith('- Line'))).toHaveLength(shown);
    expect(lines.filter(one => one.startsWith('button More'))).toEqual(more);
  });

  it('shows as many as are asked for', () => {
    expect(
      planScreenOf(many(30), {shown: '30'}).filter(one => one.startsWith('- ')),
    ).toHaveLength(30);
  });

  it('shows what is done, the latest first, twenty-five at most', () => {
    const done = many(26, {doneOn: '2027-02-01'});
    const lines = planScreenOf([
      ...done,
      line('9', {doneOn: '2027-02-28'}),
    ]).filter(one => one.startsWith('  - '));
    expect([lines.length, lines[0]]).toEqual([
      25,
      '  - Line 9 [good: done] → record.undoPlan {"item":"D-9"}',
    ]);
  });

  it.each([
    [{}, '[quiet: some day]'],
    [{dueOn: '2027-03-02'}, '[plain: tomorrow]'],
    [{dueOn: '2027-03-01'}, '[warn: today]'],
    [{dueOn: '2027-02-28', about: 'Ida'}, '· Ida [warn: yesterday]'],
    [{aboutId: 'I-1'}, '[quiet: some day]'],
  ] as const)('says of a line when it is due: %j', (set, says) => {
    expect(planScreenOf([line('1', set)])).toContain(
      `- Line 1 ${says} → record.donePlan {"item":"D-1"}`,
    );
  });

  it('of one talk shows what is planned about it', () => {
    const lines = planScreenOf(
      [line('1'), line('2', {aboutId: 'I-1'}), putTalk()],
      {interview: 'I-1'},
    );
    expect(lines.filter(one => one.startsWith('- '))).toEqual([
      '- Line 2 [quiet: some day] → record.donePlan {"interview":"I-1","item":"D-2"}',
    ]);
  });

  it('in short is what is open about the talk', () => {
    const world = aWorld({
      changes: [
        ...many(26, {aboutId: 'I-1'}),
        line('done', {
          aboutId: 'I-1',
          dueOn: '2027-02-01',
          doneOn: '2027-02-01',
        }),
        line('other'),
      ],
    });
    const blocks = planBlocks(world, aTalk());
    const lines = toldScreen({id: '', title: '', blocks}, false).slice(1);
    expect([lines.length, lines[1], ...lines.slice(-2)]).toEqual([
      28,
      '- Line 0 [quiet: some day] → record.donePlan {"interview":"I-1","item":"D-0"}',
      'or Nothing is planned.',
      'button Open the plan → record.plan {"interview":"I-1"} (leaves)',
    ]);
  });
});
