import type {Hono} from 'hono';
import {frontDoor} from './front-door';
import {calendarRoutes} from './page/calendar/routes';
import {cardRoutes} from './page/cards/routes';
import {changeRoutes} from './page/changes/routes';
import {clockRoutes} from './page/clock/routes';
import {documentRoutes} from './page/documents/routes';
import {editorRoutes} from './page/editor/routes';
import {fileRoutes} from './page/files/routes';
import {composeRoutes} from './page/mail/compose/routes';
import {mailRoutes} from './page/mail/routes';
import {sampleRoutes} from './page/sample/routes';
import {sheetRoutes} from './page/sheet/routes';
import {shellRoutes, type Shell} from './page/shell/routes';
import type {Script} from './script';
import type {Workspace} from './workspace/workspace';

/** All that the page can ask for, behind one front door. Nothing here listens yet. */
export function workspaceApp({
  workspace,
  script,
  token,
  shell,
}: {
  readonly workspace: Workspace;
  readonly script: Script;
  /** What the page must show to change anything; new at each start. */
  readonly token: string;
  readonly shell: Shell;
}): Hono {
  const app = frontDoor(token);
  shellRoutes(app, {...shell, token});
  changeRoutes(app, workspace);
  clockRoutes(app, workspace);
  fileRoutes(app, workspace);
  editorRoutes(app, {workspace, script, token});
  mailRoutes(app, workspace);
  composeRoutes(app, workspace);
  cardRoutes(app, {workspace, script});
  documentRoutes(app, workspace);
  calendarRoutes(app, workspace);
  sampleRoutes(app, workspace);
  sheetRoutes(app, workspace);
  return app;
}
