import type {Reply, Request} from '../../../core/reply';

/** Carries one press to the script and brings back what came of it; rejects when nothing did. */
export type Ask = (request: Request) => Promise<Reply>;

/** The functions of the script that the sidebar may call. Only these names compile. */
interface Runner {
  withSuccessHandler(take: (reply: string) => void): Runner;
  withFailureHandler(take: (error: Error) => void): Runner;
  onPress(request: string): void;
  openWide(request: string): void;
}

declare const google: {readonly script: {readonly run: Runner}};

/** Shows a screen in a wide window of its own. */
export type Widen = (request: Request) => Promise<void>;

export const widenByScript: Widen = request =>
  new Promise((resolve, reject) =>
    google.script.run
      .withSuccessHandler(() => resolve())
      .withFailureHandler(reject)
      .openWide(JSON.stringify(request)),
  );

/** Asks the script over `google.script.run`. What travels is JSON, because the runner drops what it does not know without a word. */
export async function askScript(request: Request): Promise<Reply> {
  const reply = await new Promise<string>((resolve, reject) =>
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      .onPress(JSON.stringify(request)),
  );
  // A run that Google ended in between can come back as a success with nothing in it.
  if (!reply) throw new Error('No reply');
  return JSON.parse(reply) as Reply;
}
