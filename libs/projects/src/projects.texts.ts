import type { Localised } from '@seedbed/platform/kernel';
import type { ConsortiumWarning } from './consortium.rules.js';

const SIGNED_WITHOUT_LEAD: Localised = {
  en: 'The project is signed but has no lead partner. A signed project has exactly one.',
  it: 'Il progetto è firmato ma non ha un capofila. Un progetto firmato ne ha esattamente uno.',
  hr: 'Projekt je potpisan, ali nema vodećeg partnera. Potpisani projekt ima točno jednoga.',
  el: 'Το έργο έχει υπογραφεί αλλά δεν έχει επικεφαλής εταίρο. Ένα υπογεγραμμένο έργο έχει ακριβώς έναν.',
  ro: 'Proiectul este semnat, dar nu are partener lider. Un proiect semnat are exact unul.',
  sl: 'Projekt je podpisan, a nima vodilnega partnerja. Podpisan projekt ima natanko enega.',
};

const partnersDiffer = (stated: string, counted: string): Localised => ({
  en: `A source states ${stated} partners; the list has ${counted} (lead partner and partners, without associated partners).`,
  it: `Una fonte dichiara ${stated} partner; l’elenco ne ha ${counted} (capofila e partner, senza i partner associati).`,
  hr: `Izvor navodi ${stated} partnera, a popis ih ima ${counted} (vodeći partner i partneri, bez pridruženih).`,
  el: `Μια πηγή δηλώνει ${stated} εταίρους· ο κατάλογος έχει ${counted} (επικεφαλής και εταίροι, χωρίς τους συνδεδεμένους).`,
  ro: `O sursă declară ${stated} parteneri; lista are ${counted} (partener lider și parteneri, fără cei asociați).`,
  sl: `Vir navaja ${stated} partnerjev, seznam pa jih ima ${counted} (vodilni partner in partnerji, brez pridruženih).`,
});

/** Invariant 2 after a merge: both seats stay, and a person looks which of them is right. */
export const TWICE_AFTER_MERGE: Localised = {
  en: 'The organisation takes part twice in the same role at the same time, since two records were found to be one. Archive the participation that is not right.',
  it: 'L’organizzazione partecipa due volte nello stesso ruolo e periodo, perché due record sono risultati uno solo. Archiviare la partecipazione sbagliata.',
  hr: 'Organizacija sudjeluje dvaput u istoj ulozi u isto vrijeme jer su dva zapisa prepoznata kao jedan. Arhivirajte sudjelovanje koje nije točno.',
  el: 'Ο οργανισμός συμμετέχει δύο φορές με τον ίδιο ρόλο την ίδια περίοδο, επειδή δύο εγγραφές βρέθηκαν να είναι μία. Αρχειοθετήστε τη λανθασμένη συμμετοχή.',
  ro: 'Organizația participă de două ori în același rol și în aceeași perioadă, deoarece două înregistrări s-au dovedit a fi una. Arhivați participarea greșită.',
  sl: 'Organizacija sodeluje dvakrat v isti vlogi ob istem času, ker sta se dva zapisa izkazala za enega. Arhivirajte sodelovanje, ki ni pravo.',
};

/** The sentence that a quality flag shows for a warning on a consortium. */
export const consortiumReason = ({ rule, value, proposed }: ConsortiumWarning): Localised =>
  rule === 'SIGNED_WITHOUT_LEAD' ? SIGNED_WITHOUT_LEAD : partnersDiffer(value ?? '?', proposed ?? '?');
