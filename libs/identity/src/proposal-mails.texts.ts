import type { Language } from '@seedbed/platform/kernel';
import type { ProposalGone, ProposalState } from '@seedbed/platform/proposals';

interface Texts {
  readonly subject: (count: number) => string;
  readonly says: (node: string) => string;
  readonly became: Readonly<Partial<Record<ProposalState, string>>>;
  readonly gone: Readonly<Record<ProposalGone, string>>;
  readonly reason: (reason: string) => string;
  readonly see: string;
}

/** What authors of proposals are told of what became of them, in the language in which they proposed. */
export const proposalTexts: Readonly<Record<Language, Texts>> = {
  en: {
    subject: (count) => (count === 1 ? 'What became of your proposal' : `What became of your ${count} proposals`),
    says: (node) => `You proposed changes in ${node}. This is what became of them:`,
    became: { APPLIED: 'accepted.', PARTLY: 'accepted in part.', REJECTED: 'not accepted.' },
    gone: {
      ARCHIVED: 'not decided, because the record was archived meanwhile.',
      ERASED: 'not decided, because its data was erased.',
      EXPIRED: 'not decided in time. Please propose it again if it still matters.',
    },
    reason: (reason) => `Reason: ${reason}`,
    see: 'See your proposals',
  },
  it: {
    subject: (count) => (count === 1 ? 'L’esito della Sua proposta' : `L’esito delle Sue ${count} proposte`),
    says: (node) => `Ha proposto modifiche in ${node}. Ecco il loro esito:`,
    became: { APPLIED: 'accolta.', PARTLY: 'accolta in parte.', REJECTED: 'non accolta.' },
    gone: {
      ARCHIVED: 'non decisa, perché nel frattempo il record è stato archiviato.',
      ERASED: 'non decisa, perché i suoi dati sono stati cancellati.',
      EXPIRED: 'non decisa in tempo. La riproponga, se è ancora importante.',
    },
    reason: (reason) => `Motivo: ${reason}`,
    see: 'Vedere le Sue proposte',
  },
  hr: {
    subject: (count) => (count === 1 ? 'Što je s vašim prijedlogom' : `Što je s vašim prijedlozima (${count})`),
    says: (node) => `Predložili ste izmjene u ${node}. Evo što je s njima:`,
    became: { APPLIED: 'prihvaćeno.', PARTLY: 'djelomično prihvaćeno.', REJECTED: 'nije prihvaćeno.' },
    gone: {
      ARCHIVED: 'nije odlučeno jer je zapis u međuvremenu arhiviran.',
      ERASED: 'nije odlučeno jer su podaci izbrisani.',
      EXPIRED: 'nije odlučeno na vrijeme. Ako je i dalje važno, predložite ponovno.',
    },
    reason: (reason) => `Razlog: ${reason}`,
    see: 'Pogledajte svoje prijedloge',
  },
  el: {
    subject: (count) => (count === 1 ? 'Τι έγινε με την πρότασή σας' : `Τι έγινε με τις ${count} προτάσεις σας`),
    says: (node) => `Προτείνατε αλλαγές στο ${node}. Να τι έγινε με αυτές:`,
    became: { APPLIED: 'έγινε δεκτή.', PARTLY: 'έγινε εν μέρει δεκτή.', REJECTED: 'δεν έγινε δεκτή.' },
    gone: {
      ARCHIVED: 'δεν αποφασίστηκε, γιατί στο μεταξύ η εγγραφή αρχειοθετήθηκε.',
      ERASED: 'δεν αποφασίστηκε, γιατί τα δεδομένα της διαγράφηκαν.',
      EXPIRED: 'δεν αποφασίστηκε εγκαίρως. Αν έχει ακόμη σημασία, προτείνετέ την ξανά.',
    },
    reason: (reason) => `Αιτιολογία: ${reason}`,
    see: 'Δείτε τις προτάσεις σας',
  },
  ro: {
    subject: (count) =>
      count === 1 ? 'Ce s-a ales de propunerea dumneavoastră' : `Ce s-a ales de propunerile dumneavoastră (${count})`,
    says: (node) => `Ați propus modificări în ${node}. Iată ce s-a ales de ele:`,
    became: { APPLIED: 'acceptată.', PARTLY: 'acceptată parțial.', REJECTED: 'neacceptată.' },
    gone: {
      ARCHIVED: 'nedecisă, deoarece între timp înregistrarea a fost arhivată.',
      ERASED: 'nedecisă, deoarece datele ei au fost șterse.',
      EXPIRED: 'nedecisă la timp. Propuneți-o din nou, dacă mai contează.',
    },
    reason: (reason) => `Motiv: ${reason}`,
    see: 'Vedeți propunerile dumneavoastră',
  },
  sl: {
    subject: (count) => (count === 1 ? 'Kaj je z vašim predlogom' : `Kaj je z vašimi predlogi (${count})`),
    says: (node) => `Predlagali ste spremembe v ${node}. To je z njimi:`,
    became: { APPLIED: 'sprejeto.', PARTLY: 'delno sprejeto.', REJECTED: 'ni sprejeto.' },
    gone: {
      ARCHIVED: 'ni odločeno, ker je bil zapis medtem arhiviran.',
      ERASED: 'ni odločeno, ker so bili podatki izbrisani.',
      EXPIRED: 'ni odločeno pravočasno. Če je še pomembno, predlagajte znova.',
    },
    reason: (reason) => `Razlog: ${reason}`,
    see: 'Poglejte svoje predloge',
  },
};
