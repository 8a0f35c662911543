import { OwnText, type Translate } from '#src/core/messages/translator.ts';
import { FORM_RULES } from './judge.ts';
import { FILE_WORDS, type FormWords, SEND_WORDS } from './page-data.ts';

/** What can hide in a file, by the names that the script which cleans files has for it. */
export const REMOVED = ['place', 'time', 'device', 'thumbnail', 'text', 'other'] as const;

/** What the scripts of encrypted forms say; `{name}` and the like stand for what only they know. */
export function scriptWords(t: Translate): FormWords {
  const own = (name: string) => new OwnText(`{${name}}`);
  const [n, name, size, most, list] = ['n', 'name', 'size', 'most', 'list'].map(own);
  return {
    problems: t('forms:form.problems'),
    mend: t('forms:form.mend'),
    rules: named(FORM_RULES, (rule) => t(`forms:rules.${rule}`, { most: n })),
    files: named(FILE_WORDS, (word) => t(`forms:files.${word}`, { name, size, most, list })),
    removed: named(REMOVED, (detail) => t(`forms:removed.${detail}`)),
    send: named(SEND_WORDS, (word) => t(`forms:send.${word}`)),
  };
}

function named<N extends string>(names: readonly N[], word: (name: N) => string): Record<N, string> {
  return Object.fromEntries(names.map((name) => [name, word(name)])) as Record<N, string>;
}
