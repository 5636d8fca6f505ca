import {
  buildAndTypes,
  copyOfProject,
  suites,
} from '../project/support/copy-of-project';
import {EXAMPLES} from '../project/support/examples';

/** What a recipe could break: the words of every language, what stands in trackers, and the stories of whatever is listed. */
const TOUCHED = [
  ...['test/core', 'test/addon/code', 'test/old-trackers'],
  ...['test/stories/(letter-kinds|languages|tracker-in-german|asking|calling)'],
  ...['test/stories/(first-run|tabs-by-hand|every-screen|own-words)'],
];

describe.each(Object.entries(EXAMPLES))('%s', (_, edits) => {
  const files = [...new Set(edits.map(({file}) => file))];

  it('takes no more than the files of its recipe', async () => {
    const copy = copyOfProject();
    copy.edit(edits);
    await buildAndTypes(copy);
    await suites(copy, ...TOUCHED);
    copy.remove();
  });

  it.each(files)('takes %s, too', async left => {
    const copy = copyOfProject();
    copy.edit(edits.filter(({file}) => file !== left));
    const checked = async (): Promise<void> => {
      await buildAndTypes(copy);
      await suites(copy, 'test/core/(languages|letters|questions|scripts)');
    };
    await expect(checked()).rejects.toThrow();
    copy.remove();
  });
});
