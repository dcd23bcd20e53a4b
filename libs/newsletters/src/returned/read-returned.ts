import { createHash } from 'node:crypto';
import { bestStatus, classify, type SmtpStage, smtpCodeIn, stageIn, type Verdict } from './classify.js';
import { type NamedRecipient, namedRecipients, saidOf, withoutOriginal } from './dialect-reader.js';
import { ANSWERS_BY_RULE } from './dialects.js';
import { decodeXtext, type Fields, fieldOf, readFields, readGroups, typedValue, withoutComments } from './fields.js';
import { type ReadMessage, readMessage } from './mime.js';
import { fromMailSystem, isAutoReply, isUnsubscribe } from './other-mail.js';
import { CLASS_OF } from './reasons.js';
import { addressesIn, addressIn, reportedAddress, sameAddress } from './recipient-address.js';
import {
  MAX_RECIPIENTS,
  type ReportedAction,
  type Returned,
  type ReturnedKind,
  type ReturnedRecipient,
} from './returned.js';

const MAX_DIAGNOSTIC = 500;
const MAX_ID = 998;

/** The same bytes are the same report, however often they come: their hash is its name. */
export const returnedId = (raw: Buffer): string => createHash('sha256').update(raw).digest('hex');

/**
 * Reads a message that came to the address of returned mail. Out: what it is and what it says of whom. It believes nothing:
 * whether the report is about one of our messages shows the signed address among `deliveredTo`. Never throws; time and
 * memory are bounded whatever comes.
 */
export async function readReturned(raw: Buffer): Promise<Returned> {
  const message = await readMessage(raw);
  const forwarded = forwardedReport(message);
  const seen = partsOf(forwarded === null ? message : { ...(await readMessage(forwarded)), header: message.header });
  const feedback = feedbackOf(seen);
  if (feedback !== null) return { ...common(seen), ...feedback };
  const recipients = recipientsOf(seen);
  if (recipients.length > 0) return { ...common(seen), kind: kindOf(recipients), recipients };
  return {
    ...common(seen),
    kind: isUnsubscribe(message) ? 'unsubscribe-mail' : isAutoReply(message) ? 'auto-reply' : 'not-a-report',
  };
}

