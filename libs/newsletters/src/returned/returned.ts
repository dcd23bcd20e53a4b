/** What a message is that came to the address of returned mail. */
export type ReturnedKind =
  /** At least one recipient did not get the message and will not. */
  | 'failed'
  /** Nobody failed yet; at least one server still tries. */
  | 'delayed'
  | 'delivered'
  /** Handed to a system that reports nothing further. */
  | 'relayed'
  /** Somebody called the message unwanted (RFC 5965). */
  | 'complaint'
  /** Out of office and the like (RFC 3834); says nothing of the address. */
  | 'auto-reply'
  /** A mail program that unsubscribes by mail (RFC 2369). */
  | 'unsubscribe-mail'
  | 'not-a-report';

/**
 * What a refusal says of the address: `hard`, it is not there; `soft`, it may be there and did not take this message;
 * `policy`, the sender is refused, whoever the recipient is; `unknown`, nothing that we can read.
 */
export type BounceClass = 'hard' | 'soft' | 'policy' | 'unknown';

/** Why, in words that do not depend on the server's. */
export type BounceReason =
  | 'no-mailbox'
  | 'no-domain'
  | 'no-mail-service'
  | 'moved'
  | 'mailbox-full'
  | 'mailbox-disabled'
  | 'mailbox-refuses'
  | 'too-large'
  | 'content'
  | 'not-reached'
  | 'their-system'
  | 'delivery-program'
  | 'our-address'
  | 'authentication'
  | 'reputation'
  | 'rate'
  | 'spam'
  | 'relaying'
  | 'refused';

export type ReportedAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** What one report says of one recipient. */
export interface ReturnedRecipient {
  /** As the message was sent to it, when the report says so (ORCPT); else as the last server wrote it. */
  readonly address: string;
  readonly action: ReportedAction;
  readonly class: BounceClass;
  readonly reason: BounceReason | null;
  /** Enhanced status code of RFC 3463, given or derived. */
  readonly status: string | null;
  /** The reply code of SMTP in the diagnostic text. */
  readonly smtpCode: number | null;
  /** One line, at most 500 characters. Holds addresses: not for logs. */
  readonly diagnostic: string | null;
  readonly remoteMta: string | null;
}

/** A message that came back, read. */
export interface Returned {
  readonly kind: ReturnedKind;
  readonly recipients: readonly ReturnedRecipient[];
  readonly reportingMta: string | null;
  /** Message-ID of the message that is reported about, with its angle brackets. */
  readonly messageId: string | null;
  /** ENVID of RFC 3461, decoded. */
  readonly envelopeId: string | null;
  /** Where the report was delivered: one of these is the signed return address, if any is. */
  readonly deliveredTo: readonly string[];
  /** RFC 5965: abuse, fraud, not-spam, opt-out … */
  readonly feedbackType: string | null;
}

/** Most recipients that one report can have; the rest is not read. */
export const MAX_RECIPIENTS = 200;
