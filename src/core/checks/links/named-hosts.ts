import { isKnownEnding } from '#src/core/checks/links/endings.ts';

/** A host or an e-mail address that a text names, in small letters. */
export interface Named {
  host: string;
  /** What stands before the @, in an e-mail address. */
  user?: string;
  /** True behind an @ alone, as networks name accounts: @name.example. */
  isHandle?: boolean;
}

// Between two l it is a letter of Catalan, in hosts too: paral·lel.
const LETTER = '(?:[\\p{L}\\p{M}\\p{Nd}_-]|(?<=[lL])·(?=[lL]))';
const HOST = new RegExp(`(?<!${LETTER})${LETTER}+(?:\\.${LETTER}+)+`, 'gu');
const WITH_SCHEME = new RegExp(`(?<![a-z\\d+.-])[a-z][a-z\\d+.-]*:/{2,}(?:[^\\s/?#]*@)?(${LETTER}+(?:\\.${LETTER}+)*)`, 'giu');

/**
 * The hosts and e-mail addresses that a text names, however they are disguised. A name counts where it has an ending that sites have,
 * begins with www., or stands behind a scheme; abbreviations, and sentences without a space between them, don't.
 * @example namedIn('See Example．org/act or write to me@example.org') // [{ host: 'example.org' }, { host: 'example.org', user: 'me' }]
 */
export function namedIn(text: string): Named[] {
  const plain = plainText(text);
  const bare = [...plain.matchAll(HOST)].flatMap(({ 0: found, index }) => namedAt(plain, found, index) ?? []);
  const withScheme = [...plain.matchAll(WITH_SCHEME)].map(([, found]) => ({ host: hostOf(found!.split('.')) }));
  return [...bare, ...withScheme];
}

/** Without what hides a name: compatibility forms, invisible characters, dots of other scripts between Latin letters. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/(?<=[\p{L}\p{Nd}])[。۔‧∙⋅•܁܂ꓸ](?=[a-z\d])/gu, '.');
}

function namedAt(text: string, found: string, index: number): Named | undefined {
  const after = text.slice(index + found.length, index + found.length + 3);
  const before = text.slice(Math.max(0, index - 70), index);
  const labels = knownLabels(found.split('.'));
  if (!labels || isSentence(labels, after) || isAbbreviation(labels, after)) return undefined;
  // What stands before an @ is the name of a mailbox, unless it is made to be taken for a host.
  if (after.startsWith('@') && !ALWAYS_HOST.test(labels.at(-1)!)) return undefined;
  const host = hostOf(labels);
  if (!before.endsWith('@')) return { host };
  const user = /([^\s@/<>()",;:]+)@$/.exec(before)?.[1]?.toLowerCase();
  return user === undefined ? { host, isHandle: true } : { host, user };
}

/** The parts of a name up to the last that is an ending of sites: a sentence may go on behind it. */
function knownLabels(labels: string[]): string[] | undefined {
  const last = labels.findLastIndex((label, i) => i > 0 && isKnownEnding(cutEnding(label).toLowerCase()));
  if (last > 0) return labels.slice(0, last + 1);
  return /^www$/i.test(labels[0]!) && labels.length > 2 ? labels : undefined;
}

function hostOf(labels: string[]): string {
  return [...labels.slice(0, -1), cutEnding(labels.at(-1)!)].join('.').toLowerCase();
}

/**
 * In scripts without spaces, or with endings that cling to words, the sentence goes on right behind the name.
 * @example cutEnding('org에서') // 'org'
 */
function cutEnding(label: string): string {
  return label.replace(/^([\p{sc=Latn}\d-]*\p{sc=Latn})[^\p{sc=Latn}\d-].*$/su, '$1');
}

const ALWAYS_HOST = /^(com|org|net|edu|gov)$/i;

/** “La fin.Le début”: a capital letter begins a word, and the sentence goes on. */
function isSentence(labels: string[], after: string): boolean {
  const ending = labels.at(-1)!;
  return labels.length === 2 && /^\p{Lu}\p{Ll}+$/u.test(ending) && !ALWAYS_HOST.test(ending) && /^\s+\p{L}/u.test(after);
}

/** M.Sc, 10.am, and two abbreviations of Italian and Polish that are spelt like hosts. */
function isAbbreviation(labels: string[], after: string): boolean {
  const [first, ending] = [labels[0]!, labels.at(-1)!];
  if (labels.length !== 2 || after.startsWith('/') || ALWAYS_HOST.test(ending)) return false;
  if (/^\d{1,2}$/.test(first) || /^(p\.es|m\.in)$/i.test(labels.join('.'))) return true;
  return first.length === 1 && /\p{Lu}/u.test(first + ending);
}
