import {EndOfRun} from '../../local/run';
import {runScript, type Start} from '../../local/script';
import {
  memoryWorkspace,
  openWorkspace,
} from '../../local/workspace/open-workspace';
import {aFolder} from './support/folder';
import {aScript, scopes} from './support/script';

const run = (code: string, start: Partial<Start> = {}) =>
  runScript(memoryWorkspace(), aScript({code}), {
    functionName: 'main',
    ...start,
  });

describe('what a function hands back', () => {
  it('is a copy of plain values, and the arguments are copies too', () => {
    const arg = {ones: [1]};
    const result = run(
      'function main(arg) { arg.ones.push(2); return {sum: arg.ones}; }',
      {args: [arg]},
    );
    expect({result, arg}).toEqual({
      result: {outcome: 'done', value: {sum: [1, 2]}, calls: [], logs: []},
      arg: {ones: [1]},
    });
  });

  it('has no fields that are undefined, and null for what is undefined in a list', () => {
    const result = run(
      'function main() { return {a: undefined, b: [undefined, , 1]}; }',
    );
    expect(
      JSON.stringify(
        result.outcome === 'done' && [
          result.value,
          Object.keys(result.value as object),
        ],
      ),
    ).toBe('[{"b":[null,null,1]},["b"]]');
  });

  it('may be the result of an async function', () => {
    const code =
      'async function main() { const one = await Promise.resolve(1); return one + 1; }';
    expect(run(code)).toMatchObject({outcome: 'done', value: 2});
  });

  it('is nothing when a promise never settles', () => {
    expect(
      run('async function main() { await new Promise(() => {}); }'),
    ).toMatchObject({outcome: 'done', value: undefined});
  });

  it('is the error that nobody caught', () => {
    expect(
      run('function main() { throw new RangeError("too far"); }'),
    ).toMatchObject({
      outcome: 'failed',
      error: {name: 'RangeError', message: 'too far'},
    });
    expect(
      run('async function main() { throw new RangeError("too far"); }'),
    ).toMatchObject({
      outcome: 'failed',
      error: {name: 'RangeError', message: 'too far'},
    });
  });
});

describe('which functions can be called', () => {
  it.each(['hidden_', 'inner', 'nowhere', 'toString'])(
    'not %s',
    functionName => {
      const code =
        'function hidden_() {} function main() { function inner() {} return inner; }';
      expect(run(code, {functionName})).toMatchObject({
        outcome: 'failed',
        error: {message: `Script function not found: ${functionName}`},
      });
    },
  );

  it('one kept in a top-level const, whatever its name', () => {
    expect(
      run('const done = value => value + 1;', {
        functionName: 'done',
        args: [1],
      }),
    ).toMatchObject({outcome: 'done', value: 2});
  });
});

describe('the world of a script', () => {
  it('has only the globals that Apps Script has', () => {
    const absent = [
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'structuredClone',
      'fetch',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'crypto',
      'process',
      'require',
      'module',
      'Buffer',
      'window',
      'navigator',
      'performance',
      'atob',
      'btoa',
      'Sheets',
      'Docs',
      'Drive',
      'Calendar',
      'Gmail',
    ];
    const code = `function main() { return ${JSON.stringify(absent)}.filter(name => name in globalThis); }`;
    expect(run(code)).toMatchObject({outcome: 'done', value: []});
  });

  it('cannot make code out of text, not even through a service', () => {
    const code =
      'function main() { return MailApp.sendEmail.constructor("return process")(); }';
    expect(run(code)).toMatchObject({
      outcome: 'failed',
      error: {name: 'EvalError'},
    });
  });

  it('begins afresh with each call', () => {
    const workspace = memoryWorkspace();
    const script = aScript({
      code: 'let count = 0; function main() { Array.prototype.mark = 1; return [++count, Object.keys(globalThis).includes("left"), globalThis.left = 1]; }',
    });
    const results = [1, 2].map(() =>
      runScript(workspace, script, {functionName: 'main'}),
    );
    expect(results).toMatchObject([
      {value: [1, false, 1]},
      {value: [1, false, 1]},
    ]);
  });

  it('has the time of the workspace and the zone of the manifest', () => {
    const script = aScript({
      code: `function main() {
        const now = new Date();
        return [now.toISOString(), Date.now(), now.getHours(), new Date(2027, 6, 1).toISOString(), now instanceof Date, now.constructor === Date];
      }`,
      manifest: {timeZone: 'Asia/Tokyo'},
    });
    expect(
      runScript(memoryWorkspace(), script, {functionName: 'main'}),
    ).toMatchObject({
      value: [
        '2027-03-01T09:00:00.000Z',
        Date.parse('2027-03-01T09:00:00Z'),
        18,
        '2027-06-30T15:00:00.000Z',
        true,
        true,
      ],
    });
  });

  it('has the chance of the workspace', () => {
    const code =
      'function main() { return [Math.random(), Utilities.getUuid()]; }';
    expect(run(code)).toEqual(run(code));
  });

  it('keeps what was logged, in order', () => {
    const code =
      'function main() { console.log("a %s", "b"); Logger.log({c: 1}); console.error("d"); }';
    expect(run(code)).toMatchObject({logs: ['a b', '{ c: 1 }', 'd']});
  });
});

