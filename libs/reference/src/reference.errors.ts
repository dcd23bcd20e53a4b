import { defineErrors } from '@seedbed/platform/kernel';

export const referenceErrors = defineErrors({
  PERIOD_ENDS_BEFORE_START: {
    kind: 'INVALID',
    text: {
      en: 'The end lies before the start. Correct one of the two dates, or leave unknown dates empty.',
      it: "La fine precede l'inizio. Correggere una delle due date o lasciare vuote le date sconosciute.",
      hr: 'Kraj je prije početka. Ispravite jedan od datuma ili ostavite nepoznate datume praznima.',
      el: 'Η λήξη προηγείται της έναρξης. Διορθώστε μία από τις δύο ημερομηνίες ή αφήστε κενές τις άγνωστες.',
      ro: 'Sfârșitul este înaintea începutului. Corectați una dintre date sau lăsați goale datele necunoscute.',
      sl: 'Konec je pred začetkom. Popravite enega od datumov ali pustite neznane datume prazne.',
    },
  },
  COUNTRY_UNKNOWN: {
    kind: 'NOT_FOUND',
    text: {
      en: 'No country with the code "{code}". Use an ISO 3166-1 code such as IT or GR.',
      it: 'Nessun paese con il codice "{code}". Usare un codice ISO 3166-1 come IT o GR.',
      hr: 'Nema države s oznakom "{code}". Upotrijebite oznaku ISO 3166-1, primjerice IT ili GR.',
      el: 'Δεν υπάρχει χώρα με τον κωδικό «{code}». Χρησιμοποιήστε κωδικό ISO 3166-1, π.χ. IT ή GR.',
      ro: 'Nu există nicio țară cu codul „{code}”. Folosiți un cod ISO 3166-1, de exemplu IT sau GR.',
      sl: 'Ni države z oznako "{code}". Uporabite oznako ISO 3166-1, na primer IT ali GR.',
    },
  },
});
