import {TABLES} from '../../src/core/tables';
import type {Column} from '../../src/core/tables/table';
import {byHand} from './support/by-hand';
import {dressedTab} from './support/dressed';
import {aPersonWithTracker, copyOf} from './support/person';

const begun = aPersonWithTracker();
const TITLES = Object.values(TABLES).map(({title}) => title);

/** A tab as the design has it. */
const designed = (title: string) =>
  Object.values<Column>(
    Object.values(TABLES).find(one => one.title === title)!.columns,
  ).map(({heading, width = 110, hidden = false}) => ({
    heading,
    // What is out of sight has no width that could be seen.
    pixelSize: hidden ? 0 : width,
    isHidden: hidden,
  }));

const looks = (title: string, person = begun) =>
  dressedTab(person, title).columns.map(({heading, pixelSize, isHidden}) => ({
    heading,
    pixelSize,
    isHidden,
  }));

describe('a new tracker', () => {
  it.each(TITLES)(
    '%s has its headings standing still, a filter, widths, and its ids out of sight',
    title => {
      const {frozenRows, isFiltered} = dressedTab(begun, title);
      expect([frozenRows, isFiltered]).toEqual([1, true]);
      expect(looks(title)).toEqual(designed(title));
      expect(looks(title)[0]).toMatchObject({heading: 'Id', isHidden: true});
    },
  );

  it('offers lists to choose from, and takes own words where a list is open', () => {
    const {columns} = dressedTab(begun, 'Work');
    const of = (heading: string) =>
      columns.find(one => one.heading === heading)!;
    expect(of('Status')).toMatchObject({
      offers: TABLES.work.columns.status.choices,
      isStrict: true,
    });
    expect(of('Where the idea came from')).toMatchObject({
      offers: TABLES.work.columns.origin.choices,
      isStrict: false,
    });
    expect(of('Interest before').offers).toEqual(['1', '2', '3', '4', '5']);
    expect(of('Kind of work').offers).toBeUndefined();
  });
});

describe('what was deleted', () => {
  it('comes back as it was made where it is a tab: its widths, its lists, its ids out of sight', () => {
    const person = copyOf(begun);
    byHand(person).deleteTab('Work');
    person.visitor.open();
    expect(dressedTab(person, 'Work')).toEqual(dressedTab(begun, 'Work'));
  });

  it.each(['Id', 'Status', 'Why it interests me'])(
    'comes back at the end where it is the column %s, as wide as it was',
    heading => {
      const person = copyOf(begun);
      byHand(person).deleteColumn('Work', heading);
      person.visitor.open();
      expect(dressedTab(person, 'Work').columns.at(-1)).toEqual(
        dressedTab(begun, 'Work').columns.find(one => one.heading === heading),
      );
    },
  );
});
