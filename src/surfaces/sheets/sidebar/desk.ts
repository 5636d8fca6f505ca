import type {Conversation} from './conversation';
import type {Doings} from './use-conversation';

/** What a block needs to know besides itself. */
export interface Desk {
  readonly draft: Conversation['draft'];
  readonly problem: Conversation['problem'];
  readonly isBusy: boolean;
  readonly doings: Doings;
}
