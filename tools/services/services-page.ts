import {googleCallsInSource} from './calls-in-source';
import {membersOffered} from './members-offered';

/** `docs/services.md`: every service member that the local workspace offers, those that the bundle uses in bold. */
export function servicesPage(): string {
  const used = googleCallsInSource();
  const offered = [...membersOffered()]
    .filter(([, members]) => members.size > 0)
    .sort(([one], [other]) => one.localeCompare(other));
  return [
    ...OPENING,
    '| object | members |',
    '|---|---|',
    ...offered.map(
      ([name, members]) =>
        `| \`${name}\` | ${[...members]
          .sort()
          .map(member => shown(`${name}.${member}`, member, used))
          .join(' · ')} |`,
    ),
    '',
  ].join('\n');
}

const OPENING = [
  '# What the local workspace offers of Google’s services, and what the bundle uses',
  '',
  'Written by `npm run services` from the source; a test holds it to that. **Bold** is what the add-on calls. Whatever is not here is refused by name:',
  '`Range.setNote is not available in the local workspace`. Advanced services are there only where the manifest has them.',
  '',
];

const shown = (
  call: string,
  member: string,
  used: ReadonlySet<string>,
): string => (used.has(call) ? `**\`${member}\`**` : `\`${member}\``);
