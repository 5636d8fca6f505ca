import type {ServiceFactory} from '../run';
import {cacheService} from './cache-service';
import {calendar} from './calendar';
import {cardService} from './card-service';
import {docs} from './docs';
import {drive} from './drive';
import {htmlService} from './html-service';
import {lockService} from './lock-service';
import {logger} from './logger';
import {mailApp} from './mail-app';
import {propertiesService} from './properties-service';
import {scriptApp} from './script-app';
import {session} from './session';
import {sheets} from './sheets';
import {spreadsheetApp} from './spreadsheet-app';
import {utilities} from './utilities';

/** Every service the local workspace offers to a script. */
export const SERVICES: readonly ServiceFactory[] = [
  cacheService,
  calendar,
  cardService,
  docs,
  drive,
  htmlService,
  lockService,
  logger,
  mailApp,
  propertiesService,
  scriptApp,
  session,
  sheets,
  spreadsheetApp,
  utilities,
];
