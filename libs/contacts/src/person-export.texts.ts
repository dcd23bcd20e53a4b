import type { Language } from '@seedbed/platform/kernel';

type Heading =
  | 'title'
  | 'made'
  | 'Person'
  | 'PersonRole'
  | 'ContactPoint'
  | 'ConsentEvent'
  | 'Suppression'
  | 'SubjectRequest'
  | 'Proposal'
  | 'purposes'
  | 'none';

/** Headings of the page that a person gets with their data. */
export const exportTexts: Readonly<Record<Language, Readonly<Record<Heading, string>>>> = {
  en: {
    title: 'Data about you',
    made: 'Made on',
    Person: 'Person',
    PersonRole: 'Roles in organisations',
    ContactPoint: 'Addresses',
    ConsentEvent: 'What you agreed to, withdrew or objected to',
    Suppression: 'Addresses that are not written to',
    SubjectRequest: 'Your requests',
    Proposal: 'Proposals that you made, and proposals about you',
    purposes: 'What your data is used for, on which legal basis, and how long it is kept',
    none: 'Nothing.',
  },
  it: {
    title: 'Dati che La riguardano',
    made: 'Creato il',
    Person: 'Persona',
    PersonRole: 'Ruoli in organizzazioni',
    ContactPoint: 'Recapiti',
    ConsentEvent: 'Consensi, revoche e opposizioni',
    Suppression: 'Recapiti a cui non si scrive',
    SubjectRequest: 'Le Sue richieste',
    Proposal: 'Proposte fatte da Lei e proposte che La riguardano',
    purposes: 'Per che cosa si usano i dati, su quale base giuridica e per quanto tempo',
    none: 'Nulla.',
  },
  hr: {
    title: 'Podaci o Vama',
    made: 'Izrađeno',
    Person: 'Osoba',
    PersonRole: 'Uloge u organizacijama',
    ContactPoint: 'Kontakti',
    ConsentEvent: 'Privole, povlačenja i prigovori',
    Suppression: 'Adrese na koje se ne piše',
    SubjectRequest: 'Vaši zahtjevi',
    Proposal: 'Prijedlozi koje ste dali i prijedlozi o Vama',
    purposes: 'Za što se podaci koriste, na kojoj pravnoj osnovi i koliko dugo',
    none: 'Ništa.',
  },
  el: {
    title: 'Δεδομένα που σας αφορούν',
    made: 'Δημιουργήθηκε στις',
    Person: 'Πρόσωπο',
    PersonRole: 'Ρόλοι σε οργανισμούς',
    ContactPoint: 'Στοιχεία επικοινωνίας',
    ConsentEvent: 'Συγκαταθέσεις, ανακλήσεις και εναντιώσεις',
    Suppression: 'Διευθύνσεις στις οποίες δεν στέλνουμε',
    SubjectRequest: 'Τα αιτήματά σας',
    Proposal: 'Προτάσεις που κάνατε και προτάσεις που σας αφορούν',
    purposes: 'Για ποιον σκοπό χρησιμοποιούνται τα δεδομένα, με ποια νομική βάση και για πόσο χρόνο',
    none: 'Τίποτα.',
  },
  ro: {
    title: 'Date despre dumneavoastră',
    made: 'Creat la',
    Person: 'Persoană',
    PersonRole: 'Roluri în organizații',
    ContactPoint: 'Puncte de contact',
    ConsentEvent: 'Consimțăminte, retrageri și opoziții',
    Suppression: 'Adrese la care nu se scrie',
    SubjectRequest: 'Cererile dumneavoastră',
    Proposal: 'Propuneri făcute de dumneavoastră și propuneri despre dumneavoastră',
    purposes: 'La ce se folosesc datele, pe ce temei juridic și cât timp se păstrează',
    none: 'Nimic.',
  },
  sl: {
    title: 'Podatki o vas',
    made: 'Izdelano',
    Person: 'Oseba',
    PersonRole: 'Vloge v organizacijah',
    ContactPoint: 'Kontaktni podatki',
    ConsentEvent: 'Privolitve, preklici in ugovori',
    Suppression: 'Naslovi, na katere se ne piše',
    SubjectRequest: 'Vaše zahteve',
    Proposal: 'Predlogi, ki ste jih podali, in predlogi o vas',
    purposes: 'Za kaj se podatki uporabljajo, na kateri pravni podlagi in kako dolgo se hranijo',
    none: 'Nič.',
  },
};

export const isHeading = (kind: string): kind is Heading => Object.hasOwn(exportTexts.en, kind);