/** Gateways that scan mail pack a report into another message: one layer is taken off, not more. */
function forwardedReport({ parts }: ReadMessage): Buffer | null {
  if (parts.some(({ type }) => /delivery-status|feedback-report/.test(type))) return null;
  const inner = parts.find(
    ({ type, text }) =>
      type === 'message/rfc822' &&
      /report-type=["']?delivery-status/i.test(text.slice(0, 8_000).split('\n\n', 1)[0] ?? ''),
  );
  return inner === undefined ? null : Buffer.from(inner.text, 'utf8');
}

/** A message, taken apart. */
interface Parts {
  readonly message: ReadMessage;
  /** What the reporting system wrote for people. */
  readonly report: string;
  /** The groups of fields of `message/delivery-status`: the first is about the message, each other about a recipient. */
  readonly groups: readonly Fields[];
  readonly feedback: Fields | null;
  /** Header of the original message, if any of it came back. */
  readonly original: Fields | null;
}

function partsOf(message: ReadMessage): Parts {
  const part = (type: RegExp) => message.parts.find((one) => type.test(one.type))?.text ?? null;
  const { report, original } = withoutOriginal(message.text);
  const status = part(/^message\/(?:global-)?delivery-status$/);
  const groups = readGroups(status ?? '');
  const copy =
    part(/^(?:message\/(?:rfc822|global)|text\/rfc822-headers?|message\/rfc822-headers?|message\/global-headers)$/) ??
    original;
  const feedback = part(/^message\/feedback-report$/);
  return {
    message,
    report,
    groups: groups.some(isOfRecipient) ? groups : groupsInText(message.text),
    feedback: feedback === null ? null : readFields(feedback),
    original: copy === '' ? null : originalHeader(copy),
  };
}

/** Some systems write the fields of RFC 3464 into their text, and what cannot be parsed as MIME ends there too. */
function groupsInText(text: string): Fields[] {
  if (!/^(?:final|original)-recipient:/im.test(text)) return [];
  return readGroups(text).filter((group) => isOfRecipient(group) || group.has('reporting-mta'));
}

/** The header of the copy, which may begin behind a line that announces it. */
function originalHeader(copy: string): Fields | null {
  const at = copy.search(/^(?:[A-Za-z][A-Za-z0-9-]{1,60}:)/m);
  const fields = at < 0 ? null : readFields(copy.slice(at, at + 100_000));
  return fields === null || fields.size === 0 ? null : fields;
}

const isOfRecipient = (group: Fields): boolean => group.has('final-recipient') || group.has('original-recipient');

function common({ message, groups, original, feedback }: Parts): Returned {
  const head = groups.find((group) => group.has('reporting-mta') || group.has('original-envelope-id'));
  const mta = fieldOf(head, 'reporting-mta') ?? feedback?.get('reporting-mta')?.[0] ?? null;
  const envelopeId = fieldOf(head, 'original-envelope-id') ?? (feedback && fieldOf(feedback, 'original-envelope-id'));
  return {
    kind: 'not-a-report',
    recipients: [],
    reportingMta: mta === null ? null : withoutComments(typedValue(mta).value).slice(0, 255),
    messageId:
      messageIdOf(original) ?? idIn(/^\s{0,8}message-id:\s{0,8}(<[^<>\s]{1,990}>)/im.exec(message.text)?.[1] ?? null),
    envelopeId: envelopeId === null ? null : (decodeXtext(envelopeId) ?? envelopeId).slice(0, MAX_ID),
    deliveredTo: deliveredTo(message.header),
    feedbackType: null,
  };
}

const messageIdOf = (header: Fields | null): string | null => idIn(fieldOf(header ?? undefined, 'message-id'));
const idIn = (value: string | null): string | null => /<[^<>\s]{1,990}>/.exec(value ?? '')?.[0] ?? null;

/** The headers in which mail systems keep the address that they delivered to, the surest first. */
const DELIVERED = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-delivered-to', 'to', 'cc'];

function deliveredTo(header: Fields): string[] {
  const all = DELIVERED.flatMap((name) => header.get(name) ?? []).flatMap((value) => addressesIn(value, 10));
  return all.filter((address, at) => all.findIndex((other) => sameAddress(other, address)) === at).slice(0, 20);
}

/** A complaint names no class of its own: whom it comes from does not want more mail. */
function feedbackOf(parts: Parts): Pick<Returned, 'kind' | 'recipients' | 'feedbackType'> | null {
  const { feedback, message, original } = parts;
  const isComplaint = feedback !== null || isComplaintInWords(message);
  if (!isComplaint) return null;
  const named = ['original-rcpt-to', 'removal-recipient', 'original-recipient']
    .flatMap((name) => feedback?.get(name) ?? [])
    .map(reportedAddress)
    .filter((address) => address !== null);
  const addressed = addressesIn(fieldOf(original ?? undefined, 'to') ?? toIn(message.text), MAX_RECIPIENTS);
  const type = feedback === null ? 'abuse' : (fieldOf(feedback, 'feedback-type') ?? 'abuse');
  return {
    kind: 'complaint',
    feedbackType: withoutComments(type).toLowerCase().slice(0, 60),
    recipients: unique(named.length > 0 ? named : addressed).map((address) => ({
      ...NOTHING_SAID,
      address,
    })),
  };
}

const toIn = (text: string): string => /^to:[ \t]{0,8}([^\n]{1,2000})/im.exec(text)?.[1] ?? '';
const isComplaintInWords = ({ header }: ReadMessage): boolean =>
  /^complaint about message from /i.test(fieldOf(header, 'subject') ?? '');

const NOTHING_SAID: Omit<ReturnedRecipient, 'address'> = {
  action: 'delivered',
  class: 'unknown',
  reason: null,
  status: null,
  smtpCode: null,
  diagnostic: null,
  remoteMta: null,
};

const unique = (addresses: readonly string[]): string[] =>
  [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()].slice(0, MAX_RECIPIENTS);

function recipientsOf(parts: Parts): ReturnedRecipient[] {
  const trust = parts.groups.length > 0 ? 'sure' : fromMailSystem(parts.message);
  const named =
    trust === 'no' ? [] : namedRecipients(parts.report).filter(({ dialect }) => trust === 'sure' || !dialect.isGuess);
  const reported = parts.groups.filter(isOfRecipient).slice(0, MAX_RECIPIENTS);
  const byFields = reported.flatMap((group) => {
    const recipient = recipientOfGroup(group, parts, named, reported.length === 1);
    return recipient === null ? [] : [recipient];
  });
  if (byFields.length > 0) return merged(byFields).map((one) => (isByRule(parts.groups) ? answeredByRule(one) : one));
  if (named.length > 0) return named.map((one) => recipientInWords(one, parts, named.length === 1));
  return (trust === 'sure' ? lastResort(parts) : []).map((address) =>
    recipientOf(address, actionInWords(parts), null, parts.report, parts.report),
  );
}

const isByRule = (groups: readonly Fields[]): boolean =>
  ANSWERS_BY_RULE.test(typedValue(fieldOf(groups[0], 'reporting-mta') ?? '').value);
const answeredByRule = (one: ReturnedRecipient): ReturnedRecipient =>
  one.class === 'hard' ? { ...one, reason: 'mailbox-refuses', class: CLASS_OF['mailbox-refuses'] } : one;

/** Two groups about one address are one recipient; the first to say something of its fate counts. */
const merged = (all: readonly ReturnedRecipient[]): ReturnedRecipient[] =>
  all.filter((one, at) => all.findIndex(({ address }) => sameAddress(address, one.address)) === at);

function recipientOfGroup(
  group: Fields,
  parts: Parts,
  named: readonly NamedRecipient[],
  isOnly: boolean,
): ReturnedRecipient | null {
  const final = reportedAddress(fieldOf(group, 'final-recipient'));
  const failed = isOnly ? failedRecipients(parts.message.header)[0] : undefined;
  const address = reportedAddress(fieldOf(group, 'original-recipient')) ?? final ?? failed;
  if (address === undefined) return null;
  const status = fieldOf(group, 'status') ?? '';
  const diagnostic = (group.get('diagnostic-code') ?? []).map((value) => typedValue(value).value).join(' ');
  const inWords = named.find(
    (one) => sameAddress(one.address, address) || (final !== null && sameAddress(one.address, final)),
  );
  const nearby = `${inWords?.said ?? ''}\n${saidOf(final ?? address, parts.report)}\n${isOnly ? parts.report : ''}`;
  const category = fieldOf(group, 'x-powermta-bouncecategory') ?? '';
  const comment = status.replace(/^[\d.\s]+/, '');
  const said = diagnostic === '' ? `${comment} ${inWords?.said ?? (isOnly ? parts.report : nearby)}` : diagnostic;
  const recipient = recipientOf(
    address,
    actionOf(fieldOf(group, 'action'), status),
    status,
    said,
    `${category} ${diagnostic}\n${nearby}`,
  );
  const mta = fieldOf(group, 'remote-mta');
  return { ...recipient, remoteMta: mta === null ? null : withoutComments(typedValue(mta).value).slice(0, 255) };
}

function recipientInWords(
  { address, said, dialect }: NamedRecipient,
  parts: Parts,
  isOnly: boolean,
): ReturnedRecipient {
  const words = smtpCodeIn(said) === null && isOnly ? `${said}\n${parts.report}` : said;
  const stage = dialect.stage ?? stageIn(said) ?? (isOnly ? stageIn(parts.report) : null);
  const meant = dialect.meanings?.find(([pattern]) => pattern.test(words))?.[1];
  const recipient = recipientOf(address, actionInWords(parts), null, words, words, stage);
  return meant === undefined ? recipient : { ...recipient, reason: meant, class: CLASS_OF[meant] };
}

function recipientOf(
  address: string,
  action: ReportedAction,
  given: string | null,
  said: string,
  around: string,
  stage: SmtpStage | null = stageIn(around),
): ReturnedRecipient {
  const smtpCode = smtpCodeIn(said);
  const status = bestStatus(/[245]\.\d{1,3}\.\d{1,3}/.exec(given ?? '')?.[0] ?? null, said, smtpCode);
  const verdict: Verdict =
    action === 'failed' || action === 'delayed'
      ? classify({ status, text: said, stage: /bad-mailbox/.test(around) ? 'rcpt' : stage })
      : { class: 'unknown', reason: null };
  return { address, action, ...verdict, status, smtpCode, diagnostic: shown(said), remoteMta: null };
}

const shown = (said: string): string | null =>
  said
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_DIAGNOSTIC) || null;

