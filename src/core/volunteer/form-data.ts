import type { Organisation } from '#src/core/coalition/schema.ts';
import type { FieldRule } from './field-rules.ts';
import type { Forge } from './forge.ts';

/** What a form's page gives its script. */
export interface FormData {
  kind: 'organisation' | 'testimony';
  /** The folder of the file that is made: `content/coalition`. */
  folder: string;
  /** The subject of a letter. */
  title: string;
  /** The code of the page's language, and its tag for numbers and names. */
  code: string;
  tag: string;
  /** Countries that the language names in another way than browsers do. */
  countries: Readonly<Record<string, string>>;
  /** The languages that have a box of their own. */
  boxes: readonly string[];
  forge: Forge | undefined;
  email: string | undefined;
  /** The name of the key that protects what is sent to that address. */
  key: string | undefined;
  words: Readonly<Record<'problems' | 'failed' | 'copied' | 'notCopied' | 'saved' | 'locked' | 'notLocked', string>>;
  /** A sentence for every rule; `{n}` stands for a number. */
  rules: Readonly<Record<FieldRule, string>>;
}

/** The entries that there are already, in a file of their own beside the rules: with many, no page could hold them. */
export interface KnownEntries {
  organisations: Readonly<Record<string, Partial<Organisation>>>;
  testimonies: readonly string[];
}

/** What the form for translators is given by its page. */
export interface TranslateData extends Pick<FormData, 'title' | 'forge' | 'email' | 'key' | 'words'> {
  /** The code of the page's language. */
  code: string;
  own: Tongue;
  source: Tongue;
  says: Readonly<
    Record<'translation' | 'missing' | 'outdated' | 'current' | 'stillRight' | 'placeholders' | 'nothing' | 'notFound', string>
  >;
  rules: Pick<FormData['rules'], 'hidden'>;
}

/** A language with the way it runs. */
interface Tongue {
  tag: string;
  direction: 'ltr' | 'rtl';
}
