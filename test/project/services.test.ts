import {readFileSync} from 'node:fs';
import {googleCallsInSource} from '../../tools/services/calls-in-source';
import {membersOffered} from '../../tools/services/members-offered';
import {servicesPage} from '../../tools/services/services-page';

describe('the table of services', () => {
  it('says what is offered and used; `npm run services` writes it', () => {
    expect(readFileSync('docs/services.md', 'utf8')).toBe(servicesPage());
  });

  it('names everything that the bundle uses as offered', () => {
    const offered = membersOffered();
    const missing = [...googleCallsInSource()].filter(call => {
      const [, owner = '', member = ''] = /^(.*)\.(\w+)$/.exec(call) ?? [];
      return !offered.get(owner)?.has(member);
    });
    expect(missing).toEqual([]);
  });
});
