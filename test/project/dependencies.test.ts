import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');

const project = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const versions = {...project.devDependencies, ...project.optionalDependencies};
const names = Object.keys(versions).sort();

/** Rows of the table in docs/dependencies.md: package, licence. */
const listed = [
  ...read('docs/dependencies.md').matchAll(/^\| (\S+) \| (.+?) \| .+ \|$/gm),
]
  .slice(1)
  .map(([, name, licence]) => ({name, licence}))
  .filter(({name}) => name !== 'package');

describe('the packages this is built on', () => {
  it('are listed with the licence that each states', () => {
    expect(listed).toEqual(
      names.map(name => ({
        name,
        licence: (
          JSON.parse(read(`node_modules/${name}/package.json`)) as {
            readonly license: string;
          }
        ).license,
      })),
    );
  });

  it('are pinned, so that tomorrow’s install is today’s', () => {
    expect(
      Object.values(versions).filter(
        version => !/^\d+\.\d+\.\d+$/.test(version),
      ),
    ).toEqual([]);
  });

  it('are each used by some file', () => {
    const used = [
      ...['src', 'local', 'test', 'tools', 'bench'].flatMap(sourceIn),
      Object.values(project.scripts).join('\n'),
      read('package.json').split('"devDependencies"')[0],
    ].join('\n');
    const types = (name: string): boolean => name.startsWith('@types/');
    expect(names.filter(name => !types(name) && !used.includes(name))).toEqual(
      [],
    );
  });
});

function sourceIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.(ts|tsx|mjs|cjs|js|json|css)$/.test(name))
    .map(name => read(join(folder, name)));
}
