import { registerTaught } from '@seedbed/competences';

/** Who ended an exchange as its mentor has taught its competence. */
registerTaught(`select competence_id, coalesce(mentor_ncc_id, mentor_organisation_canonical_id) from learning_exchanges
  where status = 'COMPLETED' and archived_at is null and competence_id is not null`);
