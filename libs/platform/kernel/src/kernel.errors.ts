import { defineErrors } from './errors.js';

export const kernelErrors = defineErrors({
  NODE_SECRET_MISSING: {
    kind: 'BUG',
    text: {
      en: 'This program was started without the secret of the node, so nothing can be encrypted. Its start must call useNodeSecret.',
      it: 'Questo programma è partito senza il segreto del nodo, quindi non può cifrare nulla. All’avvio deve chiamare useNodeSecret.',
      hr: 'Ovaj program pokrenut je bez tajne čvora pa se ništa ne može šifrirati. Pri pokretanju mora pozvati useNodeSecret.',
      el: 'Το πρόγραμμα ξεκίνησε χωρίς το μυστικό του κόμβου, άρα τίποτα δεν μπορεί να κρυπτογραφηθεί. Κατά την εκκίνηση πρέπει να καλεί useNodeSecret.',
      ro: 'Acest program a pornit fără secretul nodului, deci nu poate cripta nimic. La pornire trebuie să apeleze useNodeSecret.',
      sl: 'Ta program se je zagnal brez skrivnosti vozlišča, zato ne more ničesar šifrirati. Ob zagonu mora klicati useNodeSecret.',
    },
  },
  NODE_SECRET_OTHER: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'What is encrypted here ({purpose}) cannot be read: the secret of this node is another one than when it was written. Put the old SEEDBED_SECRET, or the file secret of a backup, back.',
      it: 'Ciò che è cifrato qui ({purpose}) non si può leggere: il segreto di questo nodo non è quello con cui è stato scritto. Ripristinare il vecchio SEEDBED_SECRET o il file secret di un backup.',
      hr: 'Ono što je ovdje šifrirano ({purpose}) ne može se pročitati: tajna ovog čvora nije ona s kojom je zapisano. Vratite stari SEEDBED_SECRET ili datoteku secret iz sigurnosne kopije.',
      el: 'Ό,τι είναι κρυπτογραφημένο εδώ ({purpose}) δεν διαβάζεται: το μυστικό του κόμβου δεν είναι εκείνο με το οποίο γράφτηκε. Επαναφέρετε το παλιό SEEDBED_SECRET ή το αρχείο secret ενός αντιγράφου.',
      ro: 'Ce este criptat aici ({purpose}) nu poate fi citit: secretul acestui nod nu este cel cu care a fost scris. Puneți la loc vechiul SEEDBED_SECRET sau fișierul secret dintr-o copie de rezervă.',
      sl: 'Kar je tu šifrirano ({purpose}), ni mogoče prebrati: skrivnost tega vozlišča ni tista, s katero je bilo zapisano. Vrnite stari SEEDBED_SECRET ali datoteko secret iz varnostne kopije.',
    },
  },
});
