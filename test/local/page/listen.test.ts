import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {networkInterfaces} from 'node:os';
import {frontDoor} from '../../../local/front-door';
import {listen} from '../../../local/listen';
import {TOKEN} from './maker';

/** Where others in the network would knock. */
const addressesOutside = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap(some => some ?? [])
    .filter(({internal, family}) => !internal && family === 'IPv4')
    .map(({address}) => address);

describe('listening', () => {
  it('says so when the port asked for is in use', async () => {
    const other = createServer();
    await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready));
    const {port} = other.address() as AddressInfo;
    await expect(listen(frontDoor(TOKEN), port)).rejects.toThrow(
      `Port ${port} is in use. Choose another one, or leave --port out.`,
    );
    await new Promise(closed => other.close(closed));
  });

  it('takes the next free port when none is asked for, on this machine only', async () => {
    const first = await listen(frontDoor(TOKEN), 'first free');
    const second = await listen(frontDoor(TOKEN), 'first free');
    try {
      expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(Number(new URL(second.address).port)).toBeGreaterThan(
        Number(new URL(first.address).port),
      );
      expect((await fetch(second.address)).status).toBe(404);
      const {port} = new URL(first.address);
      for (const host of ['127.0.0.2', '[::1]', ...addressesOutside()])
        await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow();
    } finally {
      await first.stop();
      await second.stop();
    }
    await expect(fetch(second.address)).rejects.toThrow();
  });
});
