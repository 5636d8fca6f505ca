import {type Fact, refusal} from './fact';

const KEPT = 'conformance';

/** The small services: properties, cache, locks, utilities, pages, mail without sending any. */
export const services: readonly Fact[] = [
  {
    says: 'A property is kept as text, and a missing one is null.',
    find() {
      const properties = PropertiesService.getUserProperties();
      properties.setProperty(KEPT, 1 as never);
      const kept = properties.getProperty(KEPT);
      properties.deleteProperty(KEPT);
      return [kept, properties.getProperty(KEPT)];
    },
    is: ['1', null],
  },
  {
    says: 'There are no document properties without an open file.',
    find: () => PropertiesService.getDocumentProperties() === null,
    is: true,
  },
  {
    says: 'A cached text is there until it is taken away.',
    find() {
      const cache = CacheService.getUserCache();
      cache.put(KEPT, 'x', 60);
      const cached = cache.get(KEPT);
      cache.remove(KEPT);
      return [cached, cache.get(KEPT)];
    },
    is: ['x', null],
  },
  {
    says: 'A cached text may have 100 KB.',
    find: () =>
      refusal(() =>
        CacheService.getUserCache().put(KEPT, 'x'.repeat(102_401), 1),
      ),
    is: 'Argument too large: value',
  },
  {
    says: 'A key of the cache may have 250 characters.',
    find: () =>
      refusal(() => CacheService.getUserCache().put('k'.repeat(251), 'x', 1)),
    is: 'Argument too large: key',
  },
  {
    says: 'Who holds a lock gets it again; who lets go has it no more.',
    find() {
      const lock = LockService.getUserLock();
      const before = lock.hasLock();
      const held = [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
      lock.releaseLock();
      return [before, ...held, lock.hasLock()];
    },
    is: [false, true, true, true, false],
  },
  {
    says: 'A pattern of a date is Java’s: yyyy is the year, MM the month, mm the minute.',
    find: () =>
      Utilities.formatDate(
        new Date('2027-03-01T09:05:00Z'),
        'Europe/Vienna',
        "yyyy-MM-dd HH:mm EEE 'o’clock' Z",
      ),
    is: '2027-03-01 10:05 Mon o’clock +0100',
  },
  {
    says: 'Bytes go from -128 to 127.',
    find: () => Utilities.newBlob('é').getBytes(),
    is: [-61, -87],
  },
  {
    says: 'A page that no file has is refused.',
    find: () => refusal(() => HtmlService.createHtmlOutputFromFile('None')),
    is: 'No HTML file named None was found.',
  },
  {
    says: 'There is no user interface where no editor is open.',
    find: () => refusal(() => SpreadsheetApp.getUi()),
    is: 'Cannot call SpreadsheetApp.getUi() from this context.',
  },
  {
    says: 'A call that no permission allows is refused with the permissions it needs.',
    find: () => refusal(() => SpreadsheetApp.getActiveSpreadsheet()),
    is: 'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets || https://www.googleapis.com/auth/spreadsheets.currentonly)',
  },
  {
    says: 'The quota of mail is told without sending any.',
    find: () => typeof MailApp.getRemainingDailyQuota(),
    is: 'number',
  },
  {
    says: 'A message to nobody is refused.',
    find: () => refusal(() => MailApp.sendEmail('', 'Nothing', 'Nothing')),
    is: 'Failed to send email: no recipient',
  },
];
