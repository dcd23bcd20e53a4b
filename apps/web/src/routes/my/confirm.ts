import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.js';
import { graphql } from '../../gql/index.js';
import type { SectionName } from './sections.js';

const confirmSection = graphql(`
  mutation ConfirmMySection($input: ConfirmProfileSectionInput!) {
    confirmProfileSection(input: $input) {
      id
      lastConfirmedAt
    }
  }
`);

/** Says that a section is right, and has the profile read again. Out: whether it was said. */
export function useConfirm(organisationId: string) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<SectionName | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const confirm = async (section: SectionName): Promise<boolean> => {
    setBusy(section);
    try {
      await request(confirmSection, { input: { organisationId, section } });
      setFailure(null);
      await queries.invalidateQueries({ queryKey: ['MyProfile'] });
      return true;
    } catch (error) {
      setFailure(error);
      setAttempt((before) => before + 1);
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { confirm, failure, attempt, busy };
}
