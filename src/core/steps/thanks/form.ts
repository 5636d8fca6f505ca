import {fill} from '../../languages/words';
import {TEMPLATE_IDS} from '../../letters/templates';
import {
  type Block,
  buttons,
  field,
  type Press,
  type Screen,
  text,
} from '../../screen';
import {setting} from '../../tracker';
import type {World} from '../../world';
import {aboutOf, owedBy} from './subject';

/** Where the person puts into the letter what only they can: one particular point, what follows from it, a sentence of their own. */
export function letterForm(world: World, press: Press): Screen {
  const words = world.words.thanks;
  const owed = owedBy(world, press);
  const {interview, person, letter} = owed;
  const about = aboutOf(owed);
  const lines = (
    name: 'particular' | 'willDo' | 'ownSentence',
    hint?: string,
  ): Block =>
    field({
      name,
      label: words[name],
      kind: 'lines',
      value: letter?.[name] ?? '',
      ...(hint === undefined ? {} : {hint}),
    });
  const notes = [
    interview.impressions,
    interview.thoughts,
    interview.remembered,
  ]
    .filter(note => note !== '')
    .map(note => text(note));
  return {
    id: `thanks.letter ${interview.id} ${person.id}`,
    title: fill(words.formTitle, {name: person.name}),
    back: {
      label: world.words.steps.thanks.title,
      press: {action: 'thanks.home'},
    },
    blocks: [
      text(words.formHint, 'quiet'),
      ...(notes.length === 0
        ? []
        : [
            {
              show: 'details' as const,
              summary: words.yourNotes,
              blocks: notes,
              open: true,
            },
          ]),
      lines('particular', words.particularHint),
      lines('willDo', words.willDoHint),
      lines('ownSentence'),
      field({
        name: 'myName',
        label: words.myName,
        kind: 'line',
        value: setting(world.tracker, 'name'),
      }),
      field({
        name: 'template',
        label: words.template,
        kind: 'choice',
        value: TEMPLATE_IDS[0],
        choices: TEMPLATE_IDS.map(id => ({
          value: id,
          label: world.words.letters.templates[id].name,
        })),
      }),
      buttons(
        {
          label: words.make,
          press: {action: 'thanks.make', about},
          kind: 'main',
        },
        {
          label: words.mailOnly,
          // With its row there already, looking at the letter needs no lock.
          press: {action: letter ? 'thanks.see' : 'thanks.start', about},
        },
        {
          label: words.otherWay,
          press: {action: 'thanks.otherWay', about},
          leaves: true,
        },
      ),
    ],
  };
}
