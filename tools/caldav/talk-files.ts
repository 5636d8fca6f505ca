import {fileURLToPath} from 'node:url';
import * as acts from '../../local/acts';
import {ownSpreadsheet} from '../../local/own-spreadsheet';
import {loadScript} from '../../local/script';
import {visit} from '../../local/visitor';
import {memoryWorkspace} from '../../local/workspace/open-workspace';

const DAY_MS = 86_400_000;

/** The file of all talks as the add-on makes it: when a talk is planned, a day later when it has been moved, and when it is called off. */
export function talkFiles(): readonly {what: string; file: string}[] {
  const script = loadScript(
    fileURLToPath(new URL('../addon', import.meta.url)),
  );
  const workspace = memoryWorkspace();
  const visitor = visit(workspace, script, ownSpreadsheet(workspace));
  acts.makeTracker(visitor);
  const person = acts.addPerson(visitor, {name: 'Ana Ñandú; “Ruiz”, 日本 🐝'});
  const file = () => {
    const {blocks} = visitor.send({action: 'calendar.file'});
    const found = JSON.stringify(blocks).match(/"content":("(?:[^"\\]|\\.)*")/);
    return JSON.parse(found![1]!) as string;
  };
  const save = (day: string, time: string) => {
    visitor.press('record.saveArranged', {
      day,
      time,
      place: 'Ward 3; left, then right',
    });
    workspace.clock.advance(DAY_MS);
    return visitor.screen.id.split(' ')[1]!;
  };
  visitor.send({action: 'record.arrange', about: {person}});
  const interview = save('2027-03-04', '14:00');
  const planned = file();
  visitor.send({action: 'record.arrange', about: {interview}});
  save('2027-03-05', '10:30');
  const moved = file();
  visitor.send({action: 'record.cancelled', about: {interview}});
  workspace.clock.advance(DAY_MS);
  return [
    {what: 'takes a talk', file: planned},
    {what: 'takes it at another time', file: moved},
    {what: 'takes it called off', file: file()},
  ];
}
