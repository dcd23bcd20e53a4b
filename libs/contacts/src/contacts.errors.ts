import { defineErrors } from '@seedbed/platform/kernel';

export const contactErrors = defineErrors({
  PERSON_NEEDS_NAME: {
    kind: 'INVALID',
    text: {
      en: 'A person needs a name: give the given name, the family name, or how the person wants to be called.',
      it: 'Una persona ha bisogno di un nome: indicare il nome, il cognome o come vuole essere chiamata.',
      hr: 'Osoba mora imati ime: navedite ime, prezime ili kako osoba želi da je se zove.',
      el: 'Ένα πρόσωπο χρειάζεται όνομα: δώστε το όνομα, το επώνυμο ή πώς θέλει να προσφωνείται.',
      ro: 'O persoană are nevoie de un nume: indicați prenumele, numele de familie sau cum dorește să fie numită.',
      sl: 'Oseba mora imeti ime: navedite ime, priimek ali kako želi, da jo kličemo.',
    },
  },
  CONTACT_NEEDS_ONE_OWNER: {
    kind: 'INVALID',
    text: {
      en: 'A contact point belongs to one person or to one organisation: name exactly one of the two.',
      it: 'Un recapito appartiene a una persona o a un’organizzazione: indicarne esattamente una.',
      hr: 'Kontakt pripada jednoj osobi ili jednoj organizaciji: navedite točno jedno od toga.',
      el: 'Ένα στοιχείο επικοινωνίας ανήκει σε ένα πρόσωπο ή σε έναν οργανισμό: δηλώστε ακριβώς ένα από τα δύο.',
      ro: 'Un punct de contact aparține unei persoane sau unei organizații: indicați exact una dintre ele.',
      sl: 'Kontaktni podatek pripada eni osebi ali eni organizaciji: navedite natanko eno od obojega.',
    },
  },
  PERSON_RESTRICTED: {
    kind: 'CONFLICT',
    text: {
      en: 'The processing of this person is restricted, so nothing of them can be changed. Lift the restriction first, once its reason is gone.',
      it: 'Il trattamento dei dati di questa persona è limitato, quindi nulla può essere modificato. Revocare prima la limitazione, quando il motivo è venuto meno.',
      hr: 'Obrada podataka ove osobe je ograničena pa se ništa ne može mijenjati. Najprije ukinite ograničenje, kad razlog prestane.',
      el: 'Η επεξεργασία για αυτό το πρόσωπο είναι περιορισμένη, άρα τίποτα δεν μπορεί να αλλάξει. Άρετε πρώτα τον περιορισμό, όταν εκλείψει ο λόγος.',
      ro: 'Prelucrarea datelor acestei persoane este restricționată, deci nimic nu poate fi schimbat. Ridicați mai întâi restricția, când motivul ei a dispărut.',
      sl: 'Obdelava podatkov te osebe je omejena, zato ničesar ni mogoče spremeniti. Najprej odpravite omejitev, ko razloga ni več.',
    },
  },
  PERSON_ERASED: {
    kind: 'CONFLICT',
    text: {
      en: 'The data of this person was erased at their request. Nothing can be added to what remains.',
      it: 'I dati di questa persona sono stati cancellati su sua richiesta. A ciò che resta non si può aggiungere nulla.',
      hr: 'Podaci ove osobe izbrisani su na njezin zahtjev. Onome što je ostalo ništa se ne može dodati.',
      el: 'Τα δεδομένα αυτού του προσώπου διαγράφηκαν κατόπιν αιτήματός του. Σε ό,τι απομένει δεν μπορεί να προστεθεί τίποτα.',
      ro: 'Datele acestei persoane au fost șterse la cererea ei. La ce a rămas nu se poate adăuga nimic.',
      sl: 'Podatki te osebe so bili na njeno zahtevo izbrisani. K temu, kar ostane, ni mogoče ničesar dodati.',
    },
  },
  PERSON_NEEDS_BASIS: {
    kind: 'INVALID',
    text: {
      en: 'A person who comes from a source or a list needs the legal basis on which their data is kept. Name it, or leave the person out.',
      it: 'Una persona che proviene da una fonte o da un elenco richiede la base giuridica per cui i suoi dati sono conservati. Indicarla, o tralasciare la persona.',
      hr: 'Za osobu koja dolazi iz izvora ili s popisa treba pravna osnova na kojoj se njezini podaci čuvaju. Navedite je ili izostavite osobu.',
      el: 'Για πρόσωπο που προέρχεται από πηγή ή κατάλογο χρειάζεται η νομική βάση με την οποία τηρούνται τα δεδομένα του. Δηλώστε την ή παραλείψτε το πρόσωπο.',
      ro: 'O persoană care provine dintr-o sursă sau dintr-o listă are nevoie de temeiul juridic pe care i se păstrează datele. Indicați-l sau lăsați persoana deoparte.',
      sl: 'Za osebo, ki prihaja iz vira ali s seznama, je potrebna pravna podlaga, na kateri se hranijo njeni podatki. Navedite jo ali osebo izpustite.',
    },
  },
});
