import {counted, fill} from '../../languages/words';
import type {PeopleFile, PersonInFile} from '../../reading/people-file';
import {type Block, field, heading, list, text} from '../../screen';
import type {World} from '../../world';
import type {ImportPlan} from './import-plan';
import {whoTheyAre} from './person-item';

const FIRST = 5;
/** People or lines of one kind that are named; the rest are counted. */
const NAMED = 20;

/** What was understood of a file: how many, which columns, the first few, who is there already, and what could not be taken. */
export function lookBlocks(
  world: World,
  file: PeopleFile,
  plan: ImportPlan,
): readonly Block[] {
  const words = world.words.people;
  const {fresh} = plan;
  return [
    text(words.lookSources[file.source], 'quiet'),
    ...(fresh.length === 0 && plan.same.length > 0
      ? [text(words.lookNobodyNew)]
      : []),
    ...(fresh.length === 0
      ? []
      : [
          text(counted(world.words, fresh.length, words.lookFound)),
          heading(words.lookFirst),
          list(
            fresh.slice(0, FIRST).map(one => ({
              title: one.name,
              text: [whoTheyAre(world, one), one.email, one.phone]
                .filter(part => part !== '')
                .join('\n'),
            })),
          ),
        ]),
    ...columns(world, file),
    ...same(world, plan),
    ...nameless(world, file),
    ...oddEmails(world, file),
  ];
}

function columns(world: World, file: PeopleFile): readonly Block[] {
  const words = world.words.people;
  return [
    {
      show: 'details',
      summary: words.lookColumns,
      open: true,
      blocks: [
        list(
          file.recognised.map(({heading: title, column}) => ({
            title: fill(words.lookColumn, {
              heading: title,
              column: words.columns[column],
            }),
          })),
        ),
        ...(file.leftOut.length === 0
          ? []
          : [
              text(
                fill(words.lookLeftOut, {
                  headings: file.leftOut.slice(0, NAMED).join(', '),
                }),
                'quiet',
              ),
            ]),
      ],
    },
  ];
}

function same(world: World, plan: ImportPlan): readonly Block[] {
  const words = world.words.people;
  if (plan.same.length === 0) return [];
  return [
    {
      show: 'details',
      summary: counted(world.words, plan.same.length, words.lookSame),
      open: plan.same.length <= FIRST,
      blocks: [
        list(
          plan.same.slice(0, NAMED).map(({person, twiceOn}) => ({
            title: nameAndLine(words.lookSameItem, person),
            text:
              twiceOn === undefined
                ? words.lookOnList
                : fill(words.lookTwice, {line: twiceOn}),
          })),
        ),
      ],
    },
    field({name: 'also', label: words.lookAlso, kind: 'tick', value: ''}),
  ];
}

function nameless(world: World, {nameless: lines}: PeopleFile): Block[] {
  const words = world.words.people;
  if (lines.length === 0) return [];
  const some = lines.slice(0, NAMED).join(', ');
  return [
    {
      show: 'details',
      summary: counted(world.words, lines.length, words.lookNot),
      open: true,
      blocks: [
        text(
          lines.length <= NAMED
            ? counted(world.words, lines.length, words.lookLines, {lines: some})
            : fill(words.lookLinesMore, {
                lines: some,
                rest: lines.length - NAMED,
              }),
        ),
      ],
    },
  ];
}

function oddEmails(world: World, {people}: PeopleFile): Block[] {
  const words = world.words.people;
  const odd = people.filter(one => one.oddEmail !== '');
  if (odd.length === 0) return [];
  return [
    text(counted(world.words, odd.length, words.lookOddEmail), 'warn'),
    list(
      odd.slice(0, NAMED).map(one => ({
        title: nameAndLine(words.oddEmailItem, one),
      })),
    ),
  ];
}

const nameAndLine = (sentence: string, person: PersonInFile): string =>
  fill(sentence, {
    name: person.name,
    line: person.line,
    email: person.oddEmail,
  });
