import type {PeopleColumn} from './people-columns';

/**
 * Headings as LinkedIn, Google Contacts and Outlook export them and as people write them, in English, German, French and Spanish,
 * without capitals, accents, digits, blanks and marks: `E-mail 1 - Value` is `emailvalue`.
 */
export const readHeadings = (): Readonly<
  Record<PeopleColumn, readonly string[]>
> => ({
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
    ...['jobtitel', 'poste', 'fonction', 'intituleduposte'],
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
});
