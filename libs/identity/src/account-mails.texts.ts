import type { Language } from '@seedbed/platform/kernel';
import type { AccountChange } from './account-changes.js';

interface Texts {
  /** Subject and first sentence, without a full stop. */
  readonly what: Readonly<Record<AccountChange, (provider: string) => string>>;
  readonly when: (moment: string) => string;
  readonly itWasYou: string;
  readonly itWasNotYou: string;
  readonly button: string;
}

/** What people are told when how they sign in has changed, in the language in which it was changed. */
export const accountTexts: Readonly<Record<Language, Texts>> = {
  en: {
    what: {
      PASSWORD_SET: () => 'Your password was changed',
      PASSKEY_ADDED: () => 'A passkey was added to your account',
      PASSKEY_REMOVED: () => 'A passkey was taken away from your account',
      CODE_APP_SET: () => 'A code app was set up for your account',
      CODE_APP_REMOVED: () => 'The code app was taken away from your account',
      SECOND_FACTOR_RESET: () => 'An admin took your second factor away',
      PROVIDER_LINKED: (provider) => `An account at ${provider} signs you in from now on`,
      PROVIDER_UNLINKED: (provider) => `Your account at ${provider} signs you in no longer`,
    },
    when: (moment) => `When: ${moment}.`,
    itWasYou: 'Was it you? Then you need do nothing.',
    itWasNotYou:
      'Was it not you? Open your account now, take away what is not yours, end all other sign-ins and set a new password. If you cannot get in, ask for a link by mail on the page to sign in with, and tell the coordinator of your centre or an admin.',
    button: 'Open your account',
  },
  it: {
    what: {
      PASSWORD_SET: () => 'La Sua password è stata cambiata',
      PASSKEY_ADDED: () => 'Una passkey è stata aggiunta al Suo account',
      PASSKEY_REMOVED: () => 'Una passkey è stata rimossa dal Suo account',
      CODE_APP_SET: () => 'Un’app di codici è stata configurata per il Suo account',
      CODE_APP_REMOVED: () => 'L’app di codici è stata rimossa dal Suo account',
      SECOND_FACTOR_RESET: () => 'Un amministratore ha rimosso il Suo secondo fattore',
      PROVIDER_LINKED: (provider) => `Da ora può accedere con un account di ${provider}`,
      PROVIDER_UNLINKED: (provider) => `Il Suo account di ${provider} non consente più l’accesso`,
    },
    when: (moment) => `Quando: ${moment}.`,
    itWasYou: 'È stato Lei? Allora non deve fare nulla.',
    itWasNotYou:
      'Non è stato Lei? Apra subito il Suo account, rimuova ciò che non è Suo, termini tutti gli altri accessi e imposti una nuova password. Se non riesce a entrare, chieda un link per e-mail nella pagina di accesso e avvisi il coordinatore del Suo centro o un amministratore.',
    button: 'Aprire il Suo account',
  },
  hr: {
    what: {
      PASSWORD_SET: () => 'Vaša je lozinka promijenjena',
      PASSKEY_ADDED: () => 'Vašem je računu dodan pristupni ključ',
      PASSKEY_REMOVED: () => 'S vašeg je računa uklonjen pristupni ključ',
      CODE_APP_SET: () => 'Za vaš je račun postavljena aplikacija za kodove',
      CODE_APP_REMOVED: () => 'Aplikacija za kodove uklonjena je s vašeg računa',
      SECOND_FACTOR_RESET: () => 'Administrator je uklonio vaš drugi faktor',
      PROVIDER_LINKED: (provider) => `Od sada se možete prijaviti računom pružatelja ${provider}`,
      PROVIDER_UNLINKED: (provider) => `Računom pružatelja ${provider} više se ne možete prijaviti`,
    },
    when: (moment) => `Kada: ${moment}.`,
    itWasYou: 'Jeste li to bili vi? Tada ne morate učiniti ništa.',
    itWasNotYou:
      'Niste to bili vi? Odmah otvorite svoj račun, uklonite što nije vaše, završite sve druge prijave i postavite novu lozinku. Ako ne možete ući, na stranici za prijavu zatražite poveznicu e-poštom i javite koordinatoru svojeg centra ili administratoru.',
    button: 'Otvorite svoj račun',
  },
  el: {
    what: {
      PASSWORD_SET: () => 'Ο κωδικός πρόσβασής σας άλλαξε',
      PASSKEY_ADDED: () => 'Προστέθηκε κλειδί πρόσβασης στον λογαριασμό σας',
      PASSKEY_REMOVED: () => 'Αφαιρέθηκε κλειδί πρόσβασης από τον λογαριασμό σας',
      CODE_APP_SET: () => 'Ρυθμίστηκε εφαρμογή κωδικών για τον λογαριασμό σας',
      CODE_APP_REMOVED: () => 'Η εφαρμογή κωδικών αφαιρέθηκε από τον λογαριασμό σας',
      SECOND_FACTOR_RESET: () => 'Ένας διαχειριστής αφαίρεσε τον δεύτερο παράγοντά σας',
      PROVIDER_LINKED: (provider) => `Από τώρα συνδέεστε και με λογαριασμό του παρόχου ${provider}`,
      PROVIDER_UNLINKED: (provider) => `Δεν συνδέεστε πλέον με τον λογαριασμό σας στον πάροχο ${provider}`,
    },
    when: (moment) => `Πότε: ${moment}.`,
    itWasYou: 'Ήσασταν εσείς; Τότε δεν χρειάζεται να κάνετε τίποτα.',
    itWasNotYou:
      'Δεν ήσασταν εσείς; Ανοίξτε αμέσως τον λογαριασμό σας, αφαιρέστε ό,τι δεν είναι δικό σας, τερματίστε όλες τις άλλες συνδέσεις και ορίστε νέο κωδικό. Αν δεν μπορείτε να μπείτε, ζητήστε σύνδεσμο με μήνυμα στη σελίδα σύνδεσης και ενημερώστε τον συντονιστή του κέντρου σας ή έναν διαχειριστή.',
    button: 'Άνοιγμα του λογαριασμού σας',
  },
  ro: {
    what: {
      PASSWORD_SET: () => 'Parola dumneavoastră a fost schimbată',
      PASSKEY_ADDED: () => 'O cheie de acces a fost adăugată la contul dumneavoastră',
      PASSKEY_REMOVED: () => 'O cheie de acces a fost eliminată din contul dumneavoastră',
      CODE_APP_SET: () => 'O aplicație de coduri a fost configurată pentru contul dumneavoastră',
      CODE_APP_REMOVED: () => 'Aplicația de coduri a fost eliminată din contul dumneavoastră',
      SECOND_FACTOR_RESET: () => 'Un administrator a eliminat al doilea factor al dumneavoastră',
      PROVIDER_LINKED: (provider) => `De acum vă puteți conecta cu un cont ${provider}`,
      PROVIDER_UNLINKED: (provider) => `Contul dumneavoastră ${provider} nu vă mai conectează`,
    },
    when: (moment) => `Când: ${moment}.`,
    itWasYou: 'Ați fost dumneavoastră? Atunci nu trebuie să faceți nimic.',
    itWasNotYou:
      'Nu ați fost dumneavoastră? Deschideți acum contul, eliminați ce nu este al dumneavoastră, încheiați toate celelalte conectări și setați o parolă nouă. Dacă nu puteți intra, cereți un link prin e-mail pe pagina de conectare și anunțați coordonatorul centrului sau un administrator.',
    button: 'Deschideți contul',
  },
  sl: {
    what: {
      PASSWORD_SET: () => 'Vaše geslo je bilo spremenjeno',
      PASSKEY_ADDED: () => 'Vašemu računu je bil dodan ključ za dostop',
      PASSKEY_REMOVED: () => 'Iz vašega računa je bil odstranjen ključ za dostop',
      CODE_APP_SET: () => 'Za vaš račun je bila nastavljena aplikacija za kode',
      CODE_APP_REMOVED: () => 'Aplikacija za kode je bila odstranjena iz vašega računa',
      SECOND_FACTOR_RESET: () => 'Skrbnik je odstranil vaš drugi faktor',
      PROVIDER_LINKED: (provider) => `Odslej se lahko prijavite z računom pri ${provider}`,
      PROVIDER_UNLINKED: (provider) => `Z računom pri ${provider} se ne morete več prijaviti`,
    },
    when: (moment) => `Kdaj: ${moment}.`,
    itWasYou: 'Ste bili to vi? Potem vam ni treba storiti ničesar.',
    itWasNotYou:
      'Niste bili vi? Takoj odprite svoj račun, odstranite, kar ni vaše, končajte vse druge prijave in nastavite novo geslo. Če ne morete vstopiti, na strani za prijavo zahtevajte povezavo po e-pošti ter obvestite koordinatorja svojega centra ali skrbnika.',
    button: 'Odprite svoj račun',
  },
};
