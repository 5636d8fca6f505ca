import {fillWithSample} from '../../local/sample/fill-with-sample';
import {SPREADSHEET, type DriveFile} from '../../local/workspace/drive-file';
import {memoryWorkspace} from '../../local/workspace/open-workspace';
import {sheetsOf} from '../local/spreadsheets/support';
import {byHand} from './support/by-hand';
import {aPersonWithTracker, script} from './support/person';

type Hand = Pick<ReturnType<typeof byHand>, 'values'>;

/** The numbers in the row that begins with these words, or with this day; what is empty left out. */
function beside(hand: Hand, label: string | number): readonly unknown[] {
  const row = hand.values("'Start'!A1:E70").find(([first]) => first === label);
  if (!row) throw new Error(`Start says nothing of ${label}`);
  return row.slice(1).filter(cell => cell !== '');
}

const DAY_MS = 86_400_000;

describe('the first tab', () => {
  it('S10.2 counts what a person types by hand: what is next, what there is, and the week’s talks', () => {
    const someone = aPersonWithTracker();
    const hand = byHand(someone);
    // Monday 1 March 2027, as sheets count days.
    const monday = 46447;
    expect(beside(hand, 'Talks held this month')).toEqual([0]);
    hand.add('Work', {'Kind of work': 'Nurse'});
    hand.add('People', {Name: 'Ana', Stage: 'met'});
    hand.add('Interviews', {
      Person: 'Ana',
      'Kind of work': 'Nurse',
      Start: '2027-03-01 08:00',
      Status: 'done',
      Confidence: 4,
    });
    hand.add('Calls', {Person: 'Ana', When: '2027-03-01 07:00', Confidence: 2});
    hand.add('Plan', {What: 'Write to Bo', Due: '2027-03-01'});
    hand.add('Letters', {Person: 'Ana', Stage: 'draft'});
    expect(beside(hand, 'Talks to write down while they are fresh')).toEqual([
      1,
    ]);
    expect(beside(hand, 'Things on your plan that are due')).toEqual([1]);
    expect(beside(hand, 'Thank-yous to finish')).toEqual([1]);
    expect(beside(hand, 'Talks held this month')).toEqual([1]);
    expect(beside(hand, 'met')).toEqual([1]);
    expect(beside(hand, monday)).toEqual([1, 0, 3]);
    expect(beside(hand, 'Nurse')).toEqual([1, 3]);
  });

  it('moves on with the weeks', () => {
    const someone = aPersonWithTracker();
    const hand = byHand(someone);
    hand.add('Plan', {What: 'Write to Bo', Due: '2027-03-10'});
    expect(beside(hand, 'Things on your plan that are due')).toEqual([0]);
    someone.workspace.clock.advance(10 * DAY_MS);
    expect(beside(hand, 'Things on your plan that are due')).toEqual([1]);
    expect(() => beside(hand, 46454)).not.toThrow();
  });

  it('counts talks on where a person has written words into a day or a rating, and the ratings again once they are put right', () => {
    const someone = aPersonWithTracker();
    const hand = byHand(someone);
    hand.add('Interviews', {
      Person: 'Ana',
      Start: '2027-03-01 08:00',
      Status: 'done',
      Confidence: 5,
    });
    hand.add('Interviews', {
      Person: 'Bo',
      Start: 'some Tuesday',
      Status: 'done',
      Confidence: 'high',
    });
    expect(beside(hand, 46447).slice(0, 2)).toEqual([1, 0]);
    hand.type('Interviews', 3, {Confidence: ''});
    expect(beside(hand, 46447)).toEqual([1, 0, 5]);
  });

  it('has four pictures, over numbers that are there from the first day', () => {
    const {workspace, visitor} = aPersonWithTracker();
    const {sheets} = sheetsOf(workspace).Spreadsheets.get(visitor.tracker!);
    const [start] = sheets as {charts?: {spec: {title: string}}[]}[];
    expect(start!.charts!.map(({spec}) => spec.title).sort()).toEqual([
      'How sure I feel, and how I look forward',
      'Opinions heard, and wanted',
      'People by stage',
      'Talks and thank-yous, week by week',
    ]);
  });

  it('shows no error anywhere, empty or with six weeks in it', () => {
    const workspace = memoryWorkspace();
    fillWithSample(workspace, script);
    const full = workspace.store
      .keys('files/')
      .map(key => workspace.store.read<DriveFile>(key)!)
      .find(file => file.mimeType === SPREADSHEET && file.madeByScript)!;
    const empty = aPersonWithTracker();
    for (const [where, id] of [
      [workspace, full.id],
      [empty.workspace, empty.visitor.tracker!],
    ] as const) {
      const values = sheetsOf(where).Spreadsheets.Values.get(id, "'Start'");
      expect(JSON.stringify(values)).not.toMatch(/#[A-Z/0]+[!?]?/);
    }
  });
});
