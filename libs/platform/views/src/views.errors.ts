import { defineErrors } from '@seedbed/platform/kernel';

/** What can be wrong with a saved view. */
export const viewErrors = defineErrors({
  VIEW_FILTER_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'The filter of a view is a JSON object of criteria with their values, such as \'{\'"country":["GR"]\'}\'.',
      it: 'Il filtro di una vista è un oggetto JSON di criteri con i loro valori, ad esempio \'{\'"country":["GR"]\'}\'.',
      hr: 'Filtar prikaza je JSON objekt kriterija s njihovim vrijednostima, na primjer \'{\'"country":["GR"]\'}\'.',
      el: 'Το φίλτρο μιας προβολής είναι αντικείμενο JSON με κριτήρια και τις τιμές τους, π.χ. \'{\'"country":["GR"]\'}\'.',
      ro: 'Filtrul unei vizualizări este un obiect JSON cu criterii și valorile lor, de exemplu \'{\'"country":["GR"]\'}\'.',
      sl: 'Filter pogleda je objekt JSON z merili in njihovimi vrednostmi, na primer \'{\'"country":["GR"]\'}\'.',
    },
  },
});
