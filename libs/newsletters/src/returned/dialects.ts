import type { SmtpStage } from './classify.js';
import type { BounceReason } from './returned.js';

/**
 * How one kind of mail system lists the recipients it failed for, when it writes no machine-readable part (RFC 3464) or one
 * without reasons. A dialect holds regularities of a system, never of one message.
 */
export interface Dialect {
  readonly name: string;
  /** A sentence that only this system writes, anywhere in the text. */
  readonly known: RegExp;
  /** The list begins behind this line; without it, at the top. */
  readonly begins?: RegExp;
  /** A line that names a recipient: the first group is the address, what follows it on the line belongs to the reason. */
  readonly recipient: RegExp;
  /** The reason stands before its recipient, not behind. */
  readonly reasonFirst?: boolean;
  /** When the server of the recipient said it, where this system sends on in one step only. */
  readonly stage?: SmtpStage;
  /** Any text may be taken for it: only where a mail system surely wrote. */
  readonly isGuess?: boolean;
  /** What a sentence of this system means, where its words would be read otherwise. */
  readonly meanings?: readonly (readonly [RegExp, BounceReason])[];
}

const ANGLED = /^[ \t>]{0,8}<([^<>\s]{1,320}@[^<>\s]{1,320})>/;
const INDENTED = /^[ \t]{1,12}[*<"']{0,2} ?([^\s<>"'*]{1,320}@[^\s<>":;,']{1,320})[>"']?\s{0,5}:?/;
const BARE = /^[ \t]{0,12}[*<"']{0,2} ?([^\s<>"'*:]{1,320}@[^\s<>":;,']{1,320})[>"']?\s{0,5}:?/;

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'postfix',
    known:
      /the [^\n]{1,60} program at host|the message returned\s{1,3}below could not be delivered|message could not be delivered to one or more destinations|your message could not be delivered for|This is the mail system at host/i,
    recipient: ANGLED,
  },
  {
    name: 'qmail',
    known:
      /wasn't able to deliver your message to the following|was not able to deliver your message to the following|qmail-send program|This is the deliver program/i,
    begins: /deliver your message to the following|I've given up/i,
    recipient: BARE,
  },
  {
    name: 'yahoo',
    known:
      /(?:unable|not able) to deliver (?:your )?message to the following address|your mail was not delivered to the following address/i,
    begins: /to the following address/i,
    recipient: ANGLED,
  },
  {
    name: 'exim',
    known:
      /created automatically by (?:the )?(?:mail delivery (?:software|system)|SMTP relay|a mail)|A message that you\s{1,3}(?:have )?sent (?:could not be delivered|has not yet been delivered|was rejected)/i,
    begins:
      /following address(?:es|\(es\))?:?\s*(?:has |have )?(?:failed)?|address(?:es)? to which the message has not yet been delivered|^\s*failed:?\s*$|permanent error\.\s*$/i,
    recipient: BARE,
  },
  {
    name: 'gmail',
    known:
      /Delivery to the following recipients? (?:failed permanently|has been delayed)|Del[ie]very to the following recipients? failed/i,
    begins: /Del[ie]very to the following recipients?/i,
    recipient: INDENTED,
  },
  {
    name: 'gmail-html',
    known:
      /Your message wasn't delivered to|There was a problem delivering your message to|Your message to .{1,320} (?:has been blocked|couldn't be delivered)/i,
    recipient: /(?:delivered to|delivering your message to|Your message to)\s{1,3}([^\s<>]{1,320}@[^\s<>,;]{1,253})/i,
    meanings: [[/address (?:couldn't be|not) found/i, 'no-mailbox']],
  },
  {
    name: 'dragonfly',
    known: /DragonFly Mail Agent/i,
    recipient: /delivering your mail to <([^<>\s]{1,320})>/i,
  },
  {
    name: 'opensmtpd',
    known: /This is the MAILER-DAEMON, please DO NOT REPLY/i,
    begins: /list of recipients|following\s*$/i,
    recipient: /^[ \t]{0,8}([^\s<>:]{1,320}@[^\s<>:]{1,253}):/,
  },
  {
    name: 'sendmail',
    known: /-{3,} ?The following addresses? (?:had|has)|-{3,} ?Transcript of session follows/i,
    begins: /The following addresses? (?:had|has)/i,
    recipient: /^[ \t>]{0,8}<?([^\s<>()"[\]]{1,320}@[^\s<>()"]{1,253})>?/,
  },
  {
    name: 'sendmail-5',
    known: /-{3,} ?Transcript of session follows/i,
    begins: /Transcript of session follows/i,
    recipient: /^[45]\d\d <([^\s<>]{1,320})>\.\.\. /,
    reasonFirst: true,
  },
  {
    name: 'exchange',
    known:
      /did not reach the following recipient|did not reach some or all of the intended recipients|could not be reached|Delivery has failed to these recipients/i,
    begins: /did not reach the following|could not be reached|Delivery has failed to/i,
    recipient: /^[ \t]{0,12}["'<]?([^\s<>"':]{1,320}@[^\s<>":;,']{1,253})[>"']?(?=\s{0,5}$| on \w{3},|\s{0,3}[(<])/,
    meanings: [
      [/recipient name is not recogni[sz]ed|wasn't found|couldn't be found|\bno user by that name/i, 'no-mailbox'],
    ],
  },
  {
    name: 'mailfoundry',
    known: /Unable to deliver message to:? </i,
    recipient: /Unable to deliver message to:? <([^<>\s]{1,320})>/i,
  },
  {
    name: 'm-filter',
    known: /m-FILTER/,
    begins: /送信に失敗しました/,
    recipient: BARE,
  },
  {
    name: 'james',
    known: /Error message below:[\s\S]{0,1000}Message details:/,
    recipient: /RCPT TO: {1,4}([^\s<>]{1,320}@[^\s<>]{1,253})/,
    reasonFirst: true,
  },
  {
    name: 'phquery',
    known: /-{3,}Message not delivered to the following/i,
    begins: /Message not delivered to the following/i,
    recipient: INDENTED,
  },
  {
    name: 'mailing-list',
    known: /not (?:a )?member of this mailing list|Duplicated Message-ID in </i,
    recipient: /(?:mailing list|Message-ID in) <([^<>\s]{1,320})>/i,
    meanings: [[/not (?:a )?member/i, 'mailbox-refuses']],
  },
  {
    name: 'smtp-transcript',
    known: /^ Out: \d{3}[ -]/m,
    recipient: /^ In: {1,4}RCPT TO:<([^<>\s]{1,320})>/i,
  },
  {
    name: 'domino',
    known: /-{3,} ?Failure Reasons|User \S{1,320}(?: \([^\n]{0,320}\))? not listed in/i,
    begins: /Failure Reasons/i,
    recipient: BARE,
    reasonFirst: true,
    stage: 'rcpt',
  },
  {
    name: 'domino-directory',
    known: /was not delivered to:\s{1,20}\S{1,320}\s{1,20}because:/i,
    begins: /was not delivered to:/i,
    recipient: /^[ \t]{1,12}([^\s<>"'*]{1,320}@[^\s<>":;,']{1,320})\s{0,5}$/,
    stage: 'rcpt',
  },
  {
    name: 'interscan',
    known: /^(?:\d{1,4} )?Sent {1,3}[<>]{3} /m,
    recipient: /Sent {1,3}[<>]{3} {1,3}RCPT TO: ?<([^<>\s]{1,320})>/i,
    stage: 'rcpt',
  },
  {
    name: 'zoho',
    known: /ERROR_CODE ?:|\[Status: Error, Address:/i,
    recipient:
      /(?:^[ \t]{0,8}|Address: <)([^\s<>,]{1,320}@[^\s<>,]{1,253})(?=>, ResponseCode| (?:Invalid Address|Error),)/i,
  },
  {
    name: 'imail',
    known:
      /^(?:Delivery failed \d{1,3} attempts: |undeliverable {1,3}to |Unknown user: |User mailbox exceeds allowed size: |Invalid (?:final delivery )?user(?:id)?: |unknown host: )/im,
    recipient:
      /^(?:Delivery failed \d{1,3} attempts: |undeliverable {1,3}to |Unknown user: |User mailbox exceeds allowed size: |Invalid (?:final delivery )?user(?:id)?: |unknown host: )([^\s<>]{1,320}@[^\s<>]{1,253})/i,
    meanings: [[/^Unknown user:|^Invalid /im, 'no-mailbox']],
  },
  {
    name: 'courier',
    known: /UNDELIVERABLE MAIL[\s\S]{0,400}could not be delivered|This is a delivery status notification from/i,
    recipient: ANGLED,
  },
  {
    name: 'mailmarshal',
    known: /MailMarshal|could not be delivered to the following recipients|recipients were affected/i,
    begins: /following recipients|recipients were affected/i,
    recipient: BARE,
  },
  {
    name: 'symantec',
    known: /Symantec (?:Messaging|Mail|AntiVirus)|Message returned by|InterScan/i,
    begins: /recipients?:?\s*$/i,
    recipient: BARE,
  },
  {
    name: 'haraka',
    known:
      /Haraka|following (?:message|email) could not be delivered|I'm sorry to inform you that your message could not be/i,
    recipient: ANGLED,
  },
  {
    name: 'iis',
    known: /automatically generated Delivery Status Notification/i,
    begins: /following recipients?/i,
    recipient: INDENTED,
  },
  {
    name: 'messaging-server',
    known:
      /Your message (?:is being returned|cannot be delivered to the following recipients)|This report relates to a message you sent/i,
    begins: /following recipients|Recipient address:/i,
    recipient: /(?:Recipient address: |^[ \t]{1,12}(?:Original address: )?)([^\s<>]{1,320}@[^\s<>]{1,253})/i,
  },
  {
    name: 'x400',
    known: /(?:MTS-ID|non-?delivery (?:report|notification)|X\.?400)/i,
    recipient: /(?:\bSMTP=|RFC-?822(?:=|:|;)|recipient:?)\s{0,4}<?([^\s<>;]{1,320}@[^\s<>;]{1,253})/i,
  },
  {
    name: 'smail',
    known: /-{3,} ?Failed addresses follow/i,
    begins: /Failed addresses follow/i,
    recipient: BARE,
  },
  {
    name: 'mdaemon',
    known: /did NOT receive a copy of your message|no such user here\.\s{1,4}There is no user by that name/i,
    recipient: /^[> ]{0,4}([^\s<>"':]{1,320}@[^\s<>":;,']{1,253})(?=\s{0,5}$| - no such user)/,
  },
  {
    name: 'netscape',
    known: /The following recipients did not receive your message/i,
    begins: /did not receive your message/i,
    recipient: ANGLED,
  },
  {
    name: 'advisory',
    known: /Delivery of e-?mail to this address/i,
    begins: /to this address/i,
    recipient: BARE,
  },
  {
    name: 'list-of-angles',
    known: /^<[^<>\s]{1,320}@[^<>\s]{1,253}>:/m,
    recipient: /^<([^<>\s]{1,320}@[^<>\s]{1,253})>:/,
    isGuess: true,
  },
  {
    name: 'named-in-a-sentence',
    known: /./,
    isGuess: true,
    recipient:
      /(?:(?:could not|cannot|can't|couldn't|unable to) (?:be )?deliver(?:ed)?(?: \w+){0,4} to|undeliverable (?:mail )?(?:to|address)|(?:your )?(?:message|e-?mail|mail)(?: \S+){0,3} to|addressed to|following (?:recipient|address|user)s?(?:\(s\))?|recipient(?: address)?|mailbox|user|address(?:ed)?|account)[:\s'"<]{1,12}([^\s<>"',;()[\]]{1,320}@[^\s<>"',;()[\]]{1,253})/i,
  },
];

/**
 * Servers that took a message and report later what its reader's own rule answered: whatever the words are, they were
 * chosen by that reader and say nothing of the mailbox.
 */
export const ANSWERS_BY_RULE = /^inbound-smtp\.[a-z0-9-]{1,40}\.amazonaws\.com$/i;

/** Where the copy of the original message begins: what stands below is not said by the reporting system. */
export const ORIGINAL_BELOW =
  /^[ \t>]{0,6}(?:[-*=_]{2,} ?(?:this is a copy of|below this line|enclosed is|attachment is|original (?:message|mail)|unsent message|returned (?:message|mail)|message header|the header of the original|start of returned|message text follows|header of|included is|the unsent|forwarded message|undelivered message|mail header)|content-type: message\/rfc822|message headers? follows?|original message (?:follows|attached)|below is a copy of the original|here is (?:a copy|your message)|your message reads|old message:|\[?message truncated|the original message (?:follows|is over|was:)|summary of the undelivered message)/im;
