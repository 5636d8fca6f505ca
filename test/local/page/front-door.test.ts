import {frontDoor} from '../../../local/front-door';
import {DiskTrouble} from '../../../local/workspace/disk-trouble';
import {ask, TOKEN} from './maker';

function aHouse() {
  const done: string[] = [];
  const app = frontDoor(TOKEN);
  app.get('/read', context => context.json('read'));
  app.post('/change', async context => {
    done.push(await context.req.text());
    return context.json('changed');
  });
  app.get('/full', () => {
    throw new DiskTrouble('There is no room left on the disk.');
  });
  app.get('/broken', () => {
    throw new Error('disk on fire at /home/ada');
  });
  return {app, done};
}

describe('the front door', () => {
  it('lets the own page read and change', async () => {
    const {app, done} = aHouse();
    const headers = {origin: 'http://127.0.0.1:8127'};
    expect((await ask(app, '/read', {headers})).answer).toBe('read');
    expect((await ask(app, '/change', {headers, body: 1})).answer).toBe(
      'changed',
    );
    expect(done).toEqual(['1']);
  });

  it.each([
    'evil.example',
    'evil.example:8127',
    '127.0.0.1.evil.example',
    '127.0.0.1:8127.evil.example',
    'localhost.evil.example',
    '[::1]:8127',
    '192.168.0.7:8127',
    '',
  ])('refuses the host %j, so that no rebound name gets in', async host => {
    const {status, answer} = await ask(aHouse().app, '/read', {
      headers: {host},
    });
    expect({status, answer}).toEqual({
      status: 421,
      answer: {message: 'The local workspace answers only to 127.0.0.1.'},
    });
  });

  it.each(['http://evil.example', 'http://127.0.0.1:3000', 'null'])(
    'refuses the origin %s even with the token',
    async origin => {
      const {app, done} = aHouse();
      const headers = {origin};
      expect((await ask(app, '/read', {headers})).status).toBe(403);
      expect((await ask(app, '/change', {headers, body: 1})).status).toBe(403);
      expect(done).toEqual([]);
    },
  );

  it.each(['', 'token-of-an-earlier-start'])(
    'refuses a change with the token %j and says what to do',
    async token => {
      const {app, done} = aHouse();
      const {status, answer} = await ask(app, '/change', {
        headers: {'x-workspace-token': token},
        body: 1,
      });
      expect({status, answer, done}).toEqual({
        status: 403,
        answer: {
          message:
            'This page is from an earlier start of the workspace. Reload it, then try again.',
        },
        done: [],
      });
    },
  );

  it('refuses a body above 5 MB', async () => {
    const {app, done} = aHouse();
    const body = 'x'.repeat(5 * 1024 * 1024);
    const {status, answer} = await ask(app, '/change', {body});
    expect({status, answer, done}).toEqual({
      status: 413,
      answer: {message: 'That is more than 5 MB, which is too much at once.'},
      done: [],
    });
  });

  it('tells what is wrong with the disk', async () => {
    const {error} = console;
    console.error = () => undefined;
    try {
      const {status, answer} = await ask(aHouse().app, '/full');
      expect({status, answer}).toEqual({
        status: 507,
        answer: {message: 'There is no room left on the disk.'},
      });
    } finally {
      console.error = error;
    }
  });

  it('answers one honest sentence when something breaks, without the details', async () => {
    const said: unknown[] = [];
    const {error} = console;
    console.error = (...what: unknown[]) => void said.push(...what);
    try {
      const {status, answer} = await ask(aHouse().app, '/broken');
      expect({status, answer}).toEqual({
        status: 500,
        answer: {
          message:
            'Something went wrong in the local workspace. Nothing you typed is lost; the terminal shows what happened.',
        },
      });
    } finally {
      console.error = error;
    }
    expect(said).toEqual([new Error('disk on fire at /home/ada')]);
  });

  it('keeps answers out of other sites and out of the cache', async () => {
    const {headers} = await ask(aHouse().app, '/read');
    expect({
      sniff: headers.get('x-content-type-options'),
      embed: headers.get('cross-origin-resource-policy'),
      keep: headers.get('cache-control'),
    }).toEqual({sniff: 'nosniff', embed: 'same-origin', keep: 'no-store'});
  });
});
