// @ts-check
/**
 * What a message costs before it is sent: `node bench/newsletters/compose.mjs [--messages 300] [--rounds 5]`. An issue of
 * about 29 kB with values of the recipient in subject, text and HTML is composed, with and without a signature, and beside
 * it composed by nodemailer. Prints microseconds of processor time of one message, median over the rounds (and quartiles);
 * the rounds of the three take turns. Needs `npm run build`.
 */
import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '300' }, rounds: { type: 'string', default: '5' } },
});
const [MESSAGES, ROUNDS] = [Number(values.messages), Number(values.rounds)];

/** @param {string} lib */
const built = (lib) => import(pathToFileURL(resolve(`dist/libs/${lib}/src/index.js`)).href);
const { compileIssue, compileVariant, composeMessage, FOOTER_FIELDS, messageIdOf, readVariant } =
  await built('newsletters');
const { DkimSigner } = await built('platform/mail');

const words = 'Κοινωνική καινοτομία, pilot actions and the partners who carry them. ';
const pilot = {
  type: 'pilot',
  title: 'Community kitchen',
  centre: 'NCC Greece',
  summary: words.repeat(5),
  href: 'https://ncc.example.org/pilots/1',
};
const greeting = [
  { type: 'text', text: 'Hello ' },
  { type: 'placeholder', attrs: { field: 'firstName', fallback: 'friend' } },
  { type: 'text', text: ` — ${words}` },
];
const blocks = [
  { type: 'heading', level: 1, text: 'News of the network' },
  { type: 'text', doc: { type: 'doc', content: [{ type: 'paragraph', content: greeting }] } },
  ...Array.from({ length: 6 }, () => pilot),
];
const theme = {
  name: 'NCC Greece',
  accent: '#0b5394',
  onAccent: '#ffffff',
  text: '#1f2933',
  link: '#0b5394',
  background: '#ffffff',
};
const sender = { identity: 'National Competence Centre Greece', postalAddress: 'Stadiou 1, 105 62 Athens' };
const issue = await compileIssue({ language: 'en', title: 'News', preheader: 'Six pilots', blocks, theme, sender });
const { bytes } = compileVariant({
  language: 'en',
  subject: 'News for {{ recipient.firstName | default: "you" }}',
  ...issue,
  values: {},
  fields: { ...FOOTER_FIELDS, firstName: 'text' },
});
const variant = readVariant(bytes);

const key = Buffer.alloc(32, 1);
const signer = new DkimSigner([
  {
    ...{ domain: 'ncc.example.org', selector: 's1', algorithm: 'rsa-sha256' },
    key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  },
]);
/** @param {number} n */
const recipient = (n) => ({
  firstName: n % 3 === 0 ? 'Άννα' : `Ana ${n}`,
  unsubscribeUrl: `https://ncc.example.org/u/u.1.${n}`,
  preferencesUrl: `https://ncc.example.org/p/u.1.${n}`,
  viewOnlineUrl: `https://ncc.example.org/v/u.1.${n}`,
});
/** @param {number} n */
const headers = (n) => ({
  from: { address: 'news@ncc.example.org', name: 'NCC Ελλάδα' },
  to: { address: `r${n}@example.net`, name: `Ana Kovač ${n}` },
  messageId: messageIdOf(key, 'issue', BigInt(n), 'ncc.example.org'),
  date: new Date(),
  envelopeFrom: `b+${n}@bounce.ncc.example.org`,
  list: { id: 'pilots.ncc-gr.example.org' },
  unsubscribe: { https: `https://ncc.example.org/u/u.1.${n}`, mailto: `mailto:u@ncc.example.org?subject=u.1.${n}` },
  feedbackId: 'i1:pilots:ncc-gr:seedbed',
});
/** @param {number} n @returns {Buffer} */
const composed = (n) => composeMessage(variant, recipient(n), headers(n)).bytes;

/** @type {Record<string, (n: number) => unknown>} */
const ways = {
  composed: composed,
  'composed and signed': (n) => signer.sign(composed(n), new Date()),
  'nodemailer composes': (n) => {
    const { from, to, messageId } = headers(n);
    return new MailComposer({ from, to, messageId, subject: 'News', text: issue.text, html: issue.html })
      .compile()
      .build();
  },
};

/** @param {(n: number) => unknown} way @returns {Promise<number>} µs of processor time of one message */
async function once(way) {
  const before = process.cpuUsage();
  for (let n = 0; n < MESSAGES; n++) await way(n);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MESSAGES;
}
/** @param {number[]} list @param {number} share */
const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? Number.NaN;

/** @type {Record<string, number[]>} */
const seen = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (const way of Object.values(ways)) await once(way); // programs run slower at first
for (let round = 0; round < ROUNDS; round++)
  for (const [name, way] of Object.entries(ways)) seen[name]?.push(await once(way));

console.log(`${composed(1).length} bytes, ${MESSAGES} messages, ${ROUNDS} rounds; µs of processor time of one message`);
for (const [name, list] of Object.entries(seen)) {
  const [half, low, high] = [0.5, 0.25, 0.75].map((share) => quantile(list, share).toFixed(0));
  console.log(`${name.padEnd(24)}${half?.padStart(8)} (${low}–${high})`);
}
