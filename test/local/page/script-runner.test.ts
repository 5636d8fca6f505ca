import {
  scriptRunner,
  type CallOutcome,
  type Transport,
} from '../../../local/page/frame/script-runner';

type Runner = Record<string, (...args: unknown[]) => unknown>;
const asRunner = (runner: unknown): Runner => runner as Runner;

/** A transport that notes each call and answers when it is told to. */
function aTransport() {
  const calls: Parameters<Transport>[0][] = [];
  const answers: ((outcome: CallOutcome) => void)[] = [];
  const transport: Transport = call => {
    calls.push(call);
    return new Promise(answer => answers.push(answer));
  };
  return {calls, answers, transport};
}
const settled = () => new Promise(done => setTimeout(done));

describe('google.script.run', () => {
  it('returns nothing itself and hands the value and the user object to the success handler', async () => {
    const {answers, transport} = aTransport();
    const heard: unknown[] = [];
    const button = {id: 'greet'};
    const runner = scriptRunner(['greet'], transport)
      .withSuccessHandler((...what) => heard.push(what))
      .withUserObject(button);
    expect(asRunner(runner).greet?.('Ada')).toBe(undefined);
    answers[0]?.({value: {greeting: 'Hello Ada'}});
    await settled();
    expect(heard).toEqual([[{greeting: 'Hello Ada'}, button]]);
    expect((heard as unknown[][])[0]?.[1]).toBe(button);
  });

  it('hands an Error with the message to the failure handler', async () => {
    const {answers, transport} = aTransport();
    const heard: unknown[] = [];
    const runner = scriptRunner(['greet'], transport).withFailureHandler(
      (...what) => heard.push(...what),
    );
    asRunner(runner).greet?.();
    answers[0]?.({error: {name: 'Exception', message: 'The kettle is empty.'}});
    await settled();
    expect(heard).toEqual([new Error('The kettle is empty.'), undefined]);
  });

  it('hands an Error to the failure handler when the script cannot be reached', async () => {
    const heard: unknown[] = [];
    const runner = scriptRunner(['greet'], () =>
      Promise.reject(new Error('The workspace does not answer.')),
    ).withFailureHandler(error => heard.push(error));
    asRunner(runner).greet?.();
    await settled();
    expect(heard).toEqual([new Error('The workspace does not answer.')]);
  });

  it('makes a new runner at each with…, so that handlers of one call are not those of another', async () => {
    const {answers, transport} = aTransport();
    const heard: string[] = [];
    const run = scriptRunner(['greet'], transport);
    const first = run.withSuccessHandler(() => heard.push('first'));
    const second = first.withSuccessHandler(() => heard.push('second'));
    for (const runner of [run, first, second]) asRunner(runner).greet?.();
    for (const answer of answers) answer({value: 1});
    await settled();
    expect(heard).toEqual(['first', 'second']);
  });

  it('sends copies, so that what is changed afterwards does not travel', () => {
    const {calls, transport} = aTransport();
    const person = {name: 'Ada', tags: ['new', undefined]};
    asRunner(scriptRunner(['greet'], transport)).greet?.(person, null, 1);
    person.name = 'Bo';
    expect(calls).toEqual([
      {
        functionName: 'greet',
        args: [{name: 'Ada', tags: ['new', null]}, null, 1],
      },
    ]);
  });

  it.each([
    ['a Date', new Date(0)],
    ['a Date inside', {on: [new Date(0)]}],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['undefined', undefined],
  ])('refuses %s before anything is sent', (_name, value) => {
    const {calls, transport} = aTransport();
    const run = asRunner(scriptRunner(['greet'], transport));
    expect(() => run.greet?.('Ada', value)).toThrow(
      new TypeError('Failed due to illegal value in property: 1'),
    );
    expect(calls).toEqual([]);
  });

  it('lets ten calls be under way at once; the eleventh goes when one is done', async () => {
    const {calls, answers, transport} = aTransport();
    const run = asRunner(
      scriptRunner(['greet'], transport).withFailureHandler(() => undefined),
    );
    for (let number = 1; number <= 12; number++) run.greet?.(number);
    await settled();
    expect(calls).toHaveLength(10);
    answers[3]?.({value: 1});
    await settled();
    expect(calls.map(({args}) => args[0])).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    answers[0]?.({error: {name: 'Error', message: 'no'}});
    await settled();
    expect(calls).toHaveLength(12);
  });

  it('has only the functions of the script, without those whose names end in _', () => {
    const run = asRunner(
      scriptRunner(['greet', 'secret_'], aTransport().transport),
    );
    expect(Object.keys(run).sort()).toEqual([
      'greet',
      'withFailureHandler',
      'withSuccessHandler',
      'withUserObject',
    ]);
    // As a sidebar would call it, a name that is not there is no function.
    const google = {script: {run}};
    expect(() => (google.script.run as {nope: () => void}).nope()).toThrow(
      'google.script.run.nope is not a function',
    );
  });
});
