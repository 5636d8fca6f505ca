import {isAllowedLink} from '../rules/allowed-links';
import type {Manifest} from '../rules/manifest';
import {madeOf} from '../services/card-service/builder';
import type {Card} from './card';
import type {Occasion} from './occasion';
import type {Response} from './response';
import {linksOf} from './widgets';

/** What started the script: it decides what the script may answer. */
export type Cause = 'trigger' | 'press' | 'link' | 'suggestions' | 'universal';

/** The cards that a trigger's function has returned; throws a sentence when Google would show none of them. */
export function acceptCards(value: unknown, manifest: Manifest): Card[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  const cards = list.map(one => {
    const it = madeOf(one);
    if (it?.of.name !== 'Card') throw new Error(unusable(value, ['Card']));
    return it.fields as unknown as Card;
  });
  if (cards.length === 0) throw new Error(unusable(value, ['Card']));
  for (const card of cards) checkLinks(card, manifest);
  return structuredClone(cards);
}

/** What any other function has returned; throws a sentence when it is not what this cause may be answered with. */
export function acceptResponse(
  value: unknown,
  cause: Exclude<Cause, 'trigger'>,
  {opens}: Occasion,
  manifest: Manifest,
): Response {
  const wanted = [
    ...ALLOWED[cause],
    ...(cause === 'press' && opens === 'compose'
      ? ['UpdateDraftActionResponse']
      : []),
  ];
  const it = madeOf(value);
  if (it === undefined || !wanted.includes(it.of.name))
    throw new Error(unusable(value, wanted));
  const response = structuredClone(it.fields) as Response;
  const {navigations = [], link} = response.action ?? {};
  for (const {pushCard, updateCard} of navigations)
    for (const card of [pushCard, updateCard])
      if (card) checkLinks(card, manifest);
  if (link) checkLink(link.url, manifest);
  if (cause === 'link' && link === undefined)
    throw new Error(
      'The function of setOnClickOpenLinkAction has to answer with an ActionResponse that opens a link.',
    );
  return response;
}

const ALLOWED: Readonly<Record<Exclude<Cause, 'trigger'>, readonly string[]>> =
  {
    press: ['ActionResponse'],
    link: ['ActionResponse'],
    suggestions: ['SuggestionsResponse'],
    universal: ['UniversalActionResponse'],
  };

/** Google's words, with what was returned and what would do. */
function unusable(value: unknown, wanted: readonly string[]): string {
  const name = madeOf(value)?.of.name ?? kindOf(value);
  return `The value returned from Apps Script has a type that cannot be used by the add-ons platform. Also make sure to call build on any builder before returning it. Value: ${name}; wanted here: ${wanted.join(' or ')}.`;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(one => madeOf(one)?.of.name ?? kindOf(one)).join(', ')}]`
    : value === undefined
      ? 'nothing'
      : value === null
        ? 'null'
        : typeof value;

function checkLinks(card: Card, manifest: Manifest): void {
  for (const {url} of linksOf(card)) checkLink(url, manifest);
}

function checkLink(url: string, manifest: Manifest): void {
  const prefixes = manifest.addOns?.common?.openLinkUrlPrefixes ?? [];
  if (!isAllowedLink(url, prefixes))
    throw new Error(
      `The link ${url} begins with none of the manifest's addOns.common.openLinkUrlPrefixes.`,
    );
}
