import type {ServiceFactory} from '../run';

/** Who runs the script, and in which language and zone. */
export const session: ServiceFactory = run => {
  const {owner} = run.workspace;
  const user = () => run.offer('User', {getEmail: () => owner.email});
  return {
    Session: run.offer('Session', {
      getActiveUser: user,
      getEffectiveUser: user,
      getActiveUserLocale: () => owner.locale,
      getScriptTimeZone: () => run.script.manifest.timeZone,
    }),
  };
};
