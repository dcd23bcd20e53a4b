import { defineErrors } from '@seedbed/platform/kernel';

export const subjectRequestErrors = defineErrors({
  SUBJECT_REQUEST_IN_FUTURE: {
    kind: 'INVALID',
    text: {
      en: 'A request cannot have come in later than now. Give the moment when it was received.',
      it: 'Una richiesta non può essere arrivata nel futuro. Indicare quando è stata ricevuta.',
      hr: 'Zahtjev ne može stići u budućnosti. Navedite kada je zaprimljen.',
      el: 'Ένα αίτημα δεν μπορεί να ελήφθη στο μέλλον. Δώστε πότε ελήφθη.',
      ro: 'O cerere nu poate fi primită în viitor. Indicați când a fost primită.',
      sl: 'Zahteva ne more prispeti v prihodnosti. Navedite, kdaj je bila prejeta.',
    },
  },
  SUBJECT_REQUEST_OVER: {
    kind: 'CONFLICT',
    text: {
      en: 'This request was answered already ({state}). Open another one if the person asks again.',
      it: 'A questa richiesta è già stata data risposta ({state}). Aprirne un’altra se la persona chiede di nuovo.',
      hr: 'Na ovaj je zahtjev već odgovoreno ({state}). Otvorite drugi ako osoba ponovno traži.',
      el: 'Αυτό το αίτημα έχει ήδη απαντηθεί ({state}). Ανοίξτε άλλο αν το πρόσωπο ζητήσει ξανά.',
      ro: 'La această cerere s-a răspuns deja ({state}). Deschideți alta dacă persoana cere din nou.',
      sl: 'Na to zahtevo je že odgovorjeno ({state}). Odprite drugo, če oseba zahteva znova.',
    },
  },
  SUBJECT_REQUEST_OTHER_RIGHT: {
    kind: 'INVALID',
    text: {
      en: 'This request is not for an erasure. Open a request under article 17 for the person first; the erasure is its answer.',
      it: 'Questa richiesta non è di cancellazione. Aprire prima una richiesta ai sensi dell’articolo 17; la cancellazione ne è la risposta.',
      hr: 'Ovaj zahtjev nije za brisanje. Najprije otvorite zahtjev prema članku 17.; brisanje je odgovor na njega.',
      el: 'Αυτό το αίτημα δεν αφορά διαγραφή. Ανοίξτε πρώτα αίτημα κατά το άρθρο 17· η διαγραφή είναι η απάντησή του.',
      ro: 'Această cerere nu este pentru ștergere. Deschideți mai întâi o cerere conform articolului 17; ștergerea este răspunsul ei.',
      sl: 'Ta zahteva ni za izbris. Najprej odprite zahtevo po členu 17; izbris je odgovor nanjo.',
    },
  },
  SUBJECT_REQUEST_NEEDS_DECISION: {
    kind: 'INVALID',
    text: {
      en: 'Say what was answered, or why the request is refused: the person and the authority may ask for it.',
      it: 'Indicare la risposta data o il motivo del rifiuto: la persona e l’autorità possono chiederlo.',
      hr: 'Navedite što je odgovoreno ili zašto je zahtjev odbijen: osoba i nadzorno tijelo mogu to tražiti.',
      el: 'Πείτε τι απαντήθηκε ή γιατί απορρίπτεται το αίτημα: το πρόσωπο και η αρχή μπορεί να το ζητήσουν.',
      ro: 'Spuneți ce s-a răspuns sau de ce se refuză cererea: persoana și autoritatea pot întreba.',
      sl: 'Navedite, kaj je bilo odgovorjeno ali zakaj je zahteva zavrnjena: oseba in nadzorni organ lahko to zahtevata.',
    },
  },
  SUBJECT_REQUEST_NEEDS_IDENTITY: {
    kind: 'CONFLICT',
    text: {
      en: 'Write down first how it was made sure that the request comes from this person: nothing is given out or erased before.',
      it: 'Annotare prima come è stato accertato che la richiesta viene da questa persona: prima non si consegna né si cancella nulla.',
      hr: 'Najprije zapišite kako je utvrđeno da zahtjev dolazi od te osobe: prije toga se ništa ne izdaje niti briše.',
      el: 'Σημειώστε πρώτα πώς επιβεβαιώθηκε ότι το αίτημα προέρχεται από αυτό το πρόσωπο: πριν από αυτό τίποτα δεν δίνεται ούτε διαγράφεται.',
      ro: 'Notați mai întâi cum s-a verificat că cererea vine de la această persoană: înainte de asta nu se dă și nu se șterge nimic.',
      sl: 'Najprej zapišite, kako je bilo preverjeno, da zahteva prihaja od te osebe: pred tem se nič ne izda in ne izbriše.',
    },
  },
});
