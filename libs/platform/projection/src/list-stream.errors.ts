import { defineErrors } from '@seedbed/platform/kernel';

export const listStreamErrors = defineErrors({
  LIST_ARGUMENT_INVALID: {
    kind: 'INVALID',
    text: {
      en: '"{argument}" does not fit this list ({reason}). Give it as the list of the API takes it.',
      it: '«{argument}» non è adatto a questo elenco ({reason}). Indicarlo come lo accetta l’elenco dell’API.',
      hr: '„{argument}” ne odgovara ovom popisu ({reason}). Navedite ga onako kako ga prima popis u API-ju.',
      el: 'Το «{argument}» δεν ταιριάζει σε αυτή τη λίστα ({reason}). Δώστε το όπως το δέχεται η λίστα του API.',
      ro: '„{argument}” nu se potrivește acestei liste ({reason}). Indicați-l așa cum îl acceptă lista din API.',
      sl: '»{argument}« ne ustreza temu seznamu ({reason}). Navedite ga tako, kot ga sprejme seznam API-ja.',
    },
  },
});
