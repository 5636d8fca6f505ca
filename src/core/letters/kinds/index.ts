import type {Interview} from '../../tables';
import type {Tracker} from '../../tracker';
import {advice} from './advice';
import {assistant} from './assistant';
import {decision} from './decision';
import {declined} from './declined';
import {informational} from './informational';
import {jobInterview} from './job-interview';
import {type Kind, type KindId} from './kind';
import {namesGiven} from './names-given';
import {news} from './news';
import {onTheSpot} from './on-the-spot';
import {panel} from './panel';
import {practice} from './practice';
import {volunteer} from './volunteer';

/** Every kind. Of those that follow a talk the first that fits is offered first, so the plain one stands last. */
export const KINDS: readonly Kind[] = [
  jobInterview,
  panel,
  practice,
  volunteer,
  onTheSpot,
  informational,
  namesGiven,
  news,
  advice,
  decision,
  declined,
  assistant,
];

export const TALK_KINDS: readonly Kind[] = KINDS.filter(one => one.fits);

/** Those a person may begin at any time. */
export const FREE_KINDS: readonly Kind[] = KINDS.filter(one => !one.fits);

export const kindById = (id: KindId): Kind => KINDS.find(one => one.id === id)!;

/** The kind a letter's row names; undefined where a person typed a word of their own there. */
export const kindInCell = (cell: string): Kind | undefined =>
  KINDS.find(one => one.cell === cell);

/** The plain one fits every talk. */
export const kindOfTalk = (interview: Interview, tracker: Tracker): Kind =>
  TALK_KINDS.find(one => one.fits!(interview, tracker))!;
