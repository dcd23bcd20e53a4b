import type { Language } from '@seedbed/platform/kernel';
import type { TroubleOf } from './health.rules.js';

interface Texts {
  /** Why an issue stopped, as people read it. In: how many of a hundred. */
  readonly because: Readonly<Record<TroubleOf, (percent: string) => string>>;
  readonly subject: (title: string) => string;
  readonly says: (title: string, because: string) => string;
  readonly next: string;
  readonly button: string;
}

/** What is said when an issue stops by itself. */
export const pauseTexts: Readonly<Record<Language, Texts>> = {
  en: {
    because: {
      rejected: (percent) => `Mail servers refused ${percent} % of the latest messages.`,
      deferred: (percent) => `Mail servers put off ${percent} % of the latest messages.`,
      unknown: (percent) => `Of ${percent} % of the latest messages nobody knows whether they arrived.`,
      complaints: (percent) => `${percent} % of those who got it called it spam.`,
      bounces: (percent) => `${percent} % of the addresses do not exist.`,
    },
    subject: (title) => `The newsletter “${title}” has stopped`,
    says: (title, because) => `Sending of “${title}” has stopped by itself. ${because}`,
    next: 'Nobody is lost: who has not got it yet waits. Look at what is wrong before you let it go on.',
    button: 'Look at the issue',
  },
  it: {
    because: {
      rejected: (percent) => `I server di posta hanno rifiutato il ${percent} % degli ultimi messaggi.`,
      deferred: (percent) => `I server di posta hanno rinviato il ${percent} % degli ultimi messaggi.`,
      unknown: (percent) => `Del ${percent} % degli ultimi messaggi non si sa se sono arrivati.`,
      complaints: (percent) => `Il ${percent} % di chi l’ha ricevuto l’ha segnalato come spam.`,
      bounces: (percent) => `Il ${percent} % degli indirizzi non esiste.`,
    },
    subject: (title) => `La newsletter «${title}» si è fermata`,
    says: (title, because) => `L’invio di «${title}» si è fermato da solo. ${because}`,
    next: 'Nessuno va perso: chi non l’ha ancora ricevuta aspetta. Verificare che cosa non va prima di riprendere.',
    button: 'Vedere il numero',
  },
  hr: {
    because: {
      rejected: (percent) => `Poslužitelji pošte odbili su ${percent} % posljednjih poruka.`,
      deferred: (percent) => `Poslužitelji pošte odgodili su ${percent} % posljednjih poruka.`,
      unknown: (percent) => `Za ${percent} % posljednjih poruka nitko ne zna jesu li stigle.`,
      complaints: (percent) => `${percent} % primatelja prijavilo ga je kao neželjenu poštu.`,
      bounces: (percent) => `${percent} % adresa ne postoji.`,
    },
    subject: (title) => `Bilten „${title}” je zaustavljen`,
    says: (title, because) => `Slanje biltena „${title}” zaustavilo se samo od sebe. ${because}`,
    next: 'Nitko nije izgubljen: tko ga još nije dobio, čeka. Prije nastavka pogledajte što nije u redu.',
    button: 'Pogledaj izdanje',
  },
  el: {
    because: {
      rejected: (percent) => `Οι διακομιστές αλληλογραφίας αρνήθηκαν το ${percent} % των τελευταίων μηνυμάτων.`,
      deferred: (percent) => `Οι διακομιστές αλληλογραφίας ανέβαλαν το ${percent} % των τελευταίων μηνυμάτων.`,
      unknown: (percent) => `Για το ${percent} % των τελευταίων μηνυμάτων κανείς δεν ξέρει αν έφτασαν.`,
      complaints: (percent) => `Το ${percent} % όσων το έλαβαν το δήλωσαν ανεπιθύμητο.`,
      bounces: (percent) => `Το ${percent} % των διευθύνσεων δεν υπάρχει.`,
    },
    subject: (title) => `Το ενημερωτικό δελτίο «${title}» σταμάτησε`,
    says: (title, because) => `Η αποστολή του «${title}» σταμάτησε από μόνη της. ${because}`,
    next: 'Κανείς δεν χάνεται: όποιος δεν το έλαβε ακόμη περιμένει. Δείτε τι δεν πάει καλά πριν συνεχίσετε.',
    button: 'Δείτε το τεύχος',
  },
  ro: {
    because: {
      rejected: (percent) => `Serverele de e-mail au refuzat ${percent} % din ultimele mesaje.`,
      deferred: (percent) => `Serverele de e-mail au amânat ${percent} % din ultimele mesaje.`,
      unknown: (percent) => `Despre ${percent} % din ultimele mesaje nu se știe dacă au ajuns.`,
      complaints: (percent) => `${percent} % dintre cei care l-au primit l-au marcat ca spam.`,
      bounces: (percent) => `${percent} % dintre adrese nu există.`,
    },
    subject: (title) => `Buletinul „${title}” s-a oprit`,
    says: (title, because) => `Trimiterea buletinului „${title}” s-a oprit singură. ${because}`,
    next: 'Nimeni nu se pierde: cine nu l-a primit încă așteaptă. Vedeți ce nu este în regulă înainte de a continua.',
    button: 'Vezi ediția',
  },
  sl: {
    because: {
      rejected: (percent) => `Poštni strežniki so zavrnili ${percent} % zadnjih sporočil.`,
      deferred: (percent) => `Poštni strežniki so odložili ${percent} % zadnjih sporočil.`,
      unknown: (percent) => `Za ${percent} % zadnjih sporočil nihče ne ve, ali so prispela.`,
      complaints: (percent) => `${percent} % prejemnikov ga je označilo kot neželeno pošto.`,
      bounces: (percent) => `${percent} % naslovov ne obstaja.`,
    },
    subject: (title) => `Novičnik »${title}« se je ustavil`,
    says: (title, because) => `Pošiljanje novičnika »${title}« se je ustavilo samo od sebe. ${because}`,
    next: 'Nihče ni izgubljen: kdor ga še ni dobil, čaka. Pred nadaljevanjem poglejte, kaj je narobe.',
    button: 'Poglej številko',
  },
};
