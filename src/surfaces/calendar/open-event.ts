import type {Press} from '../../core/screen';
import type {CardEvent} from '../card/request';

/** What an event that is opened in Calendar asks for. */
export const openEvent = ({calendar}: CardEvent): Press => ({
  action: 'event',
  about: {event: calendar?.id ?? ''},
});
