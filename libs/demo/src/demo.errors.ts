import { defineErrors } from '@seedbed/platform/kernel';

export const demoErrors = defineErrors({
  DEMO_NOT_LOADED: {
    kind: 'INVALID',
    text: {
      en: 'Made-up records are loaded in demo mode only, never beside those of a real network. Try them with another SEEDBED_HOME.',
      it: 'I dati inventati si caricano solo in modalità demo, mai accanto a quelli di una rete vera. Prova con un altro SEEDBED_HOME.',
      hr: 'Izmišljeni zapisi učitavaju se samo u demo načinu, nikad uz zapise prave mreže. Isprobajte ih s drugim SEEDBED_HOME.',
      el: 'Επινοημένες εγγραφές φορτώνονται μόνο σε λειτουργία επίδειξης, ποτέ δίπλα σε εγγραφές πραγματικού δικτύου. Δοκιμάστε με άλλο SEEDBED_HOME.',
      ro: 'Înregistrările inventate se încarcă doar în modul demo, niciodată lângă cele ale unei rețele reale. Încercați cu alt SEEDBED_HOME.',
      sl: 'Izmišljeni zapisi se naložijo le v predstavitvenem načinu, nikoli ob zapisih pravega omrežja. Preizkusite jih z drugim SEEDBED_HOME.',
    },
  },
});
