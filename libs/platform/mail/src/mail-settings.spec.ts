import { describe, expect, it } from '@jest/globals';
import { type AppConfig, loadConfig } from '@seedbed/platform/config';
import { defineMailPurpose } from './mail-purpose.js';
import { canSend, mailSettings } from './mail-settings.js';

const config = (values: Partial<AppConfig>): AppConfig => ({ ...loadConfig({}), ...values });

describe('the settings of mail', () => {
  it('keep it here in a demo, and send none outside of it', () => {
    expect(mailSettings(config({}))).toMatchObject({ hasMailbox: true, from: { address: 'no-reply@seedbed.invalid' } });
    const silent = mailSettings(config({ demo: false }));
    expect([silent.hasMailbox, canSend(silent)]).toEqual([false, false]);
  });

  it('name the sender as they say it, by the name of the node where they say none', () => {
    const from = (mailFrom: string) => mailSettings(config({ smtpUrl: 'smtp://mail.example.org', mailFrom })).from;
    expect(from('no-reply@example.org')).toEqual({ name: 'NCC network', address: 'no-reply@example.org' });
    expect(from('NCC Greece <no-reply@example.org>')).toEqual({ name: 'NCC Greece', address: 'no-reply@example.org' });
    expect(() => from('NCC Greece')).toThrow(expect.objectContaining({ code: 'MAIL_FROM_INVALID' }));
  });

  it('leave a demo without a mailbox when its mail goes out', () => {
    const settings = mailSettings(config({ smtpUrl: 'smtp://mail.example.org', mailFrom: 'a@example.org' }));
    expect(settings).toMatchObject({ hasMailbox: false, smtpUrl: 'smtp://mail.example.org' });
  });

  it('sign for the domain of the sender or one above it, and for no other', () => {
    const dkim = (domain?: string) =>
      mailSettings(
        config({
          smtpUrl: 'smtp://mail.example.org',
          mailFrom: 'a@news.example.org',
          dkim: {
            selector: 's1',
            keyFile: '/k.pem',
            second: { selector: 's2', keyFile: '/l.pem' },
            ...(domain && { domain }),
          },
        }),
      ).dkim;
    expect(dkim()).toEqual({
      domain: 'news.example.org',
      key: { selector: 's1', file: '/k.pem', setting: 'DKIM_KEY_FILE' },
      second: { selector: 's2', file: '/l.pem', setting: 'DKIM_SECOND_KEY_FILE' },
    });
    expect(dkim('example.org')?.domain).toBe('example.org');
    for (const alien of ['s.example.org', 'ews.example.org', 'example.com'])
      expect(() => dkim(alien)).toThrow(expect.objectContaining({ code: 'DKIM_DOMAIN_ALIEN' }));
    expect(mailSettings(config({ smtpUrl: 'smtp://m.example.org', mailFrom: 'a@example.org' })).dkim).toBeUndefined();
  });

  it('refuse production without a server as soon as something sends mail', () => {
    const production = config({ nodeEnv: 'production', demo: false });
    expect(canSend(mailSettings(production))).toBe(false);
    defineMailPurpose('test.reminder', { onUnknown: 'RESEND', keepDays: 1 });
    expect(() => mailSettings(production)).toThrow(expect.objectContaining({ code: 'MAIL_SERVER_MISSING' }));
    expect(() => defineMailPurpose('test.reminder', { onUnknown: 'HOLD', keepDays: 1 })).toThrow(/twice/);
    expect(() => defineMailPurpose('reminder', { onUnknown: 'HOLD', keepDays: 1 })).toThrow(/dotted/);
  });
});
