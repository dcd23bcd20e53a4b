/** What is written in the made-up issue, by language. */
export const DEMO_LETTER = {
  en: {
    subject: 'News of the centre',
    preheader: 'A meeting, and what two pilots found',
    heading: 'What is new',
    text: 'In spring the centre meets whoever wants to work with it.',
    button: 'To the centre',
  },
  it: {
    subject: 'Novità dal centro',
    preheader: 'Un incontro e i risultati di due azioni pilota',
    heading: 'Che cosa c’è di nuovo',
    text: 'In primavera il centro incontra chi vuole lavorare con esso.',
    button: 'Al sito del centro',
  },
} as const;

type Reader = readonly [name: string, lang: string, said: 'agreed' | 'asked' | 'left'];
/** Made-up mailboxes; none of them can exist. */
export const DEMO_READERS: readonly Reader[] = [
  ['lettura', 'it', 'agreed'],
  ['orto', 'it', 'agreed'],
  ['bottega', 'it', 'agreed'],
  ['piazza', 'it', 'agreed'],
  ['cooperativa', 'it', 'agreed'],
  ['reading', 'en', 'agreed'],
  ['garden', 'en', 'agreed'],
  ['workshop', 'en', 'agreed'],
  ['knjiznica', 'sl', 'agreed'],
  ['scuola', 'it', 'asked'],
  ['square', 'en', 'asked'],
  ['mercato', 'it', 'left'],
];
