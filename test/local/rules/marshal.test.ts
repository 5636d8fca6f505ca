import {sendArguments, sendResult} from '../../../local/rules/marshal';
import {answerOf} from '../support/run';

const DAY = new Date('2027-03-01T00:00:00Z');
const circle: {self?: object} = {};
circle.self = circle;

it('plain values travel as copies', () => {
  const value = {text: 'é', list: [1, true, null, {deep: ''}]};
  const [sent] = sendArguments([value]);
  expect(sent).toEqual(value);
  expect(sent).not.toBe(value);
  expect(sendResult(value)).toEqual(value);
});

it('undefined becomes null in a list, and is left out of an object', () => {
  expect(sendArguments([[1, undefined], {a: undefined, b: 1}])).toEqual([
    [1, null],
    {b: 1},
  ]);
  expect(sendResult(undefined)).toBeNull();
});

it.each([
  ['a Date', DAY],
  ['a Date within', {when: [DAY]}],
  ['a Map', new Map()],
  ['a Set', new Set()],
  ['a RegExp', /x/],
  ['bytes', new Uint8Array(1)],
  ['a boxed number', Object(1)],
  ['a function', () => 1],
  ['a Promise', Promise.resolve(1)],
  ['undefined', undefined],
  ['a circle', circle],
])('%s is refused as an argument', (_, value) => {
  expect(() => sendArguments(['fine', value])).toThrow(
    'Failed due to illegal value in property: 1',
  );
});

it.each([
  ['return new Date();', 'a Date'],
  ['return {rows: [{when: new Date()}]};', 'a Date in rows.0.when'],
  ['return [new Map()];', 'a Map in 0'],
  ['return {a: new Set()};', 'a Set in a'],
  ['return /x/;', 'a RegExp'],
  ['return HtmlService.createHtmlOutput("");', 'an object with functions'],
])("a script's `%s` fails aloud instead of vanishing", (statement, what) => {
  expect(() => sendResult(answerOf(statement))).toThrow(
    `The function returned ${what}, which google.script.run would lose`,
  );
});
