import {
  columnsOf,
  haveNames,
  type PeopleColumn,
} from '../../../src/core/reading/people-columns';
import {readHeadings} from '../../../src/core/reading/people-headings.data';

/** What headings say as people and programmes write them, in the four languages. */
const HEADINGS: Readonly<Record<PeopleColumn, readonly string[]>> = {
  name: [
    ...['Name', 'Full name', 'Display Name', 'Contact', 'Contact name'],
    ...['Person', 'Names', 'People'],
    ...['Vollständiger Name', 'Anzeigename', 'Kontakt', 'Kontaktname'],
    ...['Vor- und Nachname', 'Vor- und Zuname'],
    ...['Nom', 'Nom complet', 'Nom et prénom', 'Prénom et nom'],
    ...['Nom d’affichage', 'Nom, prénom', 'Prénom, nom'],
    ...['Nombre', 'Nombre completo', 'Nombre y apellidos', 'Contacto'],
  ],
  firstName: [
    ...['First Name', 'first_name', 'Given Name', 'Forename'],
    ...['Vorname', 'Rufname', 'Prénom', 'Primer nombre', 'Nombre de pila'],
  ],
  middleName: [
    ...['Middle Name', 'Additional Name', 'Weitere Vornamen'],
    ...['Zweiter Name', 'Zweiter Vorname', 'Deuxième prénom'],
    ...['Autres prénoms', 'Segundo nombre'],
  ],
  lastName: [
    ...['Last Name', 'Family Name', 'Surname', 'Nachname', 'Familienname'],
    ...['Zuname', 'Nom de famille', 'Apellido', 'Apellidos'],
  ],
  organisation: [
    ...['Organisation', 'Organization', 'Company', 'Company name'],
    ...['Organisation Name', 'Organization 1 - Name', 'Employer', 'Workplace'],
    ...['Firma', 'Unternehmen', 'Firmenname', 'Arbeitgeber'],
    ...['Organisationsname', 'Entreprise', 'Société', 'Employeur'],
    ...['Nom de l’organisation', 'Nom de l’entreprise', 'Organisme'],
    ...['Empresa', 'Compañía', 'Organización'],
    ...['Nombre de la empresa', 'Nombre de la organización'],
  ],
  role: [
    ...['Role', 'Position', 'Job Title', 'Organization 1 - Title', 'Job'],
    ...['Organisation Title', 'Occupation', 'Profession', 'Headline'],
    ...['Rolle', 'Funktion', 'Beruf', 'Berufsbezeichnung'],
    ...['Stellenbezeichnung', 'Jobtitel', 'Poste', 'Fonction'],
    ...['Intitulé du poste', 'Titre du poste', 'Cargo', 'Puesto'],
    ...['Profesión', 'Ocupación', 'Título del puesto', 'Puesto de trabajo'],
  ],
  email: [
    ...['E-mail', 'Mail', 'E-mail Address', 'E-mail 1 - Value', 'Emails'],
    ...['E-Mail-Adresse', 'Mailadresse', 'E-Mail-Adresse 1 - Wert'],
    ...['Primary Email', 'Adresse e-mail', 'Adresse mail'],
    ...['Adresse de messagerie', 'Courriel', 'Adresse courriel'],
    ...['Adresse électronique', 'Correo', 'Correo electrónico'],
    ...['Dirección de correo electrónico', 'Dirección de correo'],
    ...['E-Mail 1 - Wert', 'E-mail 1 - Valeur', 'E-mail 1 - Valor'],
    ...['Email (private)', 'Email (work)', 'Email (home)'],
  ],
  phone: [
    ...['Phone', 'Phone 1 - Value', 'Phone number', 'Telephone'],
    ...['Telephone number', 'Mobile Phone', 'Mobile', 'Cell', 'Cell phone'],
    ...['Primary Phone', 'Business Phone', 'Home Phone', 'Other Phone'],
    ...['Company Main Phone', 'Telefon', 'Telefonnummer', 'Handy'],
    ...['Mobiltelefon', 'Mobil', 'Telefon (geschäftlich)'],
    ...['Telefon (privat)', 'Telefon Firma', 'Tél.', 'Tél. mobile'],
    ...['Téléphone mobile', 'Téléphone (bureau)', 'Portable'],
    ...['Téléphone (domicile)', 'Numéro de téléphone', 'Teléfono', 'Móvil'],
    ...['Teléfono móvil', 'Teléfono del trabajo', 'Teléfono particular'],
    ...['Número de teléfono', 'Celular'],
  ],
  profile: [
    ...['URL', 'Profile', 'Profile URL', 'Profile address', 'LinkedIn'],
    ...['LinkedIn URL', 'LinkedIn profile', 'Website', 'Website 1 - Value'],
    ...['Web Page', 'Profil', 'Profiladresse', 'Webseite', 'Page Web'],
    ...['Site web', 'Profil-URL', 'Perfil', 'Página web', 'Sitio web'],
  ],
  relationship: [
    ...['Relationship', 'How I know them', 'Beziehung', 'Relation'],
    'Relación',
  ],
  notes: [
    ...['Notes', 'Note', 'Comments', 'Comment', 'Notizen', 'Notiz'],
    ...['Bemerkungen', 'Bemerkung', 'Anmerkungen', 'Remarques', 'Remarque'],
    ...['Commentaires', 'Notas', 'Nota', 'Observaciones', 'Comentarios'],
  ],
};

describe('the headings of a file of people', () => {
  it.each(Object.entries(HEADINGS))(
    'say %s however they are written: %j',
    (column, headings) => {
      expect(
        headings.filter(heading => columnsOf([heading])[0] !== column),
      ).toEqual([]);
    },
  );

  it('are known no other than somebody writes them here', () => {
    const plain = (heading: string) =>
      heading
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, '');
    const written = Object.entries(HEADINGS).map(([column, headings]) => [
      column,
      [...new Set(headings.map(plain))].sort(),
    ]);
    const known = Object.entries(readHeadings()).map(([column, headings]) => [
      column,
      [...headings].sort(),
    ]);
    expect(known).toEqual(written);
  });

  it('mean nothing where nobody knows them', () => {
    expect(columnsOf(['Shoe size', '', '1'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      ['Title', 'Name'],
      ['role', 'name'],
    ],
    [
      ['Titel', 'Name'],
      ['role', 'name'],
    ],
    [
      ['Titre', 'Nom'],
      ['role', 'name'],
    ],
    [
      ['Título', 'Nombre'],
      ['role', 'name'],
    ],
    [
      ['Title', 'Name', 'Job Title'],
      [undefined, 'name', 'role'],
    ],
  ])(
    'take a title for the role only where none is plainer: %j',
    (headings, columns) => {
      expect(columnsOf(headings)).toEqual(columns);
    },
  );

  it.each([
    [['name', 'email'], true],
    [['firstName'], true],
    [['email', 'lastName'], true],
    [['middleName', 'email', undefined], false],
    [[], false],
  ] as const)('say who somebody is with %j: %s', (columns, areNamed) => {
    expect(haveNames(columns)).toBe(areNamed);
  });
});
