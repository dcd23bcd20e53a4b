import { createHmac } from 'node:crypto';

/**
 * The Message-ID of a delivery, always the same one: a second copy, sent because the fate of the first is unknown, is
 * recognisable as the same message. It tells nobody which delivery it is. In: a key of the node; the domain in ASCII.
 */
export function messageIdOf(key: Buffer, issueId: string, deliveryId: bigint, domain: string): string {
  const mac = createHmac('sha256', key).update(`${issueId}\n${deliveryId}`).digest();
  return `<${mac.subarray(0, 16).toString('hex')}@${domain}>`;
}
