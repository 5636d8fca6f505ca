import type {Place} from '../place';

/** What a sidebar or a dialog asks of the page around it. */
export type FrameMessage =
  | {readonly workspace: 'close'}
  | {readonly workspace: 'focus'}
  | {readonly workspace: 'open'; readonly place: Place}
  | {
      readonly workspace: 'size';
      readonly width?: number;
      readonly height?: number;
    };

export const isFrameMessage = (data: unknown): data is FrameMessage =>
  typeof data === 'object' && data !== null && 'workspace' in data;
