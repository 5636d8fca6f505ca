import {
  buildAndTypes,
  copyOfProject,
  type ProjectCopy,
  suites,
} from '../project/support/copy-of-project';
import {type Edit, EXAMPLES} from '../project/support/examples';

/** What a recipe could break: the words of every language, what stands in trackers, and the stories of whatever is listed. */
const TOUCHED = [
  // What is told of every screen is told anew after any of them.
  ...['test/core/(?!told)', 'test/addon/code', 'test/old-trackers'],
  ...['test/stories/(letter-kinds|languages|tracker-in-german|asking|calling)'],
  ...['test/stories/(first-run|tabs-by-hand|every-screen)'],
];

describe.each(Object.entries(EXAMPLES))('%s', (_, edits) => {
  const files = [...new Set(edits.map(({file}) => file))];

  it('takes no more than the files of its recipe', async () => {
    await inACopy(edits, async copy => {
      await buildAndTypes(copy);
      await suites(copy, ...TOUCHED);
    });
  });

  it.each(files)('takes %s, too', async left => {
    const others = edits.filter(({file}) => file !== left);
    const checked = inACopy(others, async copy => {
      await buildAndTypes(copy);
      await suites(copy, 'test/core/(languages|letters|questions|scripts)');
    });
    await expect(checked).rejects.toThrow();
  });
});

async function inACopy(
  edits: readonly Edit[],
  check: (copy: ProjectCopy) => Promise<void>,
): Promise<void> {
  const copy = copyOfProject();
  try {
    copy.edit(edits);
    await check(copy);
  } finally {
    copy.remove();
  }
}
