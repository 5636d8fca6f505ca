import {Problem} from '../../../src/core/problem';
import {MOST_ROWS, readPeopleFile} from '../../../src/core/reading/people-file';

const read = (...lines: readonly string[]) =>
  readPeopleFile(Buffer.from(lines.join('\r\n')).toString('base64'));
const problemOf = (...lines: readonly string[]) => {
  try {
    return read(...lines);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const {code, values, field} = problem;
    return {code, values, field};
  }
};
const NOTE = 'A note above the headings';

describe('what stands in a file of people', () => {
  it('comes whole, each thing where it belongs', () => {
    expect(
      read(
        ' Name ,Company,Role,E-mail,Phone,URL,Relationship,Notes,Shoe size',
        ' Ida Berg , Honey , Beekeeper , ida@honey.example , 0660 , honey.example , Aunt , Kind , 38 ',
      ),
    ).toEqual({
      source: 'another list',
      recognised: [
        {heading: 'Name', column: 'name'},
        {heading: 'Company', column: 'organisation'},
        {heading: 'Role', column: 'role'},
        {heading: 'E-mail', column: 'email'},
        {heading: 'Phone', column: 'phone'},
        {heading: 'URL', column: 'profile'},
        {heading: 'Relationship', column: 'relationship'},
        {heading: 'Notes', column: 'notes'},
      ],
      leftOut: ['Shoe size'],
      people: [
        {
          line: 2,
          name: 'Ida Berg',
          firstName: 'Ida',
          organisation: 'Honey',
          role: 'Beekeeper',
          email: 'ida@honey.example',
          oddEmail: '',
          phone: '0660',
          profile: 'honey.example',
          relationship: 'Aunt',
          notes: 'Kind',
        },
      ],
      nameless: [],
    });
  });

  it('may end before the line of headings does', () => {
    expect(read('Name,Company,E-mail,Shoe size', 'Ida')).toMatchObject({
      leftOut: [],
      people: [{name: 'Ida', organisation: '', email: '', oddEmail: ''}],
    });
  });

  it('puts a name together from three columns', () => {
    expect(
      read('First Name,Middle Name,Last Name', 'Ida,Maria,Berg').people,
    ).toMatchObject([{name: 'Ida Maria Berg', firstName: 'Ida'}]);
  });

  it.each([
    ['ida@honey.example ::: ida@berg.example', 'ida@honey.example', ''],
    ['ida@honey.example  :::  x', 'ida@honey.example', ''],
    ['ida ::: ida@berg.example', '', 'ida'],
    ['', '', ''],
  ])('takes of the addresses «%s» the first', (cell, email, oddEmail) => {
    expect(read('Name,E-mail', `Ida,${cell}`).people).toMatchObject([
      {email, oddEmail},
    ]);
  });

  it('takes the first of several columns in which something stands', () => {
    const headings = 'Name,Mobile Phone,Business Phone,Home Phone';
    expect(
      read(headings, 'Ida,,01,02', 'Bea,03, ,04').people.map(one => one.phone),
    ).toEqual(['01', '03']);
  });

  it.each([
    ['Shoe size', ['38', ''], ['Shoe size']],
    ['Shoe size', ['', '38'], ['Shoe size']],
    [' Shoe size ', ['38', '38'], ['Shoe size']],
    ['Shoe size', ['', ' '], []],
    ['', ['38', '38'], []],
    ['  ', ['38', '38'], []],
  ])(
    'leaves out, and says so, a column «%s» with %j',
    (heading, [ida, bea], leftOut) => {
      expect(
        read(`Name,${heading}`, `Ida,${ida}`, `Bea,${bea}`).leftOut,
      ).toEqual(leftOut);
    },
  );

  it('passes over lines with nothing but blanks', () => {
    expect(read('Name,Phone', ' , ', 'Ida,1', '\t,')).toMatchObject({
      people: [{line: 3, name: 'Ida'}],
      nameless: [],
    });
  });
});

describe('the headings of a file of people', () => {
  it('are those of the separator under which most of them are known', () => {
    expect(
      read(
        'Name, colour, size, shape',
        'Name;Company;Phone',
        'Berg, Ida;Honey;0660',
      ).people,
    ).toMatchObject([{name: 'Berg, Ida', organisation: 'Honey'}]);
  });

  it('are, where as many are known, those of the separator that leaves no line too wide below them', () => {
    expect(
      read('One; two | three\tfour', 'Name', 'Berg, Ida').people,
    ).toMatchObject([{name: 'Berg, Ida'}]);
  });

  it('stand on the fortieth line at the latest', () => {
    const notes = (count: number) => Array<string>(count).fill(NOTE);
    expect(read(...notes(39), 'Name', 'Ida').people).toMatchObject([
      {line: 41, name: 'Ida'},
    ]);
    expect(problemOf(...notes(40), 'Name', 'Ida')).toEqual({
      code: 'fileNoNames',
      values: {},
      field: 'file',
    });
  });

  it('are not looked for behind a quote that nothing closes', () => {
    expect(problemOf('Colour,Size', 'red,"5')).toEqual({
      code: 'fileQuoteOpen',
      values: {line: 2},
      field: 'file',
    });
  });

  it('may have too many people below them, and it says how many', () => {
    const people = Array<string>(MOST_ROWS + 1).fill('Ida');
    expect(problemOf('Name', ...people)).toEqual({
      code: 'fileTooLong',
      values: {count: 20_001, most: 20_000},
      field: 'file',
    });
  });
});
