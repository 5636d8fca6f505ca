import {type Deed, type NewTemplate, show, write} from '../../deed';
import {hash} from '../../hash';
import {counted, fill} from '../../languages/words';
import {textOf} from '../../letters/fill-in';
import {KINDS} from '../../letters/kinds';
import {
  ownTemplateId,
  templateKey,
  templateText,
} from '../../letters/templates';
import {Problem} from '../../problem';
import {readTemplatesFile} from '../../reading/templates-file';
import {type Press, typed} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {template, templateOf, templates} from './templates';

/** A default template becomes a document of the person's own, and letters are made from it from then on. */
export function ownTemplate(world: World, press: Press): Deed {
  const {one} = templateOf(world, press);
  const lines = linesOf(one.id, world);
  return made(world, [{key: one.id, name: one.name, lines}], after =>
    template(after, press),
  );
}

/** A new template of a kind, which begins with the words of that kind's first one. */
export function addTemplate(world: World, press: Press): Deed {
  const name = typed(press, 'name');
  const kind = KINDS.find(({id}) => id === typed(press, 'kind'));
  if (name === '') throw new Problem('templateNameless', {}, 'name');
  if (!kind) throw new Problem('gone');
  const key = ownTemplateId(kind.id, world.newId('T'));
  return made(
    world,
    [{key, name, lines: linesOf(kind.templates[0]!, world)}],
    after =>
      template(after, {
        action: 'thanks.template',
        about: {kind: kind.id, template: key},
      }),
  );
}

/** The templates of a file become documents; the same words brought in again are the same templates. */
export function bringTemplates(world: World, press: Press): Deed {
  const chosen = typed(press, 'file');
  if (chosen === '') throw new Problem('noTemplateFile', {}, 'file');
  const some = readTemplatesFile(chosen, world.words);
  return made(
    world,
    some.map(({name, kind, lines}) => ({
      key: ownTemplateId(kind.id, hash([name, ...lines].join('\n'))),
      name,
      lines,
    })),
    after =>
      templates(
        after,
        counted(after.words, some.length, after.words.thanks.templatesBrought),
      ),
  );
}

const made = (
  world: World,
  some: readonly NewTemplate[],
  then: (after: World) => ReturnType<typeof templates>,
): Deed => ({
  do: 'makeTemplates',
  templates: some,
  then: addresses =>
    write(
      some.map(({key, name}) =>
        put('settings', templateKey(key), {
          name: key.startsWith('own.')
            ? name
            : fill(world.words.settings.template, {name}),
          value: addresses[key]!,
        }),
      ),
      after => show(then(after)),
    ),
});

function linesOf(id: string, {words}: World): readonly string[] {
  const found = templateText(id, words);
  if (!found) throw new Problem('noTemplate');
  return found.paragraphs.map(({runs}) => textOf(runs));
}
