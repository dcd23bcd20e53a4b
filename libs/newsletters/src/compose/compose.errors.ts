import { defineErrors } from '@seedbed/platform/kernel';

/** Why a template cannot become an issue, or a message cannot be made. None repeats what stands in a message. */
export const composeErrors = defineErrors({
  NEWSLETTER_TEMPLATE_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'The template ({part}) cannot be read: {reason}. Correct the placeholder or the tag there.',
      it: 'Il modello ({part}) non si può leggere: {reason}. Correggere lì il segnaposto o il tag.',
      hr: 'Predložak ({part}) ne može se pročitati: {reason}. Ispravite ondje rezervirano mjesto ili oznaku.',
      el: 'Το πρότυπο ({part}) δεν διαβάζεται: {reason}. Διορθώστε εκεί τη θέση τιμής ή την εντολή.',
      ro: 'Șablonul ({part}) nu poate fi citit: {reason}. Corectați acolo substituentul sau eticheta.',
      sl: 'Predloge ({part}) ni mogoče prebrati: {reason}. Popravite tam oznako mesta ali ukaz.',
    },
  },
  NEWSLETTER_PLACEHOLDER_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'Nothing is known of recipients under the name "{name}". Choose one of the placeholders that are offered.',
      it: 'Dei destinatari non si conosce nulla sotto il nome "{name}". Scegliere uno dei segnaposto proposti.',
      hr: 'O primateljima se ništa ne zna pod imenom "{name}". Odaberite jedno od ponuđenih rezerviranih mjesta.',
      el: 'Δεν είναι γνωστό τίποτα για παραλήπτες με το όνομα «{name}». Επιλέξτε μία από τις θέσεις που προσφέρονται.',
      ro: 'Despre destinatari nu se știe nimic sub numele „{name}”. Alegeți unul dintre substituenții oferiți.',
      sl: 'O prejemnikih pod imenom »{name}« ni znano nič. Izberite eno od ponujenih oznak mesta.',
    },
  },
  NEWSLETTER_PLACEHOLDER_PLACE: {
    kind: 'INVALID',
    text: {
      en: 'The placeholder "{name}" stands inside of a tag. There only the address of a link can be filled in, as a whole. Move it into the text.',
      it: 'Il segnaposto "{name}" sta dentro un tag. Lì si può riempire solo l’indirizzo di un link, per intero. Spostarlo nel testo.',
      hr: 'Rezervirano mjesto "{name}" stoji unutar oznake. Ondje se može ispuniti samo cijela adresa poveznice. Premjestite ga u tekst.',
      el: 'Η θέση «{name}» βρίσκεται μέσα σε ετικέτα. Εκεί συμπληρώνεται μόνο ολόκληρη η διεύθυνση συνδέσμου. Μεταφέρετέ τη στο κείμενο.',
      ro: 'Substituentul „{name}” se află în interiorul unei etichete. Acolo se poate completa doar adresa întreagă a unui link. Mutați-l în text.',
      sl: 'Oznaka mesta »{name}« stoji znotraj oznake HTML. Tam se lahko izpolni le celoten naslov povezave. Premaknite jo v besedilo.',
    },
  },
  NEWSLETTER_BLOCKS_INVALID: {
    kind: 'INVALID',
    text: {
      en: 'The content of the issue is not of its form at {place}. Open it in the editor and correct it there.',
      it: 'Il contenuto del numero non ha la forma dovuta in {place}. Aprirlo nell’editor e correggerlo.',
      hr: 'Sadržaj izdanja nema ispravan oblik na mjestu {place}. Otvorite ga u uređivaču i ispravite.',
      el: 'Το περιεχόμενο του τεύχους δεν έχει τη σωστή μορφή στο {place}. Ανοίξτε το στον επεξεργαστή και διορθώστε το.',
      ro: 'Conținutul numărului nu are forma cuvenită la {place}. Deschideți-l în editor și corectați-l.',
      sl: 'Vsebina številke nima prave oblike na mestu {place}. Odprite jo v urejevalniku in popravite.',
    },
  },
  NEWSLETTER_TEXT_EMPTY: {
    kind: 'INVALID',
    text: {
      en: 'The issue has nothing in its part {part}. Subject, text and HTML are all needed: fill it in.',
      it: 'Il numero non ha nulla nella parte {part}. Servono oggetto, testo e HTML: compilarla.',
      hr: 'Izdanje nema ništa u dijelu {part}. Potrebni su predmet, tekst i HTML: ispunite ga.',
      el: 'Το τεύχος δεν έχει τίποτα στο μέρος {part}. Χρειάζονται θέμα, κείμενο και HTML: συμπληρώστε το.',
      ro: 'Numărul nu are nimic în partea {part}. Sunt necesare subiectul, textul și HTML-ul: completați-o.',
      sl: 'Številka nima ničesar v delu {part}. Potrebni so zadeva, besedilo in HTML: izpolnite ga.',
    },
  },
  NEWSLETTER_VARIANT_UNREADABLE: {
    kind: 'BUG',
    text: {
      en: 'A compiled issue cannot be read ({reason}). Compile it again.',
      it: 'Un numero compilato non si può leggere ({reason}). Compilarlo di nuovo.',
      hr: 'Prevedeno izdanje ne može se pročitati ({reason}). Prevedite ga ponovno.',
      el: 'Ένα μεταγλωττισμένο τεύχος δεν διαβάζεται ({reason}). Μεταγλωττίστε το ξανά.',
      ro: 'Un număr compilat nu poate fi citit ({reason}). Compilați-l din nou.',
      sl: 'Prevedene številke ni mogoče prebrati ({reason}). Prevedite jo znova.',
    },
  },
  NEWSLETTER_HEADER_REFUSED: {
    kind: 'INVALID',
    text: {
      en: 'The header {header} cannot have this value: a line break, another control character, or not of the form that it must have. Correct the name, address or link it comes from.',
      it: 'L’intestazione {header} non può avere questo valore: contiene un a capo, un altro carattere di controllo, o non ha la forma dovuta. Correggere il nome, l’indirizzo o il link da cui viene.',
      hr: 'Zaglavlje {header} ne može imati ovu vrijednost: prijelom retka, drugi upravljački znak ili pogrešan oblik. Ispravite ime, adresu ili poveznicu iz koje dolazi.',
      el: 'Η κεφαλίδα {header} δεν μπορεί να έχει αυτή την τιμή: αλλαγή γραμμής, άλλος χαρακτήρας ελέγχου ή λάθος μορφή. Διορθώστε το όνομα, τη διεύθυνση ή τον σύνδεσμο από όπου προέρχεται.',
      ro: 'Antetul {header} nu poate avea această valoare: un sfârșit de rând, alt caracter de control sau o formă greșită. Corectați numele, adresa sau linkul din care provine.',
      sl: 'Glava {header} ne more imeti te vrednosti: prelom vrstice, drug krmilni znak ali napačna oblika. Popravite ime, naslov ali povezavo, od koder prihaja.',
    },
  },
});
