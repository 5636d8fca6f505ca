import {ApiError} from '../../rules/api-error';
import type {TextDocument} from '../../workspace/documents/text-document';
import {type Outcome, REQUESTS, type Requests} from './requests';

/** Carries out the requests one after the other, or none of them: the given document stays as it was. `method` is what Google's refusal names. */
export function batchUpdate(
  document: TextDocument,
  requests: readonly Readonly<Record<string, unknown>>[],
  {method, newId}: {method: string; newId: () => string},
): {document: TextDocument; replies: object[]} {
  const replies: object[] = [];
  let changed = document;
  requests.forEach((request, at) => {
    const names = Object.keys(request).filter(
      name => request[name] !== undefined && request[name] !== null,
    );
    const [name] = names;
    if (name === undefined || names.length > 1)
      throw new ApiError(
        method,
        `Invalid requests[${at}]: ${name === undefined ? 'No request set.' : 'Exactly one request must be set.'}`,
      );
    if (!isOffered(name))
      throw new Error(
        `Docs.Documents.batchUpdate with ${name} is not available in the local workspace`,
      );
    try {
      const outcome = carryOut(changed, name, request[name], newId);
      changed = outcome.document;
      replies.push(outcome.reply ?? {});
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
      throw new ApiError(
        method,
        `Invalid requests[${at}].${name}: ${problem.message}`,
      );
    }
  });
  return {document: changed, replies};
}

const isOffered = (name: string): name is keyof Requests =>
  Object.hasOwn(REQUESTS, name);

/** The request's shape has been checked against Google's by now. */
const carryOut = <K extends keyof Requests>(
  document: TextDocument,
  name: K,
  request: unknown,
  newId: () => string,
): Outcome => REQUESTS[name](document, request as Requests[K], newId);
