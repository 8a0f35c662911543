import type { KitProblem } from '#src/core/kit/model.ts';
import { installCommand, SCRIPT_FONTS } from '#src/core/kit/text/script-fonts.ts';
import { isInstalled } from './font-files.ts';

/** What to type for the font of a script, where one is known and not here. */
export function fontToBring(script: string): string | undefined {
  const font = SCRIPT_FONTS[script];
  return font === undefined || isInstalled(font.package) ? undefined : installCommand(font);
}

/** What can’t be set in a language; where the font of its script is not here, that is said once, with how to bring it, and not of each letter. */
export function withMissingFont({ code, script }: { code: string; script: string }, problems: readonly KitProblem[]): KitProblem[] {
  const command = fontToBring(script);
  const others = problems.filter(({ what }) => what[0] !== 'kit.no-glyph');
  if (command === undefined || others.length === problems.length) return [...problems];
  const fix = ['launch.no-font-fix', { command }] as const;
  return [{ file: `locales/${code}/locale.json`, line: 1, column: 1, what: ['launch.no-font', { script }], fix, key: 'script' }, ...others];
}
