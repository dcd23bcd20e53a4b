import { defineJob } from '@seedbed/platform/queue';
import { z } from 'zod';

const ofIssue = z.strictObject({ issue: z.uuid() });

/** Writes down who gets an issue. */
export const planIssue = defineJob('mail.send', 'issue.plan', {
  payload: ofIssue,
  retries: 5,
  dedupe: ({ issue }) => issue,
  isOnce: true,
  keepDays: 30,
});

/** Sends what is due of an issue. */
export const sendIssue = defineJob('mail.send', 'issue.send', {
  payload: ofIssue,
  retries: 5,
  dedupe: ({ issue }) => issue,
  isOnce: true,
  keepDays: 30,
});
