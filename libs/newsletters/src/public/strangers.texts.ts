import type { Language } from '@seedbed/platform/kernel';

interface Mail {
  readonly subject: string;
  readonly says: string;
  readonly button: string;
  readonly unasked: string;
}

interface Texts {
  readonly linkUnknown: { readonly title: string; readonly text: string };
  readonly linkInvalid: { readonly title: string; readonly text: string };
  /** The words of a consent where the centre wrote none of its own. */
  readonly wording: (sender: string, topic: string) => string;
  readonly confirm: (sender: string, topics: string) => Mail;
  readonly known: (sender: string, topics: string) => Mail;
  readonly left: (sender: string, topic: string) => Mail;
  readonly exported: (sender: string) => Mail;
  readonly erased: (sender: string) => Mail;
  readonly archive: {
    readonly title: (sender: string) => string;
    readonly none: string;
    readonly signUp: string;
    readonly feeds: string;
    readonly languages: string;
    readonly all: string;
    readonly issue: string;
    readonly reader: string;
  };
}

/** What strangers read: pages that the server writes, and mails. */
export const strangerTexts: Readonly<Record<Language, Texts>> = {
  en: {
    linkUnknown: {
      title: 'This link leads nowhere',
      text: 'It is not complete, or the newsletter it stood in is gone. Look at the newsletter again.',
    },
    linkInvalid: {
      title: 'This link is not complete, or it is too old',
      text: 'Take it from the newest newsletter that you got, or write to the centre that sent it.',
    },
    wording: (sender, topic) =>
      `I agree that ${sender} sends me “${topic}” by e-mail. I can leave at any time, with one click in every issue.`,
    confirm: (sender, topics) => ({
      subject: `Please confirm: ${topics}`,
      says: `Somebody, probably you, asked ${sender} to send this to you by e-mail: ${topics}. Press the button and confirm on the page. Until then you get nothing.`,
      button: 'Confirm the subscription',
      unasked: 'It was not you? Then do nothing. Your address is deleted after 30 days.',
    }),
    known: (sender, topics) => ({
      subject: `You get this already: ${topics}`,
      says: `Somebody, probably you, asked ${sender} to send this to you: ${topics}. You get it already, so nothing has changed.`,
      button: 'Look at your subscriptions',
      unasked: 'It was not you? Then do nothing.',
    }),
    left: (sender, topic) => ({
      subject: `You left: ${topic}`,
      says: `This address gets “${topic}” of ${sender} no more. Somebody pressed the button on the page of a newsletter that was sent to you; perhaps you forwarded it.`,
      button: 'Take it back',
      unasked: 'It was you? Then there is nothing to do. The button works for 7 days.',
    }),
    exported: (sender) => ({
      subject: 'What is kept about you',
      says: `Somebody, probably you, asked ${sender} what is kept about this address. Press the button to download it. It works for one day.`,
      button: 'Get my data',
      unasked: 'It was not you? Then do nothing; nobody else gets it.',
    }),
    erased: (sender) => ({
      subject: 'Delete my data: please confirm',
      says: `Somebody, probably you, asked ${sender} to delete what is kept about this address. Press the button and confirm on the page. It works for one day.`,
      button: 'Delete my data',
      unasked: 'It was not you? Then do nothing, and nothing is deleted.',
    }),
    archive: {
      title: (sender) => `Newsletters of ${sender}`,
      none: 'Nothing was sent yet.',
      signUp: 'Get it by e-mail',
      feeds: 'Feeds',
      languages: 'Languages',
      all: 'All issues',
      issue: 'The issue',
      reader: 'reader',
    },
  },
  it: {
    linkUnknown: {
      title: 'Questo link non porta da nessuna parte',
      text: 'Non è completo, o la newsletter in cui stava non c’è più. Riguardare la newsletter.',
    },
    linkInvalid: {
      title: 'Questo link non è completo o è troppo vecchio',
      text: 'Usare quello della newsletter più recente ricevuta, o scrivere al centro che l’ha inviata.',
    },
    wording: (sender, topic) =>
      `Acconsento a ricevere «${topic}» da ${sender} per e-mail. Posso disiscrivermi in qualsiasi momento, con un clic in ogni numero.`,
    confirm: (sender, topics) => ({
      subject: `Confermare, per favore: ${topics}`,
      says: `Qualcuno, probabilmente Lei, ha chiesto a ${sender} di ricevere per e-mail: ${topics}. Prema il pulsante e confermi nella pagina. Fino ad allora non riceverà nulla.`,
      button: 'Confermare l’iscrizione',
      unasked: 'Non è stato Lei? Allora non faccia nulla. Il Suo indirizzo viene cancellato dopo 30 giorni.',
    }),
    known: (sender, topics) => ({
      subject: `Lo riceve già: ${topics}`,
      says: `Qualcuno, probabilmente Lei, ha chiesto a ${sender} di ricevere: ${topics}. Lo riceve già, quindi non è cambiato nulla.`,
      button: 'Vedere le iscrizioni',
      unasked: 'Non è stato Lei? Allora non faccia nulla.',
    }),
    left: (sender, topic) => ({
      subject: `Disiscrizione: ${topic}`,
      says: `Questo indirizzo non riceve più «${topic}» di ${sender}. Qualcuno ha premuto il pulsante nella pagina di una newsletter inviata a Lei; forse l’ha inoltrata.`,
      button: 'Annullare',
      unasked: 'È stato Lei? Allora non c’è nulla da fare. Il pulsante funziona per 7 giorni.',
    }),
    exported: (sender) => ({
      subject: 'Che cosa conserviamo su di Lei',
      says: `Qualcuno, probabilmente Lei, ha chiesto a ${sender} che cosa è conservato su questo indirizzo. Prema il pulsante per scaricarlo. Funziona per un giorno.`,
      button: 'Ottenere i miei dati',
      unasked: 'Non è stato Lei? Allora non faccia nulla; nessun altro li riceve.',
    }),
    erased: (sender) => ({
      subject: 'Cancellare i miei dati: confermare, per favore',
      says: `Qualcuno, probabilmente Lei, ha chiesto a ${sender} di cancellare ciò che è conservato su questo indirizzo. Prema il pulsante e confermi nella pagina. Funziona per un giorno.`,
      button: 'Cancellare i miei dati',
      unasked: 'Non è stato Lei? Allora non faccia nulla, e nulla viene cancellato.',
    }),
    archive: {
      title: (sender) => `Newsletter di ${sender}`,
      none: 'Non è stato ancora inviato nulla.',
      signUp: 'Riceverla per e-mail',
      feeds: 'Feed',
      languages: 'Lingue',
      all: 'Tutti i numeri',
      issue: 'Il numero',
      reader: 'lettore',
    },
  },
  hr: {
    linkUnknown: {
      title: 'Ova poveznica ne vodi nikamo',
      text: 'Nije potpuna ili biltena u kojem je bila više nema. Pogledajte bilten ponovno.',
    },
    linkInvalid: {
      title: 'Ova poveznica nije potpuna ili je prestara',
      text: 'Uzmite onu iz najnovijeg biltena koji ste dobili ili pišite centru koji ga je poslao.',
    },
    wording: (sender, topic) =>
      `Pristajem da mi ${sender} e-poštom šalje „${topic}”. Mogu se odjaviti u svakom trenutku, jednim klikom u svakom izdanju.`,
    confirm: (sender, topics) => ({
      subject: `Molimo potvrdite: ${topics}`,
      says: `Netko, vjerojatno Vi, zatražio je da Vam ${sender} e-poštom šalje: ${topics}. Pritisnite gumb i potvrdite na stranici. Do tada ne dobivate ništa.`,
      button: 'Potvrdi pretplatu',
      unasked: 'Niste to bili Vi? Onda ne činite ništa. Vaša se adresa briše nakon 30 dana.',
    }),
    known: (sender, topics) => ({
      subject: `Već dobivate: ${topics}`,
      says: `Netko, vjerojatno Vi, zatražio je da Vam ${sender} šalje: ${topics}. To već dobivate, pa se ništa nije promijenilo.`,
      button: 'Pogledaj pretplate',
      unasked: 'Niste to bili Vi? Onda ne činite ništa.',
    }),
    left: (sender, topic) => ({
      subject: `Odjava: ${topic}`,
      says: `Ova adresa više ne dobiva „${topic}” koji šalje ${sender}. Netko je pritisnuo gumb na stranici biltena poslanog Vama; možda ste ga proslijedili.`,
      button: 'Poništi',
      unasked: 'To ste bili Vi? Onda ne trebate ništa činiti. Gumb radi 7 dana.',
    }),
    exported: (sender) => ({
      subject: 'Što se o Vama čuva',
      says: `Netko, vjerojatno Vi, pitao je što ${sender} čuva o ovoj adresi. Pritisnite gumb za preuzimanje. Radi jedan dan.`,
      button: 'Preuzmi moje podatke',
      unasked: 'Niste to bili Vi? Onda ne činite ništa; nitko drugi to ne dobiva.',
    }),
    erased: (sender) => ({
      subject: 'Brisanje mojih podataka: molimo potvrdite',
      says: `Netko, vjerojatno Vi, zatražio je da ${sender} izbriše što se čuva o ovoj adresi. Pritisnite gumb i potvrdite na stranici. Radi jedan dan.`,
      button: 'Izbriši moje podatke',
      unasked: 'Niste to bili Vi? Onda ne činite ništa i ništa se ne briše.',
    }),
    archive: {
      title: (sender) => `Bilteni: ${sender}`,
      none: 'Još ništa nije poslano.',
      signUp: 'Primaj e-poštom',
      feeds: 'Izvori',
      languages: 'Jezici',
      all: 'Sva izdanja',
      issue: 'Izdanje',
      reader: 'čitatelju',
    },
  },
  el: {
    linkUnknown: {
      title: 'Ο σύνδεσμος δεν οδηγεί πουθενά',
      text: 'Δεν είναι πλήρης ή το δελτίο όπου βρισκόταν δεν υπάρχει πια. Δείτε ξανά το δελτίο.',
    },
    linkInvalid: {
      title: 'Ο σύνδεσμος δεν είναι πλήρης ή είναι πολύ παλιός',
      text: 'Χρησιμοποιήστε αυτόν του πιο πρόσφατου δελτίου που λάβατε ή γράψτε στο κέντρο που το έστειλε.',
    },
    wording: (sender, topic) =>
      `Συμφωνώ να μου στέλνει: ${sender} το «${topic}» με e-mail. Μπορώ να αποχωρήσω οποτεδήποτε, με ένα κλικ σε κάθε τεύχος.`,
    confirm: (sender, topics) => ({
      subject: `Παρακαλούμε επιβεβαιώστε: ${topics}`,
      says: `Κάποιος, πιθανώς εσείς, ζήτησε από: ${sender} να σας στέλνει με e-mail: ${topics}. Πατήστε το κουμπί και επιβεβαιώστε στη σελίδα. Μέχρι τότε δεν λαμβάνετε τίποτα.`,
      button: 'Επιβεβαίωση εγγραφής',
      unasked: 'Δεν ήσασταν εσείς; Τότε μην κάνετε τίποτα. Η διεύθυνσή σας διαγράφεται μετά από 30 ημέρες.',
    }),
    known: (sender, topics) => ({
      subject: `Το λαμβάνετε ήδη: ${topics}`,
      says: `Κάποιος, πιθανώς εσείς, ζήτησε από: ${sender} να σας στέλνει: ${topics}. Το λαμβάνετε ήδη, άρα τίποτα δεν άλλαξε.`,
      button: 'Οι εγγραφές σας',
      unasked: 'Δεν ήσασταν εσείς; Τότε μην κάνετε τίποτα.',
    }),
    left: (sender, topic) => ({
      subject: `Αποχώρηση: ${topic}`,
      says: `Αυτή η διεύθυνση δεν λαμβάνει πια το «${topic}» (${sender}). Κάποιος πάτησε το κουμπί στη σελίδα δελτίου που στάλθηκε σε εσάς· ίσως το προωθήσατε.`,
      button: 'Αναίρεση',
      unasked: 'Ήσασταν εσείς; Τότε δεν χρειάζεται τίποτα. Το κουμπί λειτουργεί για 7 ημέρες.',
    }),
    exported: (sender) => ({
      subject: 'Τι τηρείται για εσάς',
      says: `Κάποιος, πιθανώς εσείς, ρώτησε τι τηρείται για αυτή τη διεύθυνση (${sender}). Πατήστε το κουμπί για λήψη. Λειτουργεί για μία ημέρα.`,
      button: 'Λήψη των δεδομένων μου',
      unasked: 'Δεν ήσασταν εσείς; Τότε μην κάνετε τίποτα· κανείς άλλος δεν τα λαμβάνει.',
    }),
    erased: (sender) => ({
      subject: 'Διαγραφή των δεδομένων μου: παρακαλούμε επιβεβαιώστε',
      says: `Κάποιος, πιθανώς εσείς, ζήτησε να διαγραφεί ό,τι τηρείται για αυτή τη διεύθυνση (${sender}). Πατήστε το κουμπί και επιβεβαιώστε στη σελίδα. Λειτουργεί για μία ημέρα.`,
      button: 'Διαγραφή των δεδομένων μου',
      unasked: 'Δεν ήσασταν εσείς; Τότε μην κάνετε τίποτα και τίποτα δεν διαγράφεται.',
    }),
    archive: {
      title: (sender) => `Ενημερωτικά δελτία: ${sender}`,
      none: 'Δεν έχει σταλεί ακόμη τίποτα.',
      signUp: 'Λήψη με e-mail',
      feeds: 'Ροές',
      languages: 'Γλώσσες',
      all: 'Όλα τα τεύχη',
      issue: 'Το τεύχος',
      reader: 'αναγνώστη',
    },
  },
  ro: {
    linkUnknown: {
      title: 'Acest link nu duce nicăieri',
      text: 'Nu este complet sau buletinul în care se afla nu mai există. Priviți din nou buletinul.',
    },
    linkInvalid: {
      title: 'Acest link nu este complet sau este prea vechi',
      text: 'Folosiți-l pe cel din cel mai recent buletin primit sau scrieți centrului care l-a trimis.',
    },
    wording: (sender, topic) =>
      `Sunt de acord ca ${sender} să îmi trimită „${topic}” prin e-mail. Mă pot dezabona oricând, cu un clic în fiecare ediție.`,
    confirm: (sender, topics) => ({
      subject: `Vă rugăm să confirmați: ${topics}`,
      says: `Cineva, probabil dumneavoastră, a cerut ca ${sender} să vă trimită prin e-mail: ${topics}. Apăsați butonul și confirmați pe pagină. Până atunci nu primiți nimic.`,
      button: 'Confirmați abonarea',
      unasked: 'Nu ați fost dumneavoastră? Atunci nu faceți nimic. Adresa se șterge după 30 de zile.',
    }),
    known: (sender, topics) => ({
      subject: `Primiți deja: ${topics}`,
      says: `Cineva, probabil dumneavoastră, a cerut ca ${sender} să vă trimită: ${topics}. Îl primiți deja, deci nu s-a schimbat nimic.`,
      button: 'Vedeți abonările',
      unasked: 'Nu ați fost dumneavoastră? Atunci nu faceți nimic.',
    }),
    left: (sender, topic) => ({
      subject: `Dezabonare: ${topic}`,
      says: `Această adresă nu mai primește „${topic}” de la ${sender}. Cineva a apăsat butonul de pe pagina unui buletin trimis dumneavoastră; poate l-ați redirecționat.`,
      button: 'Anulați',
      unasked: 'Ați fost dumneavoastră? Atunci nu e nimic de făcut. Butonul funcționează 7 zile.',
    }),
    exported: (sender) => ({
      subject: 'Ce se păstrează despre dumneavoastră',
      says: `Cineva, probabil dumneavoastră, a întrebat ce păstrează ${sender} despre această adresă. Apăsați butonul pentru a descărca. Funcționează o zi.`,
      button: 'Obțineți datele mele',
      unasked: 'Nu ați fost dumneavoastră? Atunci nu faceți nimic; nimeni altcineva nu le primește.',
    }),
    erased: (sender) => ({
      subject: 'Ștergerea datelor mele: vă rugăm să confirmați',
      says: `Cineva, probabil dumneavoastră, a cerut ca ${sender} să șteargă ce se păstrează despre această adresă. Apăsați butonul și confirmați pe pagină. Funcționează o zi.`,
      button: 'Ștergeți datele mele',
      unasked: 'Nu ați fost dumneavoastră? Atunci nu faceți nimic și nu se șterge nimic.',
    }),
    archive: {
      title: (sender) => `Buletinele ${sender}`,
      none: 'Nu s-a trimis încă nimic.',
      signUp: 'Primiți prin e-mail',
      feeds: 'Fluxuri',
      languages: 'Limbi',
      all: 'Toate edițiile',
      issue: 'Ediția',
      reader: 'cititor',
    },
  },
  sl: {
    linkUnknown: {
      title: 'Ta povezava ne vodi nikamor',
      text: 'Ni popolna ali pa novičnika, v katerem je bila, ni več. Oglejte si novičnik znova.',
    },
    linkInvalid: {
      title: 'Ta povezava ni popolna ali pa je prestara',
      text: 'Uporabite tisto iz najnovejšega novičnika, ki ste ga prejeli, ali pišite centru, ki ga je poslal.',
    },
    wording: (sender, topic) =>
      `Strinjam se, da mi ${sender} po e-pošti pošilja »${topic}«. Odjavim se lahko kadar koli, z enim klikom v vsaki številki.`,
    confirm: (sender, topics) => ({
      subject: `Prosimo, potrdite: ${topics}`,
      says: `Nekdo, verjetno Vi, je prosil, da Vam ${sender} po e-pošti pošilja: ${topics}. Pritisnite gumb in potrdite na strani. Do takrat ne prejemate ničesar.`,
      button: 'Potrdi naročnino',
      unasked: 'To niste bili Vi? Potem ne storite ničesar. Vaš naslov se izbriše po 30 dneh.',
    }),
    known: (sender, topics) => ({
      subject: `To že prejemate: ${topics}`,
      says: `Nekdo, verjetno Vi, je prosil, da Vam ${sender} pošilja: ${topics}. To že prejemate, zato se ni nič spremenilo.`,
      button: 'Oglej si naročnine',
      unasked: 'To niste bili Vi? Potem ne storite ničesar.',
    }),
    left: (sender, topic) => ({
      subject: `Odjava: ${topic}`,
      says: `Ta naslov ne prejema več »${topic}«, ki ga pošilja ${sender}. Nekdo je pritisnil gumb na strani novičnika, ki je bil poslan Vam; morda ste ga posredovali.`,
      button: 'Razveljavi',
      unasked: 'To ste bili Vi? Potem ni treba storiti ničesar. Gumb deluje 7 dni.',
    }),
    exported: (sender) => ({
      subject: 'Kaj hranimo o Vas',
      says: `Nekdo, verjetno Vi, je vprašal, kaj ${sender} hrani o tem naslovu. Pritisnite gumb za prenos. Deluje en dan.`,
      button: 'Prenesi moje podatke',
      unasked: 'To niste bili Vi? Potem ne storite ničesar; nihče drug jih ne dobi.',
    }),
    erased: (sender) => ({
      subject: 'Izbris mojih podatkov: prosimo, potrdite',
      says: `Nekdo, verjetno Vi, je prosil, da ${sender} izbriše, kar hrani o tem naslovu. Pritisnite gumb in potrdite na strani. Deluje en dan.`,
      button: 'Izbriši moje podatke',
      unasked: 'To niste bili Vi? Potem ne storite ničesar in nič se ne izbriše.',
    }),
    archive: {
      title: (sender) => `Novičniki: ${sender}`,
      none: 'Poslano še ni bilo nič.',
      signUp: 'Prejemaj po e-pošti',
      feeds: 'Viri',
      languages: 'Jeziki',
      all: 'Vse številke',
      issue: 'Številka',
      reader: 'bralec',
    },
  },
};
