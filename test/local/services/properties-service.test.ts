import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

const USER = 'const kept = PropertiesService.getUserProperties();';

it('properties are texts, and stay for the next run', () => {
  const workspace = memoryWorkspace();
  answerOf(`${USER} kept.setProperty('n', 1).setProperties({b: true});`, {
    workspace,
  });
  expect(
    answerOf(
      `${USER} return [kept.getProperties(), kept.getKeys(), kept.getProperty('none')];`,
      {workspace},
    ),
  ).toEqual([{n: '1', b: 'true'}, ['n', 'b'], null]);
});

it('properties can be taken away, one, all, or all others', () => {
  expect(
    answerOf(`${USER}
      kept.setProperties({a: 1, b: 2, c: 3});
      const one = kept.deleteProperty('a').getKeys();
      const others = kept.setProperties({d: 4}, true).getKeys();
      return [one, others, kept.deleteAllProperties().getKeys()];`),
  ).toEqual([['b', 'c'], ['d'], []]);
});

it('the script, the person and each file have their own', () => {
  const statements = `
    PropertiesService.getScriptProperties().setProperty('whose', 'script');
    PropertiesService.getUserProperties().setProperty('whose', 'user');
    PropertiesService.getDocumentProperties().setProperty('whose', 'document');
    return PropertiesService.getScriptProperties().getProperty('whose');`;
  expect(answerOf(statements, {host: {app: 'SHEETS', activeFile: 'f'}})).toBe(
    'script',
  );
});

it('there are no document properties without an open file', () => {
  expect(
    answerOf('return PropertiesService.getDocumentProperties();'),
  ).toBeNull();
});

it('a value may hold 9 KB, a store 500 KB', () => {
  expect(
    answerOf(`${USER} kept.setProperty('a', 'é'.repeat(4608)); return 'kept';`),
  ).toBe('kept');
  expect(answerOf(`${USER} kept.setProperty('a', 'é'.repeat(4609));`)).toBe(
    'Argument too large: value',
  );
  expect(
    answerOf(
      `${USER} for (let at = 0; at < 60; at++) kept.setProperty('k' + at, 'x'.repeat(9000));`,
    ),
  ).toBe(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
});
