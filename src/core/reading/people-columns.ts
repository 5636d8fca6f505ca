/** What a column of a file of people may hold. */
export const PEOPLE_COLUMNS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'organisation',
  'role',
  'email',
  'phone',
  'profile',
  'relationship',
  'notes',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/**
 * Headings as LinkedIn, Google Contacts and Outlook export them and as people write them, in English, German, French and Spanish,
 * without capitals, accents, digits, blanks and marks: `E-mail 1 - Value` is `emailvalue`.
 */
const SPELLINGS: Readonly<Record<PeopleColumn, readonly string[]>> = {
  name: [
    ...['name', 'fullname', 'displayname', 'contact', 'contactname', 'person'],
    ...['names', 'people', 'vollstandigername', 'anzeigename', 'kontakt'],
    ...['vorundnachname', 'vorundzuname', 'nom', 'nomcomplet', 'nometprenom'],
    ...['prenometnom', 'nomdaffichage', 'nomprenom', 'prenomnom', 'nombre'],
    ...['nombrecompleto', 'nombreyapellidos', 'contacto', 'kontaktname'],
  ],
  firstName: [
    ...['firstname', 'givenname', 'forename', 'vorname', 'rufname'],
    ...['prenom', 'primernombre', 'nombredepila'],
  ],
  middleName: [
    ...['middlename', 'additionalname', 'weiterevornamen', 'zweitername'],
    ...['zweitervorname', 'deuxiemeprenom', 'autresprenoms', 'segundonombre'],
  ],
  lastName: [
    ...['lastname', 'familyname', 'surname', 'nachname', 'familienname'],
    ...['zuname', 'nomdefamille', 'apellido', 'apellidos'],
  ],
  organisation: [
    ...['organisation', 'organization', 'organisationname', 'company'],
    ...['organizationname', 'companyname', 'employer', 'workplace', 'firma'],
    ...['unternehmen', 'firmenname', 'arbeitgeber', 'organisationsname'],
    ...['entreprise', 'societe', 'employeur', 'nomdelorganisation'],
    ...['nomdelentreprise', 'organisme', 'empresa', 'compania', 'organizacion'],
    ...['nombredelaempresa', 'nombredelaorganizacion'],
  ],
  role: [
    ...['role', 'position', 'jobtitle', 'organizationtitle', 'job'],
    ...['organisationtitle', 'occupation', 'profession', 'headline', 'rolle'],
    ...['funktion', 'beruf', 'berufsbezeichnung', 'stellenbezeichnung'],
    ...['jobtitel', 'poste', 'fonction', 'profession', 'intituleduposte'],
    ...['titreduposte', 'cargo', 'puesto', 'profesion', 'ocupacion'],
    ...['titulodelpuesto', 'puestodetrabajo'],
  ],
  email: [
    ...[
      'email',
      'mail',
      'emailaddress',
      'emailvalue',
      'emails',
      'emailadresse',
    ],
    ...['mailadresse', 'emailadressewert', 'primaryemail', 'adresseemail'],
    ...['adressemail', 'adressedemessagerie', 'courriel', 'adressecourriel'],
    ...['adresseelectronique', 'correo', 'correoelectronico'],
    ...['direcciondecorreoelectronico', 'direcciondecorreo', 'emailwert'],
    ...['emailvaleur', 'emailvalor', 'emailprivate', 'emailwork', 'emailhome'],
  ],
  phone: [
    ...['phone', 'phonevalue', 'phonenumber', 'telephone', 'telephonenumber'],
    ...['mobilephone', 'mobile', 'cell', 'cellphone', 'primaryphone'],
    ...['businessphone', 'homephone', 'otherphone', 'companymainphone'],
    ...['telefon', 'telefonnummer', 'handy', 'mobiltelefon', 'mobil'],
    ...['telefongeschaftlich', 'telefonprivat', 'telefonfirma'],
    ...['tel', 'telmobile', 'telephonemobile', 'telephonebureau', 'portable'],
    ...['telephonedomicile', 'numerodetelephone', 'telefono', 'movil'],
    ...['telefonomovil', 'telefonodeltrabajo', 'telefonoparticular'],
    ...['numerodetelefono', 'celular'],
  ],
  profile: [
    ...['url', 'profile', 'profileurl', 'profileaddress', 'linkedin'],
    ...['linkedinurl', 'linkedinprofile', 'website', 'websitevalue', 'webpage'],
    ...['profil', 'profiladresse', 'webseite', 'pageweb', 'siteweb'],
    ...['profilurl', 'perfil', 'paginaweb', 'sitioweb'],
  ],
  relationship: [
    ...['relationship', 'howiknowthem', 'beziehung', 'relation', 'relacion'],
  ],
  notes: [
    ...['notes', 'note', 'comments', 'comment', 'notizen', 'notiz'],
    ...['bemerkungen', 'bemerkung', 'anmerkungen', 'remarques', 'remarque'],
    ...['commentaires', 'notas', 'nota', 'observaciones', 'comentarios'],
  ],
};

/** Headings that mean the role unless the file has a plainer one: in Outlook a title is «Dr.». */
const MAYBE_ROLE = ['title', 'titel', 'titre', 'titulo'];

const BY_SPELLING: ReadonlyMap<string, PeopleColumn> = new Map(
  PEOPLE_COLUMNS.flatMap(column =>
    SPELLINGS[column].map(spelling => [spelling, column] as const),
  ),
);

/** What each heading of a line means; undefined where it means nothing we keep. */
export function columnsOf(
  headings: readonly string[],
): readonly (PeopleColumn | undefined)[] {
  const plain = headings.map(plainHeading);
  const columns = plain.map(heading => BY_SPELLING.get(heading));
  return columns.includes('role')
    ? columns
    : columns.map((column, index) =>
        MAYBE_ROLE.includes(plain[index]!) ? 'role' : column,
      );
}

/** Whether a line with these columns says who somebody is. */
export const haveNames = (
  columns: readonly (PeopleColumn | undefined)[],
): boolean =>
  columns.some(
    column =>
      column === 'name' || column === 'firstName' || column === 'lastName',
  );

/** The programme a file comes from, as far as its headings tell: who stands in an address book is somebody one knows. */
export type PeopleSource = 'LinkedIn' | 'address book' | 'another list';

export function sourceOf(headings: readonly string[]): PeopleSource {
  const plain = new Set(headings.map(plainHeading));
  const has = (...some: readonly string[]): boolean =>
    some.some(heading => plain.has(heading));
  if (
    has('url') &&
    has('connectedon', 'verknupftam', 'vernetztam', 'connectele', 'conectadoel')
  )
    return 'LinkedIn';
  return has(
    ...['emailvalue', 'phonevalue', 'groupmembership', 'organizationtitle'],
    ...['emaildisplayname', 'businessphone', 'businessstreet'],
    ...['telefongeschaftlich', 'strassegeschaftlich', 'ruebureau'],
    ...['telephonebureau', 'telefonodeltrabajo', 'calledeltrabajo'],
  )
    ? 'address book'
    : 'another list';
}

const plainHeading = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}]/gu, '');