function actionOf(given: string | null, status: string): ReportedAction {
  const word = withoutComments(given ?? '').toLowerCase();
  if (/^(?:delayed|delivered|relayed|expanded)$/.test(word)) return word as ReportedAction;
  return word === '' && status.startsWith('2')
    ? 'delivered'
    : word === '' && status.startsWith('4')
      ? 'delayed'
      : 'failed';
}

const DELAYED =
  /delayed|not yet been delivered|warning message only|still being retried|will be retried|temporary failure report|delivery attempts will continue|will continue to (?:attempt|try)|just a warning|do not need to re-?send|has been postponed/i;

const actionInWords = ({ message, report }: Parts): ReportedAction =>
  DELAYED.test(`${fieldOf(message.header, 'subject') ?? ''}\n${report.slice(0, 20_000)}`) ? 'delayed' : 'failed';

/** Exim, Gmail and others name the failed recipients in the header. */
const failedRecipients = (header: Fields): string[] =>
  unique((header.get('x-failed-recipients') ?? []).flatMap((value) => addressesIn(value, MAX_RECIPIENTS)));

/** Nobody is named where one would look: the header, else the only recipient of the original message. */
function lastResort({ message, original, report }: Parts): string[] {
  const failed = failedRecipients(message.header);
  if (failed.length > 0) return failed;
  const to = addressesIn(fieldOf(original ?? undefined, 'to') ?? '', 2);
  if (to.length === 1) return to;
  const own = [...(message.header.get('from') ?? []), ...(message.header.get('to') ?? [])].join(' ').toLowerCase();
  const others = addressesIn(report, 3).filter((address) => !own.includes(address.toLowerCase()));
  const only = others.length === 1 ? addressIn(others[0] ?? '') : null;
  return only === null ? [] : [only];
}

function kindOf(recipients: readonly ReturnedRecipient[]): ReturnedKind {
  const has = (action: ReportedAction) => recipients.some((one) => one.action === action);
  if (has('failed')) return 'failed';
  if (has('delayed')) return 'delayed';
  return has('relayed') || has('expanded') ? 'relayed' : 'delivered';
}
