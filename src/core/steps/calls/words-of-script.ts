import {fill} from '../../languages/words';
import type {ScriptFor} from '../../scripts/script-for';
import {PARTS} from '../../scripts/situation';
import {type Block, heading, text} from '../../screen';
import type {World} from '../../world';

/** A script as it is read on the telephone: its beginning large, each part under its name (S3.3). */
export const scriptBlocks = (
  {words}: World,
  {text: script, subject}: ScriptFor,
): readonly Block[] => [
  ...(subject === ''
    ? []
    : [text(fill(words.calls.subject, {subject}), 'quiet')]),
  ...PARTS.filter(part => script[part] !== '').flatMap(part => [
    text(words.kept.marks.scriptParts[part], 'quiet'),
    part === 'opening' ? heading(script[part]) : text(script[part]),
  ]),
];

/** What to look at again in it; nothing where all is well. */
export const checkBlocks = (
  {words}: World,
  {checks}: ScriptFor,
): readonly Block[] =>
  checks.length === 0
    ? []
    : [
        {
          show: 'details',
          summary: words.calls.lookAgain,
          open: true,
          blocks: checks.map(check => text(check, 'warn')),
        },
      ];
