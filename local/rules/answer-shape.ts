import calendar from './discovery/answers/calendar.v3.json';
import docs from './discovery/answers/docs.v1.json';
import drive from './discovery/answers/drive.v3.json';
import sheets from './discovery/answers/sheets.v4.json';
import {checkShape, unavailableFields, type Discovery} from './request-shape';

/**
 * What is in the workspace's own answer to an advanced service's call that Google's would not have, one sentence a fault; empty where the
 * answer is of Google's shape, and for calls that Google answers with nothing or with a file's content.
 */
export function answerFaults(
  callName: string,
  answer: unknown,
): readonly string[] {
  const [service = '', ...rest] = callName.split('.');
  const discovery = DISCOVERIES[service];
  const schema = discovery?.answers[rest.map(lowerFirst).join('.')];
  if (discovery === undefined || schema === undefined) return [];
  return [
    ...checkShape(discovery, schema, answer),
    ...unavailableFields(discovery, schema, answer).map(
      path => `${path} is not among what the workspace is known to answer.`,
    ),
  ];
}

const DISCOVERIES: Readonly<
  Record<
    string,
    Discovery & {readonly answers: Readonly<Record<string, string>>}
  >
> = {
  Calendar: calendar,
  Docs: docs,
  Drive: drive,
  Sheets: sheets,
};

const lowerFirst = (name: string): string =>
  name.charAt(0).toLowerCase() + name.slice(1);
