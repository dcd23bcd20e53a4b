import type { BounceClass, BounceReason } from './returned.js';

/** The class that a reason has whatever the words were. */
export const CLASS_OF: Readonly<Record<BounceReason, BounceClass>> = {
  'no-mailbox': 'hard',
  'no-domain': 'hard',
  'no-mail-service': 'hard',
  moved: 'hard',
  'mailbox-full': 'soft',
  'mailbox-disabled': 'soft',
  'mailbox-refuses': 'soft',
  'too-large': 'soft',
  content: 'soft',
  'not-reached': 'soft',
  'their-system': 'soft',
  'delivery-program': 'soft',
  refused: 'soft',
  'our-address': 'policy',
  authentication: 'policy',
  reputation: 'policy',
  rate: 'policy',
  spam: 'policy',
  relaying: 'policy',
};

/**
 * What servers write, in the order in which it is tried: the first that is found counts. All are matched in lower case, on
 * at most 2,000 characters with single spaces, without the reply codes that long replies repeat in each line. None may
 * have a quantifier inside a quantifier (the bench of reasons.spec.ts tries them all).
 */
export const TEXTS: readonly { readonly reason: BounceReason; readonly says: readonly RegExp[] }[] = [
  {
    reason: 'delivery-program',
    says: [/\b(?:procmail|maildrop|dovecot|cyrus|deliver): (?:couldn't|cannot|can't|unable)/],
  },
  {
    reason: 'mailbox-full',
    says: [
      /(?:mail ?box|mail ?folder|inbox|account|recipient|user|storage|disk|mail ?quota|maildir) [^.]{0,40}(?:is |are |has |was )?(?:full\b|over ?quota|over (?:the |its |their |his |disk )?(?:quota|limit)|exceed(?:s|ed|ing)? (?:\w+ ){0,4}(?:quota|size|storage|limit|allowed)|out of (?:storage|disk)|quota)/,
      /(?:over|exceed(?:s|ed|ing)?|beyond) (?:\w+ ){0,4}(?:quota|storage|disk space|mailbox size|mailbox limit)|over ?quota/,
      /quota (?:has been |is |was )?(?:exceed|violat|full|reached)|quotaexceeded|insufficient (?:disk|storage|quota)|not enough (?:storage|disk|space)/,
      /mailbox (?:is )?full|mail ?box exceeds|mailbox_?full|no (?:disk )?space left|user has too many messages|too many messages (?:in|on) /,
      /casella (?:di posta )?(?:elettronica )?(?:è |e' |risulta )?piena|spazio (?:disponibile )?esaurito|quota (?:disco )?superata/,
      /γραμματοκιβώτιο [^.]{0,40}(?:γεμάτο|πλήρες)|πλήρες γραμματοκιβώτιο|υπέρβαση (?:του )?ορίου/,
      /(?:căsuța|casuta|cutia) [^.]{0,40}(?:plină|plina)|(?:spațiu|spatiu) [^.]{0,20}insuficient|cota [^.]{0,30}(?:depășit|depasit)/,
      /(?:poštni )?(?:nabiralnik|predal) [^.]{0,30}(?:je )?poln|presežena (?:je )?kvota/,
      /(?:sandučić|pretinac|spremnik) [^.]{0,30}(?:je )?pun|prekoračena (?:je )?kvota/,
      /postfach [^.]{0,30}voll|speicherplatz [^.]{0,30}(?:erschöpft|überschritten)|boîte [^.]{0,40}pleine|buzón [^.]{0,40}lleno/,
    ],
  },
  {
    reason: 'too-large',
    says: [
      /(?:message|mail|e-?mail|data|body|content) (?:file )?(?:is |was |size )?(?:too (?:big|large|long)|exceeds|larger than)|exceeds (?:\w+ ){0,4}(?:message size|size limit|maximum size)|message (?:length|size) [^.]{0,40}limit|recipsizelimit|(?:too|messagesize) ?(?:big|large) for/,
      /messaggio (?:è )?troppo grande|μήνυμα [^.]{0,20}πολύ μεγάλο|mesaj(?:ul)? [^.]{0,20}prea mare|sporočilo [^.]{0,20}preveliko|poruka [^.]{0,20}prevelika/,
    ],
  },
  {
    reason: 'rate',
    says: [
      /rate (?:limit|that)|at a rate|too (?:many|much) (?:connections|messages|recipients|mail|e-?mail|concurrent|sessions|requests)|(?:connection|message|sending|hourly|daily) (?:frequency|rate|limit|quota) ?(?:limited|exceeded|reached)?|frequency limited|throttl|unexpected volume|exceeded the (?:maximum )?(?:number|rate|limit)|try again later[^.]{0,30}greylist|gr[ea]ylist/,
    ],
  },
  {
    reason: 'mailbox-disabled',
    says: [
      /(?:account|mailbox|user|recipient|address|inbox|domain)(?: \S+){0,6} (?:is |has been |was |been )?(?:currently |temporarily |permanently |administratively )?(?:disabled|suspended|inactive|deactivated|locked|discontinued|blocked due to inactivity|on hold|frozen|expired)/,
      /(?:disabled|suspended|inactive|deactivated|locked|expired|dormant) (?:recipient|account|user|mailbox|address|e-?mail)|mailbox (?:currently )?(?:unavailable or )?not accepting|not been collected after/,
      /(?:account|casella|utente) [^.]{0,30}(?:disabilitat|sospes|disattivat|bloccat)|λογαριασμός [^.]{0,40}(?:απενεργοποι|αναστολή)|cont(?:ul)? [^.]{0,30}(?:dezactivat|suspendat)|(?:račun|korisnik|uporabnik) [^.]{0,30}(?:onemogoč|onemoguć|blokiran|suspendiran|deaktiviran)/,
    ],
  },
  {
    reason: 'moved',
    says: [
      /has moved|mailbox (?:has )?moved|no forwarding address|has been replaced by|new address is|address (?:has )?changed to|account has been migrated/,
    ],
  },
  {
    reason: 'relaying',
    says: [
      /relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed)|prohibited|disallowed)|no relaying|not (?:configured|permitted|allowed) to relay|unable to relay|cannot relay|open relay|relay not|we do not relay|insecure mail relay|refusing to relay|that domain isn't in my list of allowed rcpthosts/,
    ],
  },
  {
    reason: 'authentication',
    says: [
      /\b(?:spf|dkim|dmarc|arc|domainkeys|sender ?id)\b|unauthenticated|authentication (?:check|required|fail)|not (?:pass|authenticated)|purported responsible address|is not allowed to send|not authori[sz]ed to (?:use|send)|spoof/,
    ],
  },
  {
    reason: 'no-mail-service',
    says: [
      /(?:couldn't|could not|cannot|can't) find a mail exchanger|no (?:valid )?mx(?:e?s)? (?:record|host|found)|null ?mx|indicated no smtp service|does(?:n't| not) accept (?:any )?mail|host\/domain does not accept|does not have (?:a |any )?mail|recipnotsupported|no mail hosts? (?:for|found)|nullmx|smtp service is not available at|no mail (?:server|exchanger)/,
    ],
  },
  {
    reason: 'no-domain',
    says: [
      /host (?:name )?(?:is )?(?:unknown|not found(?!,? try again))|unknown host|(?:no such|unknown|invalid|nonexistent|non-existent|illegal) (?:recipient )?(?:domain|host)(?! name)|(?:domain|host)(?: name)?(?: \S+)? (?:does ?n[o']t exist|not found(?!,? try again)|could ?n[o']t be found|is not reachable|not exist|unknown|cannot be resolved|name not found)|account or domain may not exist|couldn't find any host|can(?:no|')t find (?:host|domain)|nxdomain|unrout(?:e)?able (?:mail |recipient )?(?:domain|address)|all (?:relevant mx|host address lookups)|hostnotfound|bad destination (?:system|host)|domain is not reachable|name or service not known|unresolvable|no such domain|\b[a-z0-9-]{1,63}\.[a-z]{2,24} does not exist/,
      /dominio [^.]{0,30}(?:inesistente|non esiste|sconosciuto)|τομέας [^.]{0,30}δεν υπάρχει|domeniu(?:l)? [^.]{0,30}(?:nu există|nu exista|inexistent)|domena [^.]{0,40}(?:ne obstaja|ne postoji)/,
    ],
  },
  {
    reason: 'our-address',
    says: [
      /(?:sender|mail ?from|from|envelope|return|originating|reverse) (?:e-?mail )?(?:address|domain|path|verify|verification)?(?: \S+)? ?(?:is )?(?:rejected|reject|refused|denied|not (?:exist|found|valid|accepted|allowed)|does not exist|invalid|unknown|verification failed|verify failed|unroutable)|(?:unroutable|invalid|unverified|bad) (?:sender|return)|domain of sender|cannot resolve your (?:domain|address)|reverse path|bad sender|sender(?: is)? not|your (?:e-?mail|sender) (?:address|domain)/,
      /access denied,? (?:bad|your) sender/,
    ],
  },
  {
    reason: 'no-mailbox',
    says: [
      /no such (?:\w+ )?(?:user|mailbox|recipient|account|address|person|customer|member|local|alias|name|email|mail ?drop|id)|(?:user|recipient|mailbox|account|address(?:ee)?|alias|customer|local[- ]part|member|login|destination)(?: \S+)? ?(?:name )?(?:is |was |has |address )?(?:unknown|not (?:found|known|exist|valid|listed|recogni[sz]ed|here|registered|active any|defined)|(?:does|did) ?n[o']t exist|does not belong|is invalid|no longer|undeliverable|(?:is )?un(?:available|deliverable|routable)|couldn't be found|could not be found|not a valid)/,
      /(?:unknown|invalid|illegal|bad|non-?existent|nonexistent|undeliverable|unrecogni[sz]ed|unlisted|wrong|incorrect|inexistent) (?:or \w+ )?(?:local |final |e-?mail |recipient |destination |mailbox |user )?(?:user|recipient|mailbox|account|address|alias|local[- ]part|name|customer|login|destination)/,
      /no mailbox (?:here )?(?:by|with) that name|does ?n[o']t have an? (?:\S+ )?(?:account|mailbox)|does not have a final email|(?:mailbox|account|user|person|recipient) (?:here )?(?:does ?n[o']t|not|no longer) (?:exist|on |at |valid|work|available)|is not (?:a |an )?(?:valid |known |active |our )?(?:user|mailbox|recipient|address|account|customer|local)|(?:not|no) (?:a )?(?:known|valid|current) (?:user|recipient|mailbox|address|account)|(?:user|recipient|mailbox|account) [^.]{0,60}not found|not (?:listed|found) in (?:\w+ )?(?:directory|domino|table|address book|ldap)|no matches to nameserver|address (?:you|that)? ?(?:\w+ ){0,3}(?:wrong|no longer valid)|(?:email|address|mailbox) (?:\S+ ){0,2}(?:could ?n[o']t be|was ?n[o']t|not) found|recipient name is not recogni[sz]ed|recipnotfound|invalid mailbox|email account that you tried to reach does not exist|support\.google\.com\/mail\/bin\/answer\.py\?answer=6596|nosuchuser|(?:left|leaved|no longer (?:works?|employed|with|at)) (?:the|our|this|here)|address (?:does not|doesn't) exist|delivery to [^.]{0,40} unknown/,
      /(?<!all )recipient(?: address)? rejected(?:: (?:access denied|undeliverable|unverified|invalid)|\.? ?(?:\(in reply to rcpt|$))|delivery error: dd this user|requested action not taken: mailbox unavailable|mailbox unavailable|unknown[- ]?user|user[- ]?unknown|userunknown|\bbad-mailbox\b/,
      /(?:utente|destinatario|indirizzo|casella)(?: \S+){0,4} (?:sconosciut[oa]|inesistente|non (?:è stato |e' stato |è stata )?(?:trovat[oa]|esiste|valid[oa]))|(?:άγνωστος|ανύπαρκτος) (?:χρήστης|παραλήπτης)|(?:διεύθυνση|παραλήπτης|χρήστης|γραμματοκιβώτιο)(?: \S+){0,5} δεν (?:υπάρχει|βρέθηκε|είναι έγκυρ)/,
      /(?:utilizator|destinatar|adresă|adresa)(?:ul)?(?: \S+){0,4} (?:necunoscut|inexistent|nu (?:a fost găsit|a fost gasit|există|exista|este valid))|(?:neznan|neobstoječ)\S* (?:uporabnik|prejemnik|naslov)|(?:naslov|uporabnik|prejemnik|nabiralnik)\S*(?: \S+){0,4} (?:ne obstaja|ni (?:bil |mogoče )?naj\S+)/,
      /(?:nepoznat|nepostojeć)\S* (?:korisnik|primatelj|adresa)|(?:adresa|korisnik|primatelj|sandučić)(?: \S+){0,4} (?:ne postoji|nije (?:pronađen|valjan))|(?:unbekannter|empfänger|benutzer)[^.]{0,40}(?:unbekannt|existiert nicht|nicht gefunden)|(?:utilisateur|destinataire|adresse)[^.]{0,40}(?:inconnu|n'existe pas|introuvable)|(?:usuario|destinatario|buzón)[^.]{0,30}(?:desconocid|no existe)|ディレクトリのリストにありません|宛先不明|存在しません|пользовател[ья] [^.]{0,30}не (?:найден|существует)/,
    ],
  },
  {
    reason: 'spam',
    says: [/\bspam\b|junk mail|unsolicited|\bube\b|\buce\b|virus|malware|phish|infected|looks like/],
  },
  {
    reason: 'reputation',
    says: [
      /block(?:ed|ing|list| list)|blacklist|black list|denylist|listed (?:in|at|on|by)|\brbl\b|dnsbl|spamhaus|spamcop|cbl\.|barracuda|reputation|banned|reverse dns|\bptr\b|\brdns\b|bad dns|client (?:host|ip)|unverifyable|mismatches client|sending ip|your (?:ip|host|server|network|isp)|use the smtp server of your isp|not accept(?:ed|ing)? (?:mail |connections? |messages )?from|connection refused by|my name was rejected|helo|invalid domain name|user complaints|service refused/,
    ],
  },
  {
    reason: 'content',
    says: [
      /media error|content (?:rejected|type)|conversion|attachment|header error|duplicate header|rfc ?5322|rfc ?2822|rfc ?822\b[^;]|multiple (?:addresses|subject)|8bit|not (?:rfc )?compliant|message format|syntax error|mime/,
    ],
  },
  {
    reason: 'not-reached',
    says: [
      /(?:connection|connect|operation|session|delivery) (?:\S+ ){0,6}(?:timed? ?out|refused|reset|lost|dropped|failed)|timed? ?out|timeout|retry time|(?:envelope|message|queue\.?|delivery time) ?(?:has )?expired|expired|too long|(?:not|un)(?: be)? ?reach(?:able|ed)|no route|network (?:error|is)|socket error|did not (?:accept our requests|respond)|unable to (?:connect|contact|establish)|wasn't able to establish|name service error|host not found,? try again|lost connection|loop|too many hops|mail forwarding|could not be delivered within|conversation with|temporarily (?:unavailable|deferred)|delivery attempts|has been delayed/,
    ],
  },
  {
    reason: 'their-system',
    says: [
      /system (?:error|failure|full|not accepting)|internal (?:server )?error|local (?:error|problem)|configuration|temporary (?:failure|problem|error|local)|ldap|couldn't create|command (?:died|output|failed)|mailer error|could not load|write error|transaction failed|pipe|service (?:currently )?unavailable|server busy|resources/,
    ],
  },
  {
    reason: 'mailbox-refuses',
    says: [
      /filtered|not accepting (?:mail|messages)|on ?hold|does ?n[o']t (?:like|want)|rejected by (?:the )?(?:recipient|user)|not a? ?member|refuses/,
    ],
  },
  {
    reason: 'refused',
    says: [/polic(?:y|ies)|administrative|access denied|rejected|refused|not permitted|denied|prohibited|unacceptable/],
  },
];

/** What a status code of RFC 3463 says when no words do; the longest beginning counts. */
export const STATUS: readonly (readonly [beginning: string, reason: BounceReason])[] = [
  ['.1.1', 'no-mailbox'],
  ['.1.2', 'no-domain'],
  ['.1.3', 'no-mailbox'],
  ['.1.4', 'no-mailbox'],
  ['.1.6', 'moved'],
  ['.1.7', 'our-address'],
  ['.1.8', 'our-address'],
  ['.1.10', 'no-mail-service'],
  ['.2.0', 'mailbox-refuses'],
  ['.2.1', 'mailbox-disabled'],
  ['.2.2', 'mailbox-full'],
  ['.2.3', 'too-large'],
  ['.2.4', 'their-system'],
  ['.3.1', 'their-system'],
  ['.3.3', 'content'],
  ['.3.4', 'too-large'],
  ['.3', 'their-system'],
  ['.4.3', 'their-system'],
  ['.4.5', 'rate'],
  ['.4.6', 'not-reached'],
  ['.4', 'not-reached'],
  ['.5.3', 'rate'],
  ['.5', 'their-system'],
  ['.6', 'content'],
  ['.7.13', 'mailbox-disabled'],
  ['.7.17', 'no-mailbox'],
  ['.7.23', 'authentication'],
  ['.7.25', 'reputation'],
  ['.7.26', 'authentication'],
  ['.7.27', 'our-address'],
  ['.7.9', 'authentication'],
  ['.7', 'refused'],
];
