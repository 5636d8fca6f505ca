import type {Words} from '../languages/words';
import {saidAnywhere, sayValue} from '../say-value';
import {KINDS} from '../letters/kinds';
import type {Kind} from '../letters/kinds/kind';
import {templateText} from '../letters/templates';
import {textOf} from '../letters/fill-in';
import {Problem} from '../problem';
import {afterMark} from './after-mark';
import {bytesOf} from './base64';
import {decode} from './decode';

/** Templates made in one press; each takes Google a few seconds. One of every kind fits. */
export const MOST_TEMPLATES = 20;

/** A template as a file of templates has it. */
export interface TemplateInFile {
  readonly name: string;
  readonly kind: Kind;
  /** The paragraphs, the subject's first. */
  readonly lines: readonly string[];
}

/** Begins a template, its name after it. */
const START = /^={3,}\s*(.*)$/;

/**
 * Reads a set of templates, given as base64 of a text file: a line `=== Name` begins each, a line with its kind follows,
 * then its subject and its paragraphs with an empty line between them. What is wrong is one Problem about the field `file`.
 */
export function readTemplatesFile(
  base64: string,
  words: Words,
): readonly TemplateInFile[] {
  const decoded = decode(bytesOf(base64));
  if (decoded.kind === 'binary')
    throw new Problem('templatesNotText', {}, 'file');
  const lines = decoded.text.split(/\r\n?|\n/);
  const starts = lines.flatMap((line, at) => (START.test(line) ? [at] : []));
  if (starts.length === 0) throw new Problem('noTemplatesInFile', {}, 'file');
  if (starts.length > MOST_TEMPLATES)
    throw new Problem(
      'templatesTooMany',
      {count: starts.length, most: MOST_TEMPLATES},
      'file',
    );
  return starts.map((at, index) =>
    templateIn(lines.slice(at, starts[index + 1]), words),
  );
}

function templateIn(lines: readonly string[], words: Words): TemplateInFile {
  const [start, ...rest] = lines;
  const name = START.exec(start!)![1]!.trim();
  const from = rest.findIndex(line => line.trim() !== '');
  const line = (rest[from] ?? '').trim();
  const wanted = afterMark(line, 'kind') ?? line;
  const kind = KINDS.find(({id, cell}) =>
    [words.letters.kinds[id].title, ...saidAnywhere(cell)].some(
      said => said.toLowerCase() === wanted.toLowerCase(),
    ),
  );
  if (name === '') throw new Problem('templateNameless', {}, 'file');
  if (!kind)
    throw new Problem('templateKindUnknown', {name, kind: wanted}, 'file');
  const paragraphs = rest
    .slice(from + 1)
    .join('\n')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '');
  if (paragraphs.length < 2) throw new Problem('templateBare', {name}, 'file');
  return {name, kind, lines: paragraphs};
}

/** Every default template in the form that `readTemplatesFile` reads, to change and hand on. */
export const asTemplatesFile = (words: Words): string =>
  KINDS.map(kind => {
    const template = templateText(kind.templates[0]!, words)!;
    return [
      `=== ${template.name}`,
      `${words.kept.marks.kind} ${sayValue(kind.cell, words)}`,
      ...template.paragraphs.map(({runs}) => textOf(runs)),
    ].join('\n\n');
  }).join('\n\n\n');
