import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

const CACHE = 'const cache = CacheService.getUserCache();';

it('a text is there until its time is over: ten minutes unless said otherwise', () => {
  const workspace = memoryWorkspace();
  answerOf(`${CACHE} cache.put('usual', 1); cache.put('short', '2', 60);`, {
    workspace,
  });
  const look = () =>
    answerOf(`${CACHE} return cache.getAll(['usual', 'short', 'none']);`, {
      workspace,
    });
  const before = look();
  workspace.clock.advance(60_000);
  const between = look();
  workspace.clock.advance(540_000);
  expect([before, between, look()]).toEqual([
    {usual: '1', short: '2'},
    {usual: '1'},
    {},
  ]);
});

it('a text can be taken away, and a missing one is null', () => {
  expect(
    answerOf(
      `${CACHE} cache.putAll({a: 1, b: 2, c: 3}); cache.remove('a'); cache.removeAll(['b']); return [cache.get('a'), cache.get('b'), cache.get('c')];`,
    ),
  ).toEqual([null, null, '3']);
});

it('beyond a thousand texts it forgets down to nine hundred', () => {
  expect(
    answerOf(`${CACHE}
    const keys = Array.from({length: 1001}, (_, at) => 'k' + at);
    cache.putAll(Object.fromEntries(keys.map(key => [key, 1])));
    return Object.keys(cache.getAll(keys)).length;`),
  ).toBe(900);
});

it.each([
  ["cache.put('', 1)", 'Invalid argument: key'],
  ['cache.get(null)', 'Invalid argument: key'],
  ["cache.put('k'.repeat(251), 1)", 'Argument too large: key'],
  ["cache.put('k', 'x'.repeat(102401))", 'Argument too large: value'],
  ["cache.put('k', 1, 0)", 'Invalid argument: expirationInSeconds'],
  ["cache.put('k', 1, 21601)", 'Invalid argument: expirationInSeconds'],
])('%s is refused', (call, message) => {
  expect(answerOf(`${CACHE} ${call};`)).toBe(message);
});

it('there is no document cache without an open file', () => {
  expect(answerOf('return CacheService.getDocumentCache();')).toBeNull();
});
