import type { Language } from '@seedbed/platform/kernel';

interface Texts {
  /** What the job is called in the list of jobs. */
  readonly job: string;
  readonly subject: (organisation: string, more: number) => string;
  readonly says: (organisations: readonly string[]) => string;
  readonly button: string;
  readonly link: (days: number) => string;
  readonly stop: string;
}

const list = (names: readonly string[]): string => names.map((name) => `• ${name}`).join('\n');

/** What the mail says that asks a partner to look at its profile. */
export const reminderTexts: Readonly<Record<Language, Texts>> = {
  en: {
    job: 'Remind partners of their profiles',
    subject: (name, more) =>
      more > 0 ? `Is your profile still right? ${name} and ${more} more` : `Is the profile of ${name} still right?`,
    says: (names) =>
      `It is some time since somebody said that this profile is right:\n${list(names)}\nFive short sections, about four minutes, also on a phone: say “Still correct”, or change what is different now.`,
    button: 'Look at the profile',
    link: (days) => `The link signs you in. It is good once, for ${days} days.`,
    stop: 'You do not want these reminders? Switch them off on that page under “Consent and privacy”, or tell your centre.',
  },
  it: {
    job: 'Ricordare ai partner i loro profili',
    subject: (name, more) =>
      more > 0
        ? `Il vostro profilo è ancora corretto? ${name} e altri ${more}`
        : `Il profilo di ${name} è ancora corretto?`,
    says: (names) =>
      `È passato un po’ di tempo da quando qualcuno ha confermato questo profilo:\n${list(names)}\nCinque brevi sezioni, circa quattro minuti, anche dal telefono: basta dire «Ancora corretto» o modificare ciò che è cambiato.`,
    button: 'Vedere il profilo',
    link: (days) => `Il link fa accedere. Vale una sola volta, per ${days} giorni.`,
    stop: 'Non desidera questi promemoria? Li disattivi in quella pagina, sotto «Consensi e privacy», o lo dica al Suo centro.',
  },
  hr: {
    job: 'Podsjeti partnere na njihove profile',
    subject: (name, more) =>
      more > 0 ? `Je li vaš profil još točan? ${name} i još ${more}` : `Je li profil organizacije ${name} još točan?`,
    says: (names) =>
      `Prošlo je neko vrijeme otkad je netko potvrdio ovaj profil:\n${list(names)}\nPet kratkih dijelova, oko četiri minute, i na telefonu: recite „Još je točno” ili promijenite što je sada drukčije.`,
    button: 'Pogledaj profil',
    link: (days) => `Ova vas poveznica prijavljuje. Vrijedi jednom, ${days} dana.`,
    stop: 'Ne želite ove podsjetnike? Isključite ih na toj stranici pod „Privole i privatnost” ili recite svojem centru.',
  },
  el: {
    job: 'Υπενθύμιση στους εταίρους για τα προφίλ τους',
    subject: (name, more) =>
      more > 0
        ? `Είναι ακόμη σωστό το προφίλ σας; ${name} και ${more} ακόμη`
        : `Είναι ακόμη σωστό το προφίλ του ${name};`,
    says: (names) =>
      `Έχει περάσει καιρός από τότε που κάποιος επιβεβαίωσε αυτό το προφίλ:\n${list(names)}\nΠέντε σύντομες ενότητες, περίπου τέσσερα λεπτά, και από το κινητό: πείτε «Ακόμη σωστό» ή αλλάξτε ό,τι είναι πια διαφορετικό.`,
    button: 'Δείτε το προφίλ',
    link: (days) => `Με τον σύνδεσμο συνδέεστε. Ισχύει μία φορά, για ${days} ημέρες.`,
    stop: 'Δεν θέλετε αυτές τις υπενθυμίσεις; Απενεργοποιήστε τις σε εκείνη τη σελίδα, στην ενότητα «Συγκατάθεση και απόρρητο», ή πείτε το στο κέντρο σας.',
  },
  ro: {
    job: 'Reamintirea profilurilor către parteneri',
    subject: (name, more) =>
      more > 0
        ? `Profilul dumneavoastră mai este corect? ${name} și încă ${more}`
        : `Profilul ${name} mai este corect?`,
    says: (names) =>
      `A trecut ceva timp de când cineva a confirmat acest profil:\n${list(names)}\nCinci secțiuni scurte, circa patru minute, și de pe telefon: spuneți „Încă este corect” sau schimbați ce este diferit acum.`,
    button: 'Vezi profilul',
    link: (days) => `Linkul vă conectează. Este valabil o singură dată, timp de ${days} zile.`,
    stop: 'Nu doriți aceste mesaje? Opriți-le pe acea pagină, la „Consimțământ și confidențialitate”, sau spuneți centrului dumneavoastră.',
  },
  sl: {
    job: 'Opomni partnerje na njihove profile',
    subject: (name, more) =>
      more > 0 ? `Je vaš profil še pravilen? ${name} in še ${more}` : `Je profil organizacije ${name} še pravilen?`,
    says: (names) =>
      `Nekaj časa je minilo, odkar je kdo potrdil ta profil:\n${list(names)}\nPet kratkih delov, približno štiri minute, tudi na telefonu: povejte »Še vedno drži« ali spremenite, kar je zdaj drugače.`,
    button: 'Poglej profil',
    link: (days) => `Ta povezava vas prijavi. Velja enkrat, ${days} dni.`,
    stop: 'Teh opomnikov ne želite? Izklopite jih na tej strani pod »Privolitve in zasebnost« ali povejte svojemu centru.',
  },
};
