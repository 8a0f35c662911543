import { z } from 'zod';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** Who cares for a part of a campaign. */
export interface Owned {
  /** A locale’s code; undefined for the code of the site. */
  code: string | undefined;
  owners: readonly string[];
}

/** A forge with the place of its file. */
export interface Forge {
  path: string;
  /** The lines for a part, beside its comment. */
  lines(part: Owned, owners: string): string[];
  /** Whether the forge can ask such an account. */
  knows(owner: string): boolean;
}

/** By these words in its first line a file is known that is made here: any other is somebody’s own. */
const COMMAND = 'npm run owners';

const MADE_HERE = `# Who is asked to review what. Made by “${COMMAND}” from “owners” in locales/<code>/locale.json: change it there.`;

const NOBODY = '# Nobody is named there yet. Add accounts of this forge to “owners”, then run it again.';

/** What is no text of the campaign: workflows, the generator, its tools. */
const CODE_FOLDERS = ['.ci', '.forgejo', '.github', '.gitlab', 'scripts', 'src', 'tests'];
const CODE_FILES = ['.gitlab-ci.yml', 'astro.config.mjs', 'package-lock.json', 'package.json'];

const isEmail = (owner: string) => !owner.startsWith('@');
const isNested = (owner: string) => owner.split('/').length > 2;

function globs({ code }: Owned, owners: string): string[] {
  const folders = code === undefined ? CODE_FOLDERS.map((name) => `/${name}/`) : [`/content/*/${code}/`, `/locales/${code}/`];
  const files = code === undefined ? CODE_FILES.map((name) => `/${name}`) : [];
  return [...folders, ...files].map((path) => `${path} ${owners}`);
}

/** Forgejo reads regular expressions from which it has taken one backslash, and holds them against the whole path. */
function patterns({ code }: Owned, owners: string): string[] {
  const escaped = (path: string) => path.replaceAll('.', '\\\\.');
  const folders = code === undefined ? CODE_FOLDERS.map(escaped) : [`content/[^/]+/${code}`, `locales/${code}`];
  const files = code === undefined ? CODE_FILES.map(escaped) : [];
  return [...folders.map((path) => `${path}/.* ${owners}`), ...files.map((path) => `${path} ${owners}`)];
}

/** GitHub takes the last line that fits; GitLab the last of each section; Forgejo asks those of all lines that fit, and knows no addresses. */
export const FORGES: readonly Forge[] = [
  { path: '.github/CODEOWNERS', lines: globs, knows: (owner) => !isNested(owner) },
  { path: '.gitlab/CODEOWNERS', lines: (part, owners) => [`[${part.code ?? 'site'}]`, ...globs(part, owners)], knows: () => true },
  { path: '.forgejo/CODEOWNERS', lines: patterns, knows: (owner) => !isNested(owner) && !isEmail(owner) },
];

/** The text of a forge’s file: a group of lines for each part that has owners whom the forge knows. */
export function codeOwners({ lines, knows }: Forge, parts: readonly Owned[]): string {
  const groups = parts.flatMap((part) => {
    const owners = part.owners.filter(knows);
    return owners.length === 0 ? [] : [lines(part, owners.join(' ')).join('\n')];
  });
  return `${[[MADE_HERE, ...(groups.length === 0 ? [NOBODY] : [])].join('\n'), ...groups].join('\n\n')}\n`;
}

const PART = '[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,254}[A-Za-z0-9_-])?';
const ACCOUNT = new RegExp(`^@${PART}(?:/${PART})*$`);
const email = z.email();

/** Accounts as a file lists them, each once, and a problem for each that no forge could read. */
export function readOwners(file: string, located: Located, listed: readonly unknown[]): { owners: string[]; problems: Problem[] } {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [i, owner] of listed.entries()) {
    if (isAccount(owner)) {
      if (!owners.has(owner.toLowerCase())) owners.set(owner.toLowerCase(), owner);
    } else problems.push({ file, ...placeOf(located, ['owners', i]), ...wrongAccount(owner) });
  }
  return { owners: [...owners.values()], problems };
}

function isAccount(owner: unknown): owner is string {
  return typeof owner === 'string' && (ACCOUNT.test(owner) || (/^[^@\s#\\]+@/.test(owner) && email.safeParse(owner).success));
}

function wrongAccount(owner: unknown): Pick<Problem, 'what' | 'fix'> {
  const said = typeof owner === 'string' ? owner : JSON.stringify(owner);
  const near = `@${said.trim().replace(/^(https?:\/\/[^/]+\/|@)/, '')}`;
  const fix =
    typeof owner === 'string' && ACCOUNT.test(near)
      ? (['fix.did-you-mean', { near }] as const)
      : (['owners.not-account-fix', { examples: '@name, @group/team' }] as const);
  return { what: ['owners.not-account', { owner: said }], fix };
}

/** What is to be said of a forge’s file that is not what the campaign says; nothing where it is. */
export function wrongFile(path: string, text: string | undefined, wanted: string): Problem | undefined {
  const given = text?.replaceAll('\r\n', '\n');
  if (given === wanted) return undefined;
  if (given !== undefined && !given.split('\n')[0]!.includes(COMMAND))
    return { file: path, line: 1, column: 1, what: ['owners.not-ours'], fix: ['owners.not-ours-fix'] };
  const lines = wanted.split('\n');
  const line = given === undefined ? 1 : given.split('\n').findIndex((each, i) => each !== lines[i]) + 1;
  return { file: path, line: Math.max(1, line), column: 1, what: ['owners.outdated'], fix: ['owners.outdated-fix'] };
}
