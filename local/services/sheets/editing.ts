import type {Model} from '@odoo/o-spreadsheet';
import type {DriveFile} from '../../workspace/drive-file';
import type {Command} from '../../workspace/spreadsheets/engine';
import type {Workspace} from '../../workspace/workspace';

/** A spreadsheet while a request changes it. */
export interface Editing {
  readonly workspace: Workspace;
  readonly file: DriveFile;
  readonly model: Model;
  tell(command: Command): void;
  /** Where the request stands, such as `requests[0].addSheet`. */
  readonly place: string;
}

/** What one kind of request does; what it returns is Google's answer to it. */
export type Handler<T> = (request: T, editing: Editing) => object | void;

/** A refusal in Google's words; the call adds its own name. */
export class Refusal extends Error {
  constructor(
    reason: string,
    readonly code = 400,
  ) {
    super(reason);
  }
}

/** `Invalid requests[0].addSheet: <reason>`, thrown. */
export function refuse({place}: Pick<Editing, 'place'>, reason: string): never {
  throw new Refusal(`Invalid ${place}: ${reason}`);
}

/** A number that nothing in `taken` has, as Google makes its ids: at random. */
export function newNumber(
  {chance}: Workspace,
  taken: (number: number) => boolean,
): number {
  for (;;) {
    const number = 1 + Math.floor(chance.next() * (2 ** 31 - 2));
    if (!taken(number)) return number;
  }
}
