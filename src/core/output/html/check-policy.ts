import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { finding } from '#src/core/output/finding.ts';
import type { PageKind } from '#src/core/output/known.ts';
import type { Tag } from '#src/core/output/tag.ts';
import type { OwnCode } from './check-code.ts';
import type { ReadPage } from './page.ts';

type Sources = Record<string, string>;

const NOTHING: Sources = { 'default-src': "'none'" };
const PAGE: Sources = {
  ...NOTHING,
  'img-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self' file:",
  'base-uri': "'none'",
  'connect-src': "'self'",
};

/** For a page in a script that brings its font. */
const FONT: Sources = { 'font-src': "'self' file:" };

/** What the content policy of each kind of page must be, besides the hashes of its own scripts and styles. */
const POLICIES: Record<PageKind, Sources> = {
  page: PAGE,
  front: { ...PAGE, 'script-src': "'self'" },
  missing: { ...PAGE, 'base-uri': "'self'" },
  search: { ...PAGE, 'worker-src': "'self'", 'script-src': "'self' file: 'wasm-unsafe-eval'" },
  keep: { ...PAGE, 'worker-src': "'self'" },
  maker: { ...PAGE, 'connect-src': "'none'", 'img-src': "'self' blob:", 'script-src': "'self' file:" },
  form: { ...PAGE, 'connect-src': "'none'", 'script-src': "'self' file:" },
  single: { ...NOTHING, 'img-src': 'data:', 'form-action': "'none'", 'base-uri': "'none'" },
  slides: NOTHING,
  guide: NOTHING,
  embed: { ...NOTHING, 'form-action': "'none'", 'base-uri': "'none'" },
  // Mail programs take a signature with the styles in its elements, which have no hashes.
  signature: { ...NOTHING, 'style-src': "'unsafe-inline'" },
};

/** A page's content policy: there, before all that it governs, and allowing exactly what a page of its kind needs. */
export function checkPolicy({ path, known, tags }: ReadPage, code: OwnCode): Problem[] {
  const metas = tags.filter(({ name, attributes }) => name === 'meta' && attributes.has('http-equiv'));
  const [policy] = metas;
  if (!policy) return [finding(path, ['output.no-policy'])];
  if (metas.length > 1) return [finding(path, ['output.two-policies'], metas[1])];
  const early = isFirst(policy, tags) ? [] : [finding(path, ['output.late-policy'], policy)];
  const sources = { ...POLICIES[known.kind], ...(known.font !== undefined && FONT) };
  const wanted = withHashes(sources, code);
  return [...early, ...differences(read(policy.attributes.get('content') ?? ''), wanted).map((what) => finding(path, what, policy))];
}

/** True where nothing but the encoding stands before the policy. */
function isFirst(policy: Tag, tags: readonly Tag[]): boolean {
  const before = tags.slice(0, tags.indexOf(policy));
  return before.every(({ name, attributes }) => name === 'html' || name === 'head' || (name === 'meta' && attributes.has('charset')));
}

function withHashes(sources: Sources, { scripts, styles }: OwnCode): Map<string, Set<string>> {
  const wanted = new Map(Object.entries(sources).map(([name, value]) => [name, new Set(value.split(' '))]));
  for (const [name, hashes] of [['script-src', scripts] as const, ['style-src', styles] as const]) {
    if (hashes.size > 0) wanted.set(name, new Set([...(wanted.get(name) ?? []), ...hashes]));
  }
  return wanted;
}

/** The directives of a policy as written; one that stands twice counts as a directive of another name, as browsers pass over it. */
function read(content: string): Map<string, Set<string>> {
  const directives = new Map<string, Set<string>>();
  for (const part of content.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' || sources.length > 0) directives.set(directives.has(name) ? `${name} (2)` : name, new Set(sources));
  }
  return directives;
}

function differences(found: Map<string, Set<string>>, wanted: Map<string, Set<string>>): Phrase[] {
  const names = [...new Set([...found.keys(), ...wanted.keys()])];
  return names.flatMap((name): Phrase[] => {
    const [has, needs] = [found.get(name) ?? new Set<string>(), wanted.get(name) ?? new Set<string>()];
    const surplus = [...has].filter((source) => !needs.has(source));
    const lacking = [...needs].filter((source) => !has.has(source));
    const isEmpty = found.has(name) && !wanted.has(name) && surplus.length === 0;
    return [
      ...(surplus.length > 0 || isEmpty ? [['output.policy-allows', { directive: name, sources: surplus.join(' ') }] as Phrase] : []),
      ...(lacking.length > 0 ? [['output.policy-lacks', { directive: name, sources: lacking.join(' ') }] as Phrase] : []),
    ];
  });
}
