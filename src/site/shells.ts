// The shells of testimonies’ pages: Astro makes the first page of each kind, and then one with stand-ins that fills itself for all others.
import type { Locale } from '#src/core/locales/schema.ts';
import { fillShell, type Fills, type Shell, shellFrom } from '#src/core/site/page-shell.ts';
import type { TestimonyInputs } from '#src/core/site/page-inputs.ts';
import { type ShellInputs, shellInputs } from '#src/core/testimonies/testimony-shell.ts';
import { loadLanguage, loadTestimony } from '#src/site/campaign.ts';

/** A page as Astro has made it, and what makes it ready: only the styles that it uses, and its policy. */
export interface MadePage {
  html: string;
  finish(html: string): Promise<string>;
}

/** Has Astro make the page that is asked for, of its own testimony or of what is given. */
export type MakePage = (shown?: TestimonyInputs) => Promise<MadePage>;

/** A page that is the only one of its kind until now. */
interface First {
  fills: Fills;
  page: string;
}

/** What is known of the testimonies that share a shell; “none” where theirs doesn’t make the page that Astro makes. */
const kinds = new Map<string, First | PageShell | 'none'>();

/** The page of a testimony: filled into the shell of its kind, or as Astro makes it. */
export async function testimonyPage(code: string, id: string, make: MakePage): Promise<string> {
  const inputs = inputsOf(code, id);
  if (!inputs) return ready(await make());
  const key = kindOf(code, inputs);
  const kind = kinds.get(key);
  if (kind === undefined) {
    const page = await ready(await make());
    kinds.set(key, { fills: inputs.fills, page });
    return page;
  }
  const shell = kind !== 'none' && 'page' in kind ? await proven(kind, await make(inputs.shown)) : kind;
  kinds.set(key, shell);
  return shell === 'none' ? ready(await make()) : shell.fill(inputs.fills);
}

/** The page of a testimony of which Astro has nothing to make: its shell is known. */
export async function filledPage(code: string, id: string): Promise<string | undefined> {
  const inputs = inputsOf(code, id);
  const kind = inputs && kinds.get(kindOf(code, inputs));
  return kind instanceof PageShell ? kind.fill(inputs!.fills) : undefined;
}

function kindOf(code: string, { shown }: ShellInputs): string {
  return `${code} ${JSON.stringify(shown)}`;
}

function inputsOf(code: string, id: string): ShellInputs | undefined {
  const { content } = loadLanguage(code, 'testimony');
  const locale = content.locales.find((one): one is Locale => one.code === code)!;
  return shellInputs(loadTestimony(code, id), locale, content);
}

const ready = ({ html, finish }: MadePage): Promise<string> => finish(html);

/** A shell that makes the first page of its kind again, byte for byte. */
async function proven({ fills, page }: First, made: MadePage): Promise<PageShell | 'none'> {
  const shell = new PageShell(made);
  return (await shell.fill(fills)) === page ? shell : 'none';
}

class PageShell {
  readonly #made: MadePage;
  /** By the elements that the texts bring with them: they decide about the styles of the page. */
  readonly #shells = new Map<string, Shell>();

  constructor(made: MadePage) {
    this.#made = made;
  }

  async fill(fills: Fills): Promise<string> {
    const elements = elementsIn(fills);
    const shell = this.#shells.get(elements) ?? shellFrom(await this.#finished(elements));
    this.#shells.set(elements, shell);
    return fillShell(shell, fills);
  }

  /** The page as if it had these elements. */
  async #finished(elements: string): Promise<string> {
    const page = await this.#made.finish(this.#made.html + elements);
    return page.slice(0, page.length - elements.length);
  }
}

function elementsIn({ texts }: Fills): string {
  const tags = texts.flatMap(({ html }) => (html.includes('<') ? (html.match(/<[a-z][^>]*>/g) ?? []) : []));
  return [...new Set(tags)].sort().join('');
}
