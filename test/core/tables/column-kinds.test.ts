import {
  EMPTY,
  day,
  lines,
  link,
  moment,
  number,
  rating,
  text,
  yesNo,
} from '../../../src/core/tables/table';
import {emptyRow} from '../../../src/core/tracker';

describe('a column', () => {
  it.each([
    ['text', text],
    ['lines', lines],
    ['number', number],
    ['rating', rating],
    ['day', day],
    ['moment', moment],
    ['yesNo', yesNo],
  ] as const)('is of the kind that it is made of: %s', (kind, make) => {
    expect(make('What')).toStrictEqual({kind, heading: 'What'});
    expect(make('What', {width: 120})).toStrictEqual({
      kind,
      heading: 'What',
      width: 120,
    });
  });

  it('may link to a row without naming anybody', () => {
    expect(link('About id')).toStrictEqual({
      kind: 'link',
      heading: 'About id',
      width: 70,
      hidden: true,
    });
  });
});

describe('a cell that holds nothing', () => {
  it('is read by its kind', () => {
    expect(EMPTY).toStrictEqual({
      id: '',
      text: '',
      lines: '',
      choice: '',
      number: undefined,
      rating: undefined,
      day: '',
      moment: '',
      yesNo: false,
      link: '',
    });
  });

  it('makes an empty row', () => {
    expect(emptyRow('plan', 'D-1')).toStrictEqual({
      id: 'D-1',
      what: '',
      about: '',
      dueOn: '',
      doneOn: '',
      source: '',
      aboutId: '',
    });
  });
});
