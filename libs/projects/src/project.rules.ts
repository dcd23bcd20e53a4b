import { type Localised, type Problem, servedText } from '@seedbed/platform/kernel';
import { type Period, periodProblems } from '@seedbed/reference';

interface ProjectDraft extends Period {
  acronym?: string | null;
  title?: Localised | null;
}

/** A project ends after it starts and is called something. */
export function projectProblems(draft: ProjectDraft): Problem[] {
  const problems = periodProblems(draft);
  if (projectName(draft) === null) problems.push({ field: 'acronym', code: 'PROJECT_WITHOUT_NAME' });
  return problems;
}

/** What lists call a project: its acronym, else its title in English or the first language there is. */
export const projectName = ({ acronym, title }: ProjectDraft): string | null =>
  acronym || (title ? (servedText(title, 'en')?.text ?? null) : null);
