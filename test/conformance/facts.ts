import {calendar} from './calendar';
import {docs} from './documents';
import type {Fact} from './fact';
import {language} from './language';
import {services} from './services';
import {sheets} from './sheets';

/** Every fact, in the order in which they are found out. */
export const FACTS: readonly Fact[] = [
  ...language,
  ...services,
  ...sheets,
  ...docs,
  ...calendar,
];
