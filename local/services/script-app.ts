import type {ServiceFactory} from '../run';
import {enumeration} from './enumeration';

/** What the script may know of its own authorisation: everything its manifest asks for has been granted. */
export const scriptApp: ServiceFactory = run => {
  const AuthorizationStatus = enumeration(run, 'AuthorizationStatus', [
    'REQUIRED',
    'NOT_REQUIRED',
  ]);
  return {
    ScriptApp: run.offer('ScriptApp', {
      AuthMode: enumeration(run, 'AuthMode', [
        'NONE',
        'CUSTOM_FUNCTION',
        'LIMITED',
        'FULL',
      ]),
      AuthorizationStatus,
      getAuthorizationInfo: () =>
        run.offer('AuthorizationInfo', {
          getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
          getAuthorizationUrl: () => null,
          getAuthorizedScopes: () => run.script.manifest.oauthScopes ?? [],
        }),
      requireAllScopes: () => undefined,
      requireScopes: () => undefined,
    }),
  };
};
