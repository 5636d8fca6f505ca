import {KINDS} from '../../letters/kinds';
import type {Kind} from '../../letters/kinds/kind';
import {
  type Template,
  templatesFor,
  templateText,
} from '../../letters/templates';
import {Problem} from '../../problem';
import {asTemplatesFile} from '../../reading/templates-file';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {World} from '../../world';

/** All templates, kind by kind, and where new ones come from. */
export function templates(world: World, said?: string): Screen {
  const {thanks: words, letters, steps} = world.words;
  return {
    id: 'thanks.templates',
    title: words.templates,
    back: {label: steps.thanks.title, press: {action: 'thanks.home'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(words.templatesHint, 'quiet'),
      buttons(
        {
          label: words.newTemplate,
          press: {action: 'thanks.newTemplate'},
          kind: 'main',
        },
        {
          label: words.templateFile,
          press: {action: 'thanks.templateFile'},
        },
      ),
      ...KINDS.flatMap(kind => [
        heading(letters.kinds[kind.id].title),
        list(
          templatesFor(kind, world.tracker, world.words).map(template => ({
            title: template.name,
            ...(template.documentId
              ? {badge: {text: words.ownDocument, tone: 'good' as const}}
              : {}),
            press: {
              action: 'thanks.template',
              about: {kind: kind.id, template: template.id},
            },
          })),
        ),
      ]),
    ],
  };
}

/** One template: its document to edit, or its words with their parts and the way to a document of one's own. */
export function template(world: World, press: Press): Screen {
  const {thanks: words} = world.words;
  const {kind, one} = templateOf(world, press);
  return {
    id: `thanks.template ${one.id}`,
    title: one.name,
    back: {label: words.templates, press: {action: 'thanks.templates'}},
    blocks: [
      text(world.words.letters.kinds[kind.id].when, 'quiet'),
      ...(one.documentId
        ? documentBlocks(one.documentId, world)
        : wordsBlocks(kind, one, world)),
      {
        show: 'details',
        summary: words.fieldNames,
        blocks: [
          text(words.fieldsHint, 'quiet'),
          list(
            Object.values(world.words.kept.letterFields).map(name => ({
              title: `{{${name}}}`,
            })),
          ),
        ],
      },
    ],
  };
}

const documentBlocks = (
  id: string,
  {words: {thanks: words}}: World,
): readonly Block[] => [
  text(words.templateIsYours),
  {
    show: 'link',
    label: words.openTemplate,
    address: `https://docs.google.com/document/d/${id}/edit`,
  },
];

function wordsBlocks(
  kind: Kind,
  one: Template,
  {words}: World,
): readonly Block[] {
  const {paragraphs = []} = templateText(one.id, words) ?? {};
  return [
    {show: 'letter', letter: {to: '', subject: '', paragraphs}},
    text(words.thanks.makeOwnHint, 'quiet'),
    buttons({
      label: words.thanks.makeOwn,
      press: {
        action: 'thanks.ownTemplate',
        about: {kind: kind.id, template: one.id},
      },
      kind: 'main',
    }),
  ];
}

/** The template a press names. */
export function templateOf(
  world: World,
  press: Press,
): {readonly kind: Kind; readonly one: Template} {
  const kind = KINDS.find(({id}) => id === about(press, 'kind'));
  const one =
    kind &&
    templatesFor(kind, world.tracker, world.words).find(
      ({id}) => id === about(press, 'template'),
    );
  if (!kind || !one) throw new Problem('gone');
  return {kind, one};
}

/** Asks for the name and the kind of a new template. */
export const newTemplate = ({
  words: {thanks: words, letters},
}: World): Screen => ({
  id: 'thanks.newTemplate',
  title: words.newTemplate,
  back: {label: words.templates, press: {action: 'thanks.templates'}},
  blocks: [
    text(words.newTemplateHint, 'quiet'),
    field({name: 'name', label: words.templateName, kind: 'line', value: ''}),
    field({
      name: 'kind',
      label: words.kind,
      kind: 'choice',
      value: 'informational',
      choices: KINDS.map(({id}) => ({
        value: id,
        label: letters.kinds[id].title,
      })),
    }),
    buttons({
      label: words.addTemplate,
      press: {action: 'thanks.addTemplate'},
      kind: 'main',
    }),
  ],
});

/** Asks for a file of templates that somebody handed out, and gives one to begin such a file with. */
export const templateFile = ({words}: World): Screen => ({
  id: 'thanks.templateFile',
  title: words.thanks.templateFile,
  back: {label: words.thanks.templates, press: {action: 'thanks.templates'}},
  blocks: [
    text(words.thanks.templateFileHint, 'quiet'),
    field({
      name: 'file',
      label: words.thanks.chooseTemplateFile,
      kind: 'file',
      value: '',
      accept: '.txt',
    }),
    buttons({
      label: words.thanks.bringTemplates,
      press: {action: 'thanks.bringTemplates'},
      kind: 'main',
    }),
    text(words.thanks.templateSetHint, 'quiet'),
    {
      show: 'download',
      label: words.thanks.templateSet,
      name: words.thanks.templateSetName,
      mime: 'text/plain',
      content: asTemplatesFile(words),
    },
  ],
});
