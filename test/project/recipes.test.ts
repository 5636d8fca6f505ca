import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ownSpreadsheet} from '../../local/own-spreadsheet';
import {loadScript} from '../../local/script';
import {visit} from '../../local/visitor';
import {memoryWorkspace} from '../../local/workspace/open-workspace';
import {byHand} from '../stories/support/by-hand';
import {says} from '../stories/support/panel';
import {buildAndTypes, copyOfProject, suites} from './support/copy-of-project';
import {EXAMPLES} from './support/examples';

/** The recipes of CONTRIBUTING.md: what each is for, how many files it promises to touch, and which. */
const RECIPES = readFileSync('CONTRIBUTING.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map(recipe => {
    const [heading = '', ...lines] = recipe.split(/\n(?=## )/)[0]!.split('\n');
    return {
      name: heading.split(':')[0]!,
      files: lines.flatMap(line => /^\d+\. `([^`]+)`/.exec(line)?.[1] ?? []),
      counts: [...heading.matchAll(/\d+/g)].map(Number),
    };
  });

const filesOf = (name: string): readonly string[] => [
  ...new Set(EXAMPLES[name]!.map(({file}) => file)),
];

describe('the recipes', () => {
  it('have an example each', () => {
    expect(RECIPES.map(({name}) => name)).toEqual(Object.keys(EXAMPLES));
  });

  it.each(RECIPES)('$name: names the files that it takes', ({name, files}) => {
    expect([...files].sort()).toEqual([...filesOf(name)].sort());
  });

  it.each(RECIPES)('$name: counts them', ({name, counts}) => {
    const product = filesOf(name).filter(file => file.startsWith('src/'));
    expect(counts.reduce((sum, count) => sum + count)).toBe(product.length);
  });
});

describe('with all the examples in it, the project', () => {
  const copy = copyOfProject();
  afterAll(copy.remove);

  it('builds, keeps its types and holds its own rules', async () => {
    for (const name of Object.keys(EXAMPLES)) copy.edit(EXAMPLES[name]!);
    await buildAndTypes(copy);
    await suites(
      copy,
      ...[
        'test/core/languages/every-language',
        'test/core/letters/(kinds|checks)',
      ],
      ...['test/core/questions/bank', 'test/core/scripts/scripts'],
    );
  }, 120_000);

  it('offers what is new', () => {
    const script = loadScript(join(copy.folder, 'build/addon'));
    const workspace = memoryWorkspace({owner: {locale: 'nl'}});
    const visitor = visit(workspace, script, ownSpreadsheet(workspace));
    visitor.open();
    visitor.press('makeTracker');
    visitor.press('overview');

    visitor.press('language');
    expect(visitor.screen).toMatchObject({language: 'nl', title: 'Taal'});

    visitor.send({action: 'questions.home'});
    expect(says(visitor)).toContain('What do you work with');

    visitor.send({action: 'people.new'});
    visitor.press('people.save', {name: 'Ana Ruiz'});
    visitor.send({action: 'thanks.anotherFor', typed: {name: 'Ana Ruiz'}});
    expect(says(visitor)).toContain('To somebody with good news');

    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('“I’m on a train”');

    const [headings] = byHand({workspace, visitor}).values("'People'!1:1");
    expect(headings).toContain('Spoken of as');
  });
});
