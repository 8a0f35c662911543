import type { Translate } from '#src/core/messages/translator.ts';

/** What the scripts of all forms say, in the page's language: of mistakes, and of the file that was made. */
export function formWords(t: Translate) {
  return {
    problems: t('volunteer:form.problems'),
    failed: t('volunteer:form.failed'),
    copied: t('volunteer:made.copied'),
    notCopied: t('volunteer:made.notCopied'),
    saved: t('volunteer:made.saved'),
    locked: t('volunteer:made.locked'),
    notLocked: t('volunteer:made.notLocked'),
  };
}
