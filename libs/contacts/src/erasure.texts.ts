import type { Language } from '@seedbed/platform/kernel';

/** What people read of the job, in the language of who asked for it. It names nobody. */
export const erasureTexts: Readonly<Record<Language, Readonly<Record<'title' | 'erasing', string>>>> = {
  en: { title: 'Answer a request for erasure', erasing: 'Going through the places where data lies' },
  it: { title: 'Rispondere a una richiesta di cancellazione', erasing: 'Passaggio per i luoghi in cui stanno i dati' },
  hr: { title: 'Odgovor na zahtjev za brisanje', erasing: 'Prolazak kroz mjesta na kojima su podaci' },
  el: { title: 'Απάντηση σε αίτημα διαγραφής', erasing: 'Έλεγχος των σημείων όπου βρίσκονται δεδομένα' },
  ro: { title: 'Răspuns la o cerere de ștergere', erasing: 'Parcurgerea locurilor în care se află date' },
  sl: { title: 'Odgovor na zahtevo za izbris', erasing: 'Pregled mest, kjer so podatki' },
};