describe('a service', () => {
  it('refuses by name what it does not have', () => {
    const code =
      'function main() { HtmlService.createTemplateFromFile("Page"); }';
    expect(run(code)).toMatchObject({
      outcome: 'failed',
      error: {
        name: 'TypeError',
        message:
          'HtmlService.createTemplateFromFile is not available in the local workspace',
      },
    });
  });

  it('refuses by name when none of it is there', () => {
    expect(
      run('function main() { UrlFetchApp.fetch("https://example.com/"); }'),
    ).toMatchObject({
      error: {
        message: 'UrlFetchApp.fetch is not available in the local workspace',
      },
    });
  });

  it('can be looked at by the language without a refusal', () => {
    const code = `async function main() {
      const html = await HtmlService.createHtmlOutput('x');
      return [JSON.stringify(html), String(html), typeof html.then, html instanceof Object, 'getContent' in html];
    }`;
    expect(run(code)).toMatchObject({
      value: ['{}', 'HtmlOutput', 'undefined', true, true],
    });
  });

  it("throws an Exception of the script's own world", () => {
    const code = `function main() {
      try { HtmlService.createHtmlOutputFromFile('None'); }
      catch (error) { return [error instanceof Error, error.name, error.message]; }
    }`;
    expect(run(code)).toMatchObject({
      value: [true, 'Exception', 'No HTML file named None was found.'],
    });
  });

  it('hands out copies', () => {
    const code = `function main() {
      const kept = PropertiesService.getUserProperties();
      kept.setProperty('a', '1');
      kept.getProperties().a = '2';
      const all = kept.getProperties();
      return [kept.getProperty('a'), all instanceof Object];
    }`;
    expect(run(code)).toMatchObject({value: ['1', true]});
  });

  it('refuses a call for which the manifest has no scope', () => {
    const script = aScript({
      code: 'function main() { MailApp.getRemainingDailyQuota(); }',
      manifest: scopes('drive.file'),
    });
    expect(
      runScript(memoryWorkspace(), script, {functionName: 'main'}),
    ).toMatchObject({
      outcome: 'failed',
      error: {
        name: 'Exception',
        message:
          'Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      },
    });
  });

  it('refuses in the mode of the entry point, even while the globals are made', () => {
    const code =
      'const kept = PropertiesService.getUserProperties(); function main() {}';
    expect(run(code)).toMatchObject({outcome: 'done'});
    expect(run(code, {mode: 'NONE'})).toMatchObject({
      outcome: 'failed',
      error: {
        message:
          'You do not have permission to call PropertiesService.getUserProperties.',
      },
    });
  });
});

const THREE = `function main() {
  const kept = PropertiesService.getUserProperties();
  for (const name of ['a', 'b', 'c']) {
    try { kept.setProperty(name, '1'); } catch (error) {}
  }
  return 'all is well';
}`;

describe('a plug', () => {
  it('sees every call with its number and its size', () => {
    const {calls} = run(THREE);
    expect(calls).toEqual([
      {
        name: 'PropertiesService.getUserProperties',
        number: 0,
        bytesIn: 0,
        bytesOut: 0,
      },
      {name: 'Properties.setProperty', number: 1, bytesIn: 2, bytesOut: 0},
      {name: 'Properties.setProperty', number: 2, bytesIn: 2, bytesOut: 0},
      {name: 'Properties.setProperty', number: 3, bytesIn: 2, bytesOut: 0},
    ]);
  });

  const cutAt = (when: 'before' | 'after') => {
    const workspace = memoryWorkspace();
    workspace.plug = {
      [when]: ({number}: {number: number}) => {
        if (number === 2) throw new EndOfRun();
      },
    };
    const {outcome} = runScript(workspace, aScript({code: THREE}), {
      functionName: 'main',
    });
    return [outcome, workspace.store.read('properties/user')];
  };

  it('ends a run for good before a call, which then has not happened', () => {
    expect(cutAt('before')).toEqual(['ended', {a: '1'}]);
  });

  it('ends a run for good after a call, which then has happened', () => {
    expect(cutAt('after')).toEqual(['ended', {a: '1', b: '1'}]);
  });

  it('ends a run when all that has happened is safe on disk already', () => {
    const folder = aFolder();
    const workspace = openWorkspace({folder});
    workspace.plug = {
      after({number}) {
        if (number === 2) throw new EndOfRun();
      },
    };
    runScript(workspace, aScript({code: THREE}), {functionName: 'main'});
    workspace.close();
    const again = openWorkspace({folder});
    expect(again.store.read('properties/user')).toEqual({a: '1', b: '1'});
    again.close();
  });

  it('can fail a call, and the script may go on', () => {
    const workspace = memoryWorkspace();
    workspace.plug = {
      before({number}) {
        if (number === 2) throw new Error('Service unavailable');
      },
    };
    const result = runScript(workspace, aScript({code: THREE}), {
      functionName: 'main',
    });
    expect([result.outcome, workspace.store.read('properties/user')]).toEqual([
      'done',
      {a: '1', c: '1'},
    ]);
  });

  const afterSeconds = (seconds: number, start: Partial<Start>) => {
    const workspace = memoryWorkspace();
    workspace.plug = {
      before({number}) {
        if (number === 2) workspace.clock.advance(seconds * 1000);
      },
    };
    const result = runScript(workspace, aScript({code: THREE}), {
      functionName: 'main',
      ...start,
    });
    return [
      result.outcome === 'failed' ? result.error.message : result.outcome,
      workspace.store.read('properties/user'),
    ];
  };

  it('can let time pass: six minutes are too long for any run', () => {
    expect(afterSeconds(359, {})).toEqual(['done', {a: '1', b: '1', c: '1'}]);
    expect(afterSeconds(361, {})).toEqual([
      'Exceeded maximum execution time',
      {a: '1'},
    ]);
  });

  it.each([
    {host: {app: 'GMAIL'}},
    {host: {app: 'CALENDAR'}},
    {mode: 'LIMITED'},
  ] as const)('can let time pass: half a minute is too long for %j', start => {
    expect(afterSeconds(29, start)[0]).toBe('done');
    expect(afterSeconds(31, start)[0]).toBe('Exceeded maximum execution time');
  });
});
