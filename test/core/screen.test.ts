import {about, asChoices, list, text, typed} from '../../src/core/screen';

describe('a screen', () => {
  it('says plainly what is not said otherwise', () => {
    expect([text('Hello'), text('Careful', 'warn')]).toEqual([
      {show: 'text', text: 'Hello', tone: 'plain'},
      {show: 'text', text: 'Careful', tone: 'warn'},
    ]);
  });

  it('lists things, and says of an empty list what it is told to', () => {
    const items = [{title: 'Nurse'}];
    expect([list(items), list([], 'None yet')]).toStrictEqual([
      {show: 'list', items},
      {show: 'list', items: [], empty: 'None yet'},
    ]);
  });

  it('offers words as they are', () => {
    expect(asChoices(['a', 'b'])).toEqual([
      {value: 'a', label: 'a'},
      {value: 'b', label: 'b'},
    ]);
  });
});

describe('a press', () => {
  const press = {action: 'x', about: {work: ' W-1 '}, typed: {name: ' Ida '}};

  it('says what it is about, and what was typed, without the blanks around it', () => {
    expect([about(press, 'work'), typed(press, 'name')]).toEqual([
      ' W-1 ',
      'Ida',
    ]);
  });

  it('says nothing where nothing is said', () => {
    const bare = {action: 'x'};
    expect([
      about(press, 'name'),
      typed(press, 'work'),
      about(bare, 'work'),
      typed(bare, 'name'),
    ]).toEqual(['', '', '', '']);
  });
});
