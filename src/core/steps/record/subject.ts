import {Problem} from '../../problem';
import {about, type Press} from '../../screen';
import type {Interview} from '../../tables';
import {find} from '../../tracker';
import type {World} from '../../world';

/** The talk a press is about. */
export function interviewOf({tracker}: World, press: Press): Interview {
  const interview = find(tracker, 'interviews', about(press, 'interview'));
  if (!interview) throw new Problem('gone');
  return interview;
}
