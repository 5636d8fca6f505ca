import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

const format = (iso: string, zone: string, pattern: string) =>
  answerOf(
    `return Utilities.formatDate(new Date('${iso}'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`,
  );

describe('formatDate', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', 'Europe/Vienna', '2027-03-01 00:05:09'],
    ['EEEE, d MMMM yyyy', 'Europe/Vienna', 'Monday, 1 March 2027'],
    ['EEE MMM d yy', 'America/Los_Angeles', 'Sun Feb 28 27'],
    ['h:mm a', 'America/Los_Angeles', '3:05 PM'],
    ['K k H', 'Europe/Vienna', '0 24 0'],
    ["'at' h 'o''clock'", 'Asia/Tokyo', "at 8 o'clock"],
    ['D u w', 'Europe/Vienna', '60 1 10'],
    ['SSS', 'GMT', '123'],
    ['Z X XX XXX', 'Asia/Kolkata', '+0530 +05 +0530 +05:30'],
    ["yyyy-MM-dd'T'HH:mm:ssX", 'GMT', '2027-02-28T23:05:09Z'],
    ['HH:mm', 'GMT-3:30', '19:35'],
    ['HH:mm z', 'GMT+2', '01:05 GMT+2'],
    ['zzzz', 'America/Los_Angeles', 'Pacific Standard Time'],
  ])('%s in %s', (pattern, zone, text) => {
    expect(format('2027-02-28T23:05:09.123Z', zone, pattern)).toBe(text);
  });

  it('YYYY is the year of the week, the old trap', () => {
    expect(format('2027-12-31T12:00:00Z', 'GMT', 'yyyy YYYY')).toBe(
      '2027 2028',
    );
  });

  it('knows summer time', () => {
    expect([
      format('2027-03-28T00:59:00Z', 'Europe/Vienna', 'HH:mm'),
      format('2027-03-28T01:00:00Z', 'Europe/Vienna', 'HH:mm'),
    ]).toEqual(['01:59', '03:00']);
  });

  it.each([
    ["new Date(), 'GMT', 'yyyy b'", "Illegal pattern character 'b'"],
    [
      "new Date(), 'Mars/Olympus', 'yyyy'",
      'Invalid argument: timeZone (Mars/Olympus)',
    ],
    [
      "'2027-03-01', 'GMT', 'yyyy'",
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
  ])('refuses (%s)', (args, message) => {
    expect(answerOf(`Utilities.formatDate(${args});`)).toBe(message);
  });
});

describe('parseDate', () => {
  it.each([
    [
      '2027-03-01 09:30',
      'Europe/Vienna',
      'yyyy-MM-dd HH:mm',
      '2027-03-01T08:30:00.000Z',
    ],
    [
      '1 Mar 2027 3:05 pm',
      'GMT',
      'd MMM yyyy h:mm a',
      '2027-03-01T15:05:00.000Z',
    ],
    [
      '2027-03-01T09:30:00+0530',
      'GMT',
      "yyyy-MM-dd'T'HH:mm:ssZ",
      '2027-03-01T04:00:00.000Z',
    ],
    // In the hour that summer time skips, the hour after it.
    [
      '2027-03-28 02:30',
      'Europe/Vienna',
      'yyyy-MM-dd HH:mm',
      '2027-03-28T01:30:00.000Z',
    ],
    [
      '2027-10-31 12:00',
      'America/New_York',
      'yyyy-MM-dd HH:mm',
      '2027-10-31T16:00:00.000Z',
    ],
  ])('%s in %s', (text, zone, pattern, iso) => {
    expect(
      answerOf(
        `return Utilities.parseDate(${JSON.stringify(text)}, '${zone}', ${JSON.stringify(pattern)}).toISOString();`,
      ),
    ).toBe(iso);
  });

  it('refuses a text that does not follow the pattern', () => {
    expect(
      answerOf("Utilities.parseDate('tomorrow', 'GMT', 'yyyy-MM-dd');"),
    ).toBe('Unparseable date: "tomorrow"');
  });
});

describe('text and bytes', () => {
  it('bytes go from -128 to 127, and back', () => {
    expect(
      answerOf(
        "const bytes = Utilities.newBlob('é').getBytes(); return [bytes, Utilities.newBlob(bytes).getDataAsString()];",
      ),
    ).toEqual([[-61, -87], 'é']);
  });

  it('base64, also for addresses', () => {
    expect(
      answerOf(
        "return [Utilities.base64Encode('>>>???é'), Utilities.base64EncodeWebSafe('>>>???é'), Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString(), Utilities.newBlob(Utilities.base64DecodeWebSafe('Pj4-Pz8_')).getDataAsString()];",
      ),
    ).toEqual(['Pj4+Pz8/w6k=', 'Pj4-Pz8_w6k=', 'é', '>>>???']);
  });

  it('refuses to decode what is no base64', () => {
    expect(answerOf("Utilities.base64Decode('!');")).toBe(
      'Could not decode string.',
    );
  });

  it('digests', () => {
    expect(
      answerOf(
        "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a', Utilities.Charset.UTF_8).slice(0, 4);",
      ),
    ).toEqual([12, -63, 117, -71]);
    expect(
      answerOf(
        "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').length;",
      ),
    ).toBe(32);
  });

  it('an enum is not its name', () => {
    expect(answerOf("Utilities.computeDigest('MD5', 'a');")).toBe(
      "The parameters (String,String) don't match the method signature for Utilities.computeDigest.",
    );
    expect(
      answerOf('return JSON.stringify({a: Utilities.DigestAlgorithm.MD5});'),
    ).toBe('{"a":"MD5"}');
  });

  it('a UUID is of the fourth kind', () => {
    expect(answerOf('return Utilities.getUuid();')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('texts by a format of C', () => {
    expect(
      answerOf(
        "return Utilities.formatString('%s|%5s|%-5s|%03d|%+d|%.2f|%5.1f|%x|%%', 'a', 'b', 'c', 7, 7, 3.14159, 2.55, 255);",
      ),
    ).toBe('a|    b|c    |007|+7|3.14|  2.5|ff|%');
  });

  it('CSV', () => {
    expect(
      answerOf(
        String.raw`return Utilities.parseCsv('a,"b ""c"",\nd"\n1;2,é');`,
      ),
    ).toEqual([
      ['a', 'b "c",\nd'],
      ['1;2', 'é'],
    ]);
    expect(answerOf("return Utilities.parseCsv('1;2', ';');")).toEqual([
      ['1', '2'],
    ]);
  });
});

it('sleep lets the time of the workspace pass, five minutes at most', () => {
  const workspace = memoryWorkspace();
  const start = workspace.clock.now();
  answerOf('Utilities.sleep(1500);', {workspace});
  expect([
    workspace.clock.now() - start,
    answerOf('Utilities.sleep(300001);'),
  ]).toEqual([1500, 'Invalid argument: value']);
});
