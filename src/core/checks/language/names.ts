import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { OPAQUE } from '#src/core/checks/language/text.ts';

/** Names of a campaign’s people, organisations and sources: they are written as their owners write them, in every language. */
export class Names {
  readonly #names: readonly string[];
  /** Those that hold signs which a language could write otherwise. */
  readonly #odd: readonly string[];

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].filter((name) => name.trim().length > 1).sort((a, b) => b.length - a.length);
    this.#odd = this.#names.filter((name) => /[^\p{L}\p{M} ]/u.test(name));
  }

  /** True for a place of a text that lies within a name. */
  hold(text: string, index: number): boolean {
    return this.#odd.some((name) => {
      for (let at = text.indexOf(name); at >= 0 && at <= index; at = text.indexOf(name, at + 1)) if (index < at + name.length) return true;
      return false;
    });
  }

  /** A text in which names are made unreadable, sign by sign. */
  without(text: string): string {
    return this.#names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, OPAQUE.repeat(name.length)) : rest), text);
  }
}

/** Finds the names that a campaign’s files tell. */
export function namesIn({ decided }: CampaignFiles): Names {
  const names: string[] = [];
  const take = (...values: unknown[]): void => values.forEach((value) => typeof value === 'string' && names.push(value));
  for (const [path, { value }] of decided) {
    if (typeof value !== 'object' || value === null || !path.startsWith('content/') || !path.endsWith('.json')) continue;
    const { name, acronym, organiser, hashtag, licence, source, attribution, text } = value as Record<string, unknown>;
    if (path === CAMPAIGN_FILE) take(name, organiser, hashtag, (licence as { name?: string })?.name);
    else {
      take(name, acronym, (source as { name?: string } | undefined)?.name, (attribution as { name?: string } | undefined)?.name);
      for (const own of Object.values((text ?? {}) as object)) take((own as { name?: string } | null)?.name);
    }
  }
  return new Names(names);
}
