import { placeOf, placeOfKey, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { beginsWithName, isFollowedByName, tracesIn } from '#src/core/checks/testimonies/naming.ts';
import type { Testimony, TestimonyText } from '#src/core/testimonies/schema.ts';

/** A text of a testimony with its path in the file. */
type Field = readonly [path: PropertyKey[], text: string];

/** Holds a testimony against what the person allowed: consent that stands, and no more of who they are than `attribution` says. */
export function checkTestimony(file: string, located: Located, testimony: Testimony): Problem[] {
  const { attribution, consent } = testimony;
  const at = (path: PropertyKey[], said: Said): Problem => ({ file, ...placeOf(located, path), ...said });
  const withdrawn = consent.withdrawn ? [at(['consent', 'withdrawn'], withdrawnSaid(consent.withdrawn))] : [];
  const found = attribution.level === 'full-name' ? [] : attribution.level === 'first-name' ? firstName(testimony) : unnamed(testimony);
  return [...withdrawn, ...found.map(([path, said]) => at(path, said))];
}

function withdrawnSaid(day: string): Said {
  return { what: ['testimonies.withdrawn', { day }], fix: ['testimonies.withdrawn-fix'] };
}

function unnamed(testimony: Testimony): [PropertyKey[], Said][] {
  const { text, attribution, source } = testimony;
  const level = attribution.level;
  const isAccount = tracesIn(source.url ?? '').includes('account');
  const from: [PropertyKey[], Said][] = isAccount
    ? [[['source', 'url'], { what: ['testimonies.account', { level }], fix: ['testimonies.trace-fix'] }]]
    : [];
  const told = fieldsOf(text).flatMap(([path, words]): [PropertyKey[], Said][] => {
    const field = path.at(2);
    if (field === 'name') return [[path, { what: ['testimonies.name-of-unnamed', { level }], fix: ['testimonies.name-of-unnamed-fix'] }]];
    if (field === 'source') return [];
    const [trace] =
      field === 'who' && beginsWithName(words, placesOf(testimony, String(path[1]))) ? (['name-as-role'] as const) : tracesIn(words);
    return trace === undefined ? [] : [[path, { what: [`testimonies.${trace}`, { level }], fix: ['testimonies.trace-fix'] }]];
  });
  return [...from, ...told];
}

/** A name under an attribution that has none is an unknown field to the schema; to the person it is much more. */
export function aboutNames(problems: readonly Problem[], located: Located): Problem[] {
  const level = (located.data as { attribution?: { level?: unknown } } | null)?.attribution?.level;
  const place = placeOfKey(located, ['attribution'], 'name');
  return problems.map((problem) => {
    const isName = problem.what[0] === 'fields.unknown' && problem.what[1]?.['field'] === 'name';
    if (!isName || problem.line !== place.line || problem.column !== place.column) return problem;
    return { ...problem, what: ['testimonies.name-of-unnamed', { level: String(level) }], fix: ['testimonies.name-of-unnamed-fix'] };
  });
}

/** What may stand in brackets behind a role: the place and the country, as the language names them. */
function placesOf({ text, country }: Testimony, code: string): string[] {
  const languages = ['en', ...Intl.DisplayNames.supportedLocalesOf([code])];
  const named = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? '');
  return [text[code]?.place ?? '', ...named];
}

/** A first name alone is hard to find; with a second one the person is. */
function firstName({ text, attribution }: Testimony): [PropertyKey[], Said][] {
  const name = 'name' in attribution ? attribution.name : '';
  const two: Said = { what: ['testimonies.two-names'], fix: ['testimonies.two-names-fix'] };
  const names: Field[] = [[['attribution', 'name'], name], ...fieldsOf(text).filter(([path]) => path.at(2) === 'name')];
  const spoken = fieldsOf(text).filter(([path]) => path.at(2) !== 'title' && path.at(2) !== 'source');
  return [
    ...names.flatMap(([path, words]): [PropertyKey[], Said][] => (/[\s፡]/.test(words) ? [[path, two]] : [])),
    ...spoken.flatMap(([path, words]): [PropertyKey[], Said][] => (isFollowedByName(words, name) ? [[path, two]] : [])),
  ];
}

function fieldsOf(texts: Record<string, TestimonyText>): Field[] {
  return Object.entries(texts).flatMap(([code, text]) =>
    Object.entries(text).flatMap(([field, words]): Field[] =>
      Array.isArray(words)
        ? words.map((paragraph, i): Field => [['text', code, field, i], paragraph])
        : [[['text', code, field], String(words)]],
    ),
  );
}
