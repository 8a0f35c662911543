import type { FormCalendar } from './calendars.ts';
import type { FormPart } from './composition.ts';
import type { FormRule } from './judge.ts';

/** What the page of an encrypted form gives its scripts. */
export interface FormPageData {
  /** The action's name and its title. */
  id: string;
  title: string;
  /** The code of the page's language, and its tag for numbers and names. */
  code: string;
  tag: string;
  /** Countries that the language names in another way than browsers do. */
  countries: Readonly<Record<string, string>>;
  calendars: readonly FormCalendar[];
  form: readonly FormPart[];
  email: string;
  /** The name of the campaign's key. */
  key: string;
  /** The words of the choices that scripts fill. */
  choose: string;
  local: string;
}

/** What the scripts of encrypted forms say, in one language: a script of its own, so that pages stay light. */
export interface FormWords {
  problems: string;
  /** Sentences for what is wrong with an answer; `{n}` stands for a number. */
  rules: Readonly<Record<FormRule, string>>;
  mend: string;
  /** About attached files: `{name}`, `{size}`, `{most}` and `{list}` stand for what they name. */
  files: Readonly<Record<FileWord, string>>;
  /** What a file can give away, by name. */
  removed: Readonly<Record<string, string>>;
  send: Readonly<Record<SendWord, string>>;
}

/** The sentences about attached files. */
export const FILE_WORDS = [
  'reading',
  'cleaned',
  'nothing',
  'cannot',
  'anyway',
  'remove',
  'tooLarge',
  'tooMuch',
  'empty',
  'unread',
  'decide',
] as const;
export type FileWord = (typeof FILE_WORDS)[number];

/** The sentences about what has been encrypted. */
export const SEND_WORDS = [
  ...([
    'title',
    'text',
    'working',
    'label',
    'copy',
    'copied',
    'notCopied',
    'save',
    'saved',
    'mail',
    'mailText',
    'subject',
    'share',
    'notShared',
  ] as const),
  ...(['large', 'after', 'empty', 'emptied', 'failed', 'badKey', 'tooLarge'] as const),
] as const;
export type SendWord = (typeof SEND_WORDS)[number];

/** The name under which scripts find those words. */
export const WORDS_DATA = 'formWords';

/**
 * Where the words of a language lie.
 * @example wordsScript('fr') // 'assets/words/fr.js'
 */
export function wordsScript(code: string): string {
  return `assets/words/${code}.js`;
}
