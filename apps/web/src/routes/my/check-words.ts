import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { tidy, wrongWith } from './check.js';
import type { Question } from './sections.js';

/** What is wrong with an answer, as people read it; null when nothing is. */
export function troubleWith(question: Question, value: string): string | null {
  const { max = 0 } = question;
  switch (wrongWith(question, value)) {
    case 'EMPTY':
      return i18n._(msg`Write something here: it cannot be empty.`);
    case 'LONG':
      return i18n._(msg`This is too long: at most ${max} characters.`);
    case 'NO_MAIL':
      return i18n._(msg`Write a whole mail address, such as name@example.org.`);
    case 'NO_WEB':
      return i18n._(msg`Write a whole address, such as https://www.example.org.`);
    case null:
      return null;
  }
}

/** What is wrong with the answers to several questions, by their names; an answer that is fine has no entry. */
export function troublesWith(
  questions: readonly Question[],
  answers: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const wrong = troubleWith(question, tidy(question, answers[question.input] ?? ''));
      return wrong ? [[question.input, wrong]] : [];
    }),
  );
}
