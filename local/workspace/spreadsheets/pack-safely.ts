import type {Model} from '@odoo/o-spreadsheet';

/**
 * The engine packs a change's commands for sending in one go and overflows its stack above some 100,000 of them. Formulas that stand
 * below one another and look at their own row it packs so that other windows unpack the first of them again and again: they go as they are.
 */
export function packSafely(model: Model): void {
  const {commandSquisher} = (
    model as unknown as {
      session: {commandSquisher: {squish(commands: unknown[]): unknown[]}};
    }
  ).session;
  const squish = commandSquisher.squish.bind(commandSquisher);
  commandSquisher.squish = commands => {
    const squished: unknown[] = [];
    for (let at = 0; at < commands.length; at += PIECE) {
      const piece = commands.slice(at, at + PIECE);
      for (const command of piece.some(isFormula) ? piece : squish(piece))
        squished.push(command);
    }
    return squished;
  };
}

const isFormula = (command: unknown): boolean =>
  (command as {content?: string}).content?.startsWith('=') ?? false;

const PIECE = 20_000;
