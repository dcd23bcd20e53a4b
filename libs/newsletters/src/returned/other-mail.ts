import { fieldOf } from './fields.js';
import type { ReadMessage } from './mime.js';
import { addressIn } from './recipient-address.js';

const SYSTEM =
  /^(?:mailer-?daemon|mail-?daemon|postmaster|poostmaster|post_master|mail\.?delivery|mailadm|mdaemon|nondelivery|bounce|.{0,40}-admin|no-?reply|e500_smtp|inetgw|staff)/i;
const SUBJECT =
  /undeliver|returned mail|mail delivery|delivery (?:status|fail|report|notification|problem|delay|has failed)|failure (?:notice|delivery)|failure: |mail failure|non-?delivery|could ?n[o']t be delivered|not (?:be )?delivered|delivery failure|mail system error|warning: (?:message|could)|delayed mail|message (?:delayed|delivery)|mancat[ao] (?:recapito|consegna)|(?:non|impossibile) (?:recapitat|consegnat|recapitar)|αποτυχία|μη παραδο|δεν (?:παραδόθηκε|ήταν δυνατή)|nelivrat|nu a putut fi livrat|eșec|esec la livrare|nedostavljeno|ni (?:bilo )?(?:mogoče )?dostav|neuspel|isporuka [^\n]{0,20}nije uspjela|neisporučen|nije isporučen|unzustellbar|zustellung|non remis|échec|no entregad|не доставлено|配信|errors from|you \S+ are not member|loop alert|multiple recipients|postmaster notify/i;

/**
 * How sure it is that a message comes from a mail system and not from a person: `sure` by its sender, subject or type;
 * `perhaps` by its empty return path alone, which vacation notes have too.
 */
export function fromMailSystem({ header }: ReadMessage): 'sure' | 'perhaps' | 'no' {
  const from = fieldOf(header, 'from') ?? '';
  const isNamed =
    SYSTEM.test(addressIn(from) ?? from) ||
    SUBJECT.test(decodedWords(fieldOf(header, 'subject') ?? '')) ||
    header.has('x-failed-recipients') ||
    /report-type=["']?delivery-status/i.test(fieldOf(header, 'content-type') ?? '');
  if (isNamed) return 'sure';
  return /^<\s{0,20}>$/.test(fieldOf(header, 'return-path') ?? '') || from.trim() === '<>' ? 'perhaps' : 'no';
}

const AWAY =
  /^(?:re: ?|r: ?)?(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|autoreply|out of (?:the )?office|away from|i am away|on (?:vacation|holiday|leave)|vacation|(?:\[?auto\]?:)|away until|risposta automatica|fuori (?:sede|ufficio)|assenza|assente|αυτόματη απάντηση|εκτός γραφείου|απουσία|răspuns automat|raspuns automat|în concediu|samodejni odgovor|odsotnost|odsoten|automatski odgovor|odsutn|godišnji odmor|automatische antwort|abwesenheit|réponse automatique|absence|respuesta automática)/i;

/** RFC 3834 section 5, and the older marks that vacation programs set. */
export function isAutoReply({ header }: ReadMessage): boolean {
  const submitted = (fieldOf(header, 'auto-submitted') ?? 'no').toLowerCase();
  if (submitted !== 'no' && !submitted.startsWith('no ') && !submitted.startsWith('no;')) return true;
  const has = (name: string) => header.has(name);
  if (has('x-autoreply') || has('x-autorespond') || has('x-auto-reply') || has('x-autoreply-from') || has('x-vacation'))
    return true;
  if (
    /auto_?reply|vacation/i.test(fieldOf(header, 'precedence') ?? '') ||
    /oof|all/i.test(fieldOf(header, 'x-apple-action') ?? '')
  )
    return true;
  return AWAY.test(decodedWords(fieldOf(header, 'subject') ?? ''));
}

/** The mailto: of RFC 2369: a mail whose subject or only line says unsubscribe. */
export function isUnsubscribe({ header, text }: ReadMessage): boolean {
  if (/^\s*(?:re: ?)?unsubscribe\b/i.test(decodedWords(fieldOf(header, 'subject') ?? ''))) return true;
  return /^\s{0,40}unsubscribe\s{0,40}$/i.test(text.slice(0, 200));
}

/** Encoded words of a header (RFC 2047), decoded; what is none stays. */
const decodedWords = (value: string): string =>
  value
    .slice(0, 2_000)
    .replace(/\?=\s{1,10}=\?/g, '?==?')
    .replace(
      /=\?([A-Za-z0-9-]{1,40})\?([bq])\?([^?\s]{0,600})\?=/gi,
      (whole, charset: string, kind: string, content: string) => {
        try {
          const bytes =
            kind.toLowerCase() === 'b'
              ? Buffer.from(content, 'base64')
              : Buffer.from(
                  content
                    .replace(/_/g, ' ')
                    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
                  'latin1',
                );
          return new TextDecoder(charset).decode(bytes);
        } catch {
          return whole;
        }
      },
    );
