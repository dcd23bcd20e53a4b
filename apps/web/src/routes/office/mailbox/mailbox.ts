import { useMutation, useQuery } from '@tanstack/react-query';
import { ApiError, queryClient } from '../../../api/client.js';
import { currentLanguage } from '../../../i18n/index.js';

/** A message that arrived, as it stands in the list. */
export interface MailboxEntry {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

export interface MailboxMessage extends MailboxEntry {
  readonly text: string;
  readonly hasHtml: boolean;
}

const ADDRESS = '/api/mailbox';
const KEY = 'mailbox';
/** Mail comes by itself, and whoever looks waits for it. */
const LOOK_MS = 3_000;

/** Where a frame finds the HTML of a message. */
export const htmlAddress = (id: string): string => `${ADDRESS}/${encodeURIComponent(id)}/html`;

/** Asks the mailbox. Throws ApiError as the pages over GraphQL do. */
async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const headers = { 'seedbed-language': currentLanguage() };
  let response: Response;
  try {
    response = await fetch(`${ADDRESS}${path}`, { ...init, headers, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError('', 'OFFLINE', 'UNAVAILABLE');
  }
  if (response.status === 204) return undefined as T;
  const answer = await response.json().catch(() => {
    throw new ApiError('', response.status >= 500 ? 'UNAVAILABLE' : 'BAD_ANSWER', 'UNAVAILABLE');
  });
  if (response.ok) return answer as T;
  const { message = '', extensions = {} } = answer?.errors?.[0] ?? {};
  throw new ApiError(message, extensions.code ?? 'BUG', extensions.kind ?? 'BUG', extensions.requestId);
}

export const useMailbox = () =>
  useQuery<{ messages: MailboxEntry[] }, ApiError>({
    queryKey: [KEY, currentLanguage()],
    queryFn: ({ signal }) => ask('', { signal }),
    refetchInterval: LOOK_MS,
    staleTime: 0,
  });

export const useMailboxMessage = (id: string) =>
  useQuery<MailboxMessage, ApiError>({
    queryKey: [KEY, currentLanguage(), id],
    queryFn: ({ signal }) => ask(`/${encodeURIComponent(id)}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useEmptyMailbox = () =>
  useMutation<void, ApiError>({
    mutationFn: () => ask('', { method: 'DELETE' }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
