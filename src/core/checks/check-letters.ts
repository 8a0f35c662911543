import { placeOf, type Located } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { hasLooseBracket, isBlank, namesIn } from '#src/core/letters/blanks.ts';
import { BLANKS, type Letter } from '#src/core/letters/schema.ts';
import { baseLanguage, type TranslatedEntry } from '#src/core/translation/entry-text.ts';

type Path = readonly PropertyKey[];
type Report = (path: Path, said: Said) => void;

/** A text of a letter, with its path below its language. */
interface Written {
  path: readonly string[];
  text: string;
}

/** Holds a letter’s blanks and choices: every placeholder is known, none is lost in a translation, and every choice has its words. */
export function checkLetter(file: string, located: Located, { choices = [] }: Pick<Letter, 'choices'>, sourceLocale: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, said) => problems.push({ file, ...placeOf(located, path), ...said });
  const { text: texts = {}, ...rest } = located.data as TranslatedEntry;
  const base = baseLanguage({ ...rest, text: texts }, sourceLocale) ?? '';
  const source = new Map(writtenIn(texts[base]).map((written) => [written.path.join('.'), written]));
  for (const [code, words] of Object.entries(texts)) {
    const own = writtenIn(words);
    for (const written of own) checkBlanks(written, ['text', code, ...written.path], report);
    checkLost(own, code === base ? NAMED : source, ['text', code], report);
    checkChoices(Object.keys((words as { choices?: object }).choices ?? {}), choices, { code, base }, report);
  }
  choices.forEach(({ id }, i) => {
    if (choices.findIndex((other) => other.id === id) < i)
      report(['choices', i, 'id'], { what: ['campaign.twice', { id }], fix: ['fix.keep-one'] });
  });
  return problems;
}

function writtenIn(words: unknown, path: readonly string[] = []): Written[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => writtenIn(inner, [...path, key]));
}

/** Texts about the letter have no blanks; a subject and a salutation have none that may stay empty. */
function blanksFor([field = '', second = '', third = '']: readonly string[]): readonly string[] {
  if (field === 'paragraphs' || (field === 'choices' && third === 'paragraph')) return BLANKS;
  if (field === 'salutation' && second === 'unnamed') return ['place', 'office'];
  return ['subject', 'salutation', 'closing'].includes(field) ? ['recipient', 'office', 'place', 'name', 'town'] : [];
}

function checkBlanks({ path, text }: Written, place: Path, report: Report): void {
  const possible = blanksFor(path);
  const names = namesIn(text);
  for (const name of names.filter((one) => !possible.includes(one))) {
    const what = isBlank(name) ? 'letters.not-here' : 'letters.unknown';
    report(place, { what: [what, { placeholder: `{{${name}}}` }], fix: possible.length === 0 ? ['fix.remove'] : suggest(name, possible) });
  }
  if (hasLooseBracket(text)) report(place, { what: ['letters.bracket'], fix: ['letters.bracket-fix'] });
}

/** What a source itself has to leave open. */
const NAMED = new Map<string, Written>([['salutation.named', { path: ['salutation', 'named'], text: '{{recipient}}' }]]);

/** What a source text leaves open, its translation leaves open as well. A list that is not wholly translated yet is passed over. */
function checkLost(own: readonly Written[], source: ReadonlyMap<string, Written>, place: Path, report: Report): void {
  const [mine, theirs] = [own, [...source.values()]].map((some) =>
    some.filter(({ path }) => path[0] === 'paragraphs').map(({ text }) => text),
  );
  if (mine!.length > theirs!.length) {
    for (const name of lostIn(mine!.join(' '), theirs!.join(' '))) report([...place, 'paragraphs'], lost(name));
  }
  for (const { path, text } of own) {
    if (text === '' || (path[0] === 'paragraphs' && mine!.length !== theirs!.length)) continue;
    for (const name of lostIn(text, source.get(path.join('.'))?.text ?? '')) report([...place, ...path], lost(name));
  }
}

/** The blanks of a source that its translation lacks. What is wrong in the source is told there. */
function lostIn(text: string, source: string): string[] {
  const names = namesIn(text);
  return namesIn(source).filter((name) => isBlank(name) && !names.includes(name));
}

function lost(name: string): Said {
  return { what: ['letters.lost', { placeholder: `{{${name}}}` }], fix: ['letters.lost-fix', { placeholder: `{{${name}}}` }] };
}

function checkChoices(
  written: string[],
  choices: NonNullable<Letter['choices']>,
  { code, base }: { code: string; base: string },
  report: Report,
): void {
  const ids = choices.map(({ id }) => id);
  for (const id of written.filter((one) => !ids.includes(one))) {
    report(['text', code, 'choices', id], { what: ['letters.no-choice', { id }], fix: suggest(id, ids) });
  }
  if (code !== base) return;
  for (const id of ids.filter((one) => !written.includes(one))) {
    report(['text', code, 'choices'], { what: ['letters.no-words', { id, language: code }], fix: ['letters.no-words-fix', { id }] });
  }
}
