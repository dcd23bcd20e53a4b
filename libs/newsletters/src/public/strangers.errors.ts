import { defineErrors } from '@seedbed/platform/kernel';

/** What strangers are told who sign up, leave, or follow a link of an issue. */
export const strangerErrors = defineErrors({
  NEWSLETTER_LINK_INVALID: {
    kind: 'NOT_FOUND',
    text: {
      en: 'This link is not complete, or it is too old. Take it from the newest newsletter that you got, or write to the centre that sent it.',
      it: 'Questo link non è completo o è troppo vecchio. Usare quello della newsletter più recente ricevuta, o scrivere al centro che l’ha inviata.',
      hr: 'Ova poveznica nije potpuna ili je prestara. Uzmite onu iz najnovijeg biltena koji ste dobili ili pišite centru koji ga je poslao.',
      el: 'Ο σύνδεσμος δεν είναι πλήρης ή είναι πολύ παλιός. Χρησιμοποιήστε αυτόν του πιο πρόσφατου δελτίου που λάβατε ή γράψτε στο κέντρο που το έστειλε.',
      ro: 'Acest link nu este complet sau este prea vechi. Folosiți-l pe cel din cel mai recent buletin primit sau scrieți centrului care l-a trimis.',
      sl: 'Ta povezava ni popolna ali pa je prestara. Uporabite tisto iz najnovejšega novičnika, ki ste ga prejeli, ali pišite centru, ki ga je poslal.',
    },
  },
  NEWSLETTER_ONE_CLICK_BODY: {
    kind: 'INVALID',
    text: {
      en: 'Send List-Unsubscribe=One-Click in the body, as RFC 8058 says, or open this address in a browser.',
      it: 'Inviare List-Unsubscribe=One-Click nel corpo, come dice la RFC 8058, o aprire questo indirizzo in un browser.',
      hr: 'Pošaljite List-Unsubscribe=One-Click u tijelu, kako kaže RFC 8058, ili otvorite ovu adresu u pregledniku.',
      el: 'Στείλτε List-Unsubscribe=One-Click στο σώμα, όπως ορίζει το RFC 8058, ή ανοίξτε τη διεύθυνση σε πρόγραμμα περιήγησης.',
      ro: 'Trimiteți List-Unsubscribe=One-Click în corp, cum spune RFC 8058, sau deschideți această adresă într-un browser.',
      sl: 'V telesu pošljite List-Unsubscribe=One-Click, kot pravi RFC 8058, ali odprite ta naslov v brskalniku.',
    },
  },
  NEWSLETTER_TRIES_TOO_MANY: {
    kind: 'LIMITED',
    text: {
      en: 'That was asked too often. Wait {minutes} minutes, then try again.',
      it: 'È stato chiesto troppe volte. Attendere {minutes} minuti, poi riprovare.',
      hr: 'To je traženo prečesto. Pričekajte {minutes} min pa pokušajte ponovno.',
      el: 'Ζητήθηκε πάρα πολλές φορές. Περιμένετε {minutes} λεπτά και δοκιμάστε ξανά.',
      ro: 'S-a cerut de prea multe ori. Așteptați {minutes} minute, apoi încercați din nou.',
      sl: 'To je bilo zahtevano prepogosto. Počakajte {minutes} min in poskusite znova.',
    },
  },
  NEWSLETTER_LINK_UNKNOWN: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no such link in a newsletter. Look at the newsletter again, or write to the centre that sent it.',
      it: 'Questo link non esiste in nessuna newsletter. Riguardare la newsletter o scrivere al centro che l’ha inviata.',
      hr: 'Takve poveznice nema ni u jednom biltenu. Pogledajte bilten ponovno ili pišite centru koji ga je poslao.',
      el: 'Δεν υπάρχει τέτοιος σύνδεσμος σε δελτίο. Δείτε ξανά το δελτίο ή γράψτε στο κέντρο που το έστειλε.',
      ro: 'Nu există un astfel de link într-un buletin. Priviți din nou buletinul sau scrieți centrului care l-a trimis.',
      sl: 'Take povezave ni v nobenem novičniku. Oglejte si novičnik znova ali pišite centru, ki ga je poslal.',
    },
  },
  NEWSLETTER_ADDRESS_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'This is no e-mail address that mail can be sent to. Write it as name@example.org.',
      it: 'Questo non è un indirizzo e-mail a cui si possa scrivere. Scriverlo come nome@example.org.',
      hr: 'To nije adresa e-pošte na koju se može pisati. Napišite je kao ime@example.org.',
      el: 'Αυτή δεν είναι διεύθυνση e-mail όπου μπορεί να σταλεί μήνυμα. Γράψτε την ως onoma@example.org.',
      ro: 'Aceasta nu este o adresă de e-mail la care se poate scrie. Scrieți-o ca nume@example.org.',
      sl: 'To ni e-poštni naslov, na katerega je mogoče pisati. Napišite ga kot ime@example.org.',
    },
  },
  NEWSLETTER_TOPICS_NONE: {
    kind: 'INVALID',
    text: {
      en: 'Choose at least one topic that people can sign up for here.',
      it: 'Scegliere almeno un argomento a cui ci si può iscrivere qui.',
      hr: 'Odaberite barem jednu temu na koju se ovdje može prijaviti.',
      el: 'Επιλέξτε τουλάχιστον ένα θέμα στο οποίο μπορεί κανείς να εγγραφεί εδώ.',
      ro: 'Alegeți cel puțin o temă la care se poate face abonare aici.',
      sl: 'Izberite vsaj eno temo, na katero se je tu mogoče prijaviti.',
    },
  },
  NEWSLETTER_INPUT_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'What was sent cannot be read. Load the page again and fill it in once more.',
      it: 'Quanto inviato non è leggibile. Ricaricare la pagina e compilarla di nuovo.',
      hr: 'Poslano se ne može pročitati. Ponovno učitajte stranicu i ispunite je.',
      el: 'Ό,τι στάλθηκε δεν διαβάζεται. Φορτώστε ξανά τη σελίδα και συμπληρώστε την πάλι.',
      ro: 'Ce s-a trimis nu poate fi citit. Reîncărcați pagina și completați-o din nou.',
      sl: 'Poslanega ni mogoče prebrati. Znova naložite stran in jo izpolnite.',
    },
  },
  NEWSLETTER_CENTRE_UNKNOWN: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is no newsletter at this address. Look at the address again, or ask the centre.',
      it: 'A questo indirizzo non c’è nessuna newsletter. Ricontrollare l’indirizzo o chiedere al centro.',
      hr: 'Na ovoj adresi nema biltena. Provjerite adresu ili pitajte centar.',
      el: 'Δεν υπάρχει δελτίο σε αυτή τη διεύθυνση. Ελέγξτε τη διεύθυνση ή ρωτήστε το κέντρο.',
      ro: 'La această adresă nu există niciun buletin. Verificați adresa sau întrebați centrul.',
      sl: 'Na tem naslovu ni novičnika. Preverite naslov ali vprašajte center.',
    },
  },
});
