import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import type { Problem } from '#src/core/checks/problem.ts';
import { finding } from '#src/core/output/finding.ts';

/** A page, by its path in the built folder. */
export interface HtmlPage {
  path: string;
  html: string;
}

/** Rules besides those of the standard itself: what is allowed and still a mistake, in pages that a program writes. */
const BESIDES = [
  ...['no-implicit-close', 'no-implicit-button-type', 'no-implicit-input-type', 'no-self-closing', 'no-utf8-bom', 'no-conditional-comment'],
  ...['empty-heading', 'empty-title', 'hidden-focusable', 'aria-hidden-body', 'input-attributes', 'form-dup-name', 'text-content'],
  ...[
    'attr-case',
    'element-case',
    'no-dup-class',
    'no-redundant-for',
    'no-redundant-role',
    'prefer-native-element',
    'autocomplete-password',
  ],
  ...['wcag/h30', 'wcag/h36', 'wcag/h37', 'wcag/h63', 'wcag/h67', 'wcag/h71'],
];

/** What a page must be; a change here makes every page be looked at anew. */
export const HTML_RULES = {
  extends: ['html-validate:standard'],
  rules: {
    // Headings in any script give ids in that script, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    ...Object.fromEntries(BESIDES.map((rule) => [rule, 'error'] as const)),
  },
} as const;

/** The rules are the same for every page: worked out once, they cost half. */
class SameRules extends StaticConfigLoader {
  #kept: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#kept ??= super.getConfigFor(...args));
  }
}

/** Holds pages against the standard, one after the other. */
export async function checkHtml(pages: readonly HtmlPage[]): Promise<Problem[]> {
  const validator = new HtmlValidate(new SameRules(HTML_RULES as unknown as ConstructorParameters<typeof StaticConfigLoader>[0]));
  const problems: Problem[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { message, ruleId, line, column } of results.flatMap(({ messages }) => messages)) {
      problems.push(finding(path, ['output.invalid-html', { message, rule: ruleId }], { line, column }));
    }
  }
  return problems;
}
