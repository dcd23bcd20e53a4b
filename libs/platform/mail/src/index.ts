import './mail.erasure.js'; // every erasure reaches what this lib keeps

export { type MailAddress, maskAddress, readAddress } from './address.js';
export type { Letter } from './compose.js';
export { type DkimSettings, dkimSigner } from './dkim/dkim-key.js';
export { DkimSigner } from './dkim/dkim-signer.js';
export { mailErrors } from './mail.errors.js';
export { MailModule, SMTP_ADDRESS } from './mail.module.js';
export { defineMailPurpose, type MailPurpose, type OnUnknown } from './mail-purpose.js';
export { demoMail, MAIL_SETTINGS, type MailSettings, mailSettings } from './mail-settings.js';
export { Mailer, type NewMail, type SentMail } from './mailer.js';
export { MAX_RESENDS, type Outcome, shownReply } from './outcome.rules.js';
export { OutgoingMail } from './outgoing-mail.service.js';
export { MailState, OutgoingMessage } from './outgoing-message.record.js';
export { MAIL_TIMES, type MailTimes } from './postman.js';
export { SmtpConversation, type SmtpServer, smtpServer } from './smtp-conversation.js';
export { escapeHtml, type MailBlock, type WrittenMail, writeMail } from './write-mail.js';
