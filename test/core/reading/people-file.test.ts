import fc from 'fast-check';
import {legible} from '../../../src/core/legible';
import {Problem} from '../../../src/core/problem';
import {harmless} from '../../../src/core/spreadsheet-safe';
import {MOST_ROWS, readPeopleFile} from '../../../src/core/reading/people-file';

const asFile = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64');
const read = (...lines: readonly string[]) =>
  readPeopleFile(asFile(lines.join('\r\n') + '\r\n'));
const one = (...lines: readonly string[]) => read(...lines).people[0];

describe('a file of people', () => {
  it('is read as LinkedIn exports it, past the notes above the headings', () => {
    const file = read(
      'Notes:',
      '"When exporting your connection data, you may notice that some of the e-mail addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ida,Berg,https://www.linkedin.com/in/ida,,"Honey, Sons & Co",Beekeeper,01 Mar 2026',
    );
    expect(file).toMatchObject({
      source: 'LinkedIn',
      leftOut: ['Connected On'],
      nameless: [],
      people: [
        {
          line: 5,
          name: 'Ida Berg',
          firstName: 'Ida',
          organisation: 'Honey, Sons & Co',
          role: 'Beekeeper',
          email: '',
          profile: 'https://www.linkedin.com/in/ida',
        },
      ],
    });
  });

  it('is read as Google Contacts exports it today', () => {
    const file = read(
      'First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Value',
      'Ida,,Berg,Honey & Sons,Beekeeper,Met in May,* myContacts,* Work,ida@honey.example ::: ida@berg.example,Mobile,+43 660 123,',
    );
    expect(file).toMatchObject({
      source: 'address book',
      people: [
        {
          name: 'Ida Berg',
          organisation: 'Honey & Sons',
          role: 'Beekeeper',
          email: 'ida@honey.example',
          phone: '+43 660 123',
          notes: 'Met in May',
        },
      ],
    });
  });

  it('is read as Google Contacts exported it before', () => {
    expect(
      one(
        'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title',
        'Ida Berg,Ida,,Berg,* myContacts,*,ida@honey.example,0660,Honey & Sons,Beekeeper',
      ),
    ).toMatchObject({
      name: 'Ida Berg',
      firstName: 'Ida',
      email: 'ida@honey.example',
      organisation: 'Honey & Sons',
      role: 'Beekeeper',
    });
  });

  it('is read as Outlook exports it, whose title is no role', () => {
    expect(
      one(
        'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,E-mail Address,E-mail 2 Address,Mobile Phone,Business Phone',
        'Dr.,Ida,,Berg,,Honey & Sons,,,,ida@berg.example,,01 234',
      ),
    ).toMatchObject({
      name: 'Ida Berg',
      organisation: 'Honey & Sons',
      role: '',
      email: 'ida@berg.example',
      phone: '01 234',
    });
  });

  it.each([
    [
      'German',
      'Vorname;Nachname;Firma;Position;E-Mail-Adresse;Telefon (geschäftlich)',
    ],
    [
      'French',
      'Prénom;Nom;Société;Fonction;Adresse de messagerie;Téléphone (bureau)',
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Compañía;Puesto;Dirección de correo electrónico;Teléfono del trabajo',
    ],
    ['German, by hand', 'Vorname;Name;Unternehmen;Beruf;Mail;Handy'],
    [
      'French, on LinkedIn',
      'Prénom;Nom;Entreprise;Poste;Adresse e-mail;Tél. mobile',
    ],
    ['Spanish, by hand', 'Nombre;Apellido;Empresa;Cargo;Correo;Móvil'],
  ])('knows its headings in %s', (_language, headings) => {
    expect(
      one(headings, 'Ida;Berg;Honey;Beekeeper;ida@honey.example;0660'),
    ).toMatchObject({
      name: 'Ida Berg',
      firstName: 'Ida',
      organisation: 'Honey',
      role: 'Beekeeper',
      email: 'ida@honey.example',
      phone: '0660',
    });
  });

  it.each([',', ';', '\t', '|'])('finds out that %j separates', separator => {
    expect(
      one(
        ['Name', 'Company', 'Title'].join(separator),
        ['Ida', 'Honey', 'Beekeeper'].join(separator),
      ),
    ).toMatchObject({name: 'Ida', organisation: 'Honey', role: 'Beekeeper'});
  });

  it('keeps a list of names whole that has commas in the names and one column', () => {
    expect(read('Name', 'Berg, Ida').people).toMatchObject([
      {name: 'Berg, Ida', firstName: 'Ida'},
    ]);
  });

  it('is read in UTF-16 and windows-1252 too', () => {
    const text = 'Name;Firma\r\nJürgen Größ;Café\r\n';
    const expected = [{name: 'Jürgen Größ', organisation: 'Café'}];
    expect([
      readPeopleFile(asFile(`\ufeff${text}`, 'utf16le')).people,
      readPeopleFile(asFile(text, 'latin1')).people,
    ]).toMatchObject([expected, expected]);
  });

  it('brings names through unaltered, in any script and whatever a spreadsheet would make of them', () => {
    const names = fc.array(
      fc
        .oneof(
          fc.string({unit: 'grapheme', minLength: 1}),
          fc.constantFrom("=cmd|'/c calc'!A1", '+1', '-x', '@x', '1e5'),
          fc.constantFrom('محمد', '山田 太郎', 'Ирина', '00123', '"', "';"),
        )
        .filter(name => legible(name).trim() === name && name !== ''),
      {minLength: 1},
    );
    fc.assert(
      fc.property(names, some => {
        const cells = some.map(
          name => `"${harmless(name).replaceAll('"', '""')}",x`,
        );
        expect(
          read('Name,Company', ...cells).people.map(person => person.name),
        ).toEqual(some);
      }),
    );
  });

  it('says which lines name nobody, and keeps an odd e-mail address apart', () => {
    const file = read('Name,E-mail', ',a@b.example', 'Ida,ida at honey', '');
    expect([file.nameless, file.people]).toMatchObject([
      [2],
      [{line: 3, name: 'Ida', email: '', oddEmail: 'ida at honey'}],
    ]);
  });

  it.each([
    ['fileEmpty', '', {}],
    ['fileEmpty', ' \r\n\r\n', {}],
    ['fileNoNames', 'Colour,Size\r\nred,5\r\n', {}],
    ['fileNobody', 'Name,Company\r\n,\r\n', {}],
    ['fileQuoteOpen', 'Name,Company\r\nIda,x\r\n"Ida,x\r\n', {line: 3}],
    ['fileNotText', 'PK\x03\x04\x14\x00', {}],
  ] as const)('makes one problem, %s, of %j', (code, text, values) => {
    expect(() => readPeopleFile(asFile(text, 'latin1'))).toThrow(
      new Problem(code, values, 'file'),
    );
    try {
      readPeopleFile(asFile(text, 'latin1'));
    } catch (problem) {
      expect(problem).toMatchObject({code, values, field: 'file'});
    }
  });

  it('takes twenty thousand people and asks for several files beyond that', () => {
    const lines = (count: number) => [
      'Name',
      ...Array.from({length: count}, (_, index) => `Person ${index}`),
    ];
    expect(read(...lines(MOST_ROWS)).people).toHaveLength(20_000);
    expect(() => read(...lines(MOST_ROWS + 1))).toThrow(
      new Problem('fileTooLong', {}, 'file'),
    );
  });

  it('never fails but with a problem, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array().map(bytes => Buffer.from(bytes).toString('base64')),
          fc.string().map(text => asFile(`Name,E-mail\n${text}`)),
        ),
        file => {
          try {
            readPeopleFile(file);
          } catch (problem) {
            expect(problem).toBeInstanceOf(Problem);
          }
        },
      ),
    );
  });
});
