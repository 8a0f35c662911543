const OWN: Record<string, string> = { Arab: 'Noto Sans Arabic', Ethi: 'Noto Sans Ethiopic', Deva: 'Noto Sans Devanagari' };

/**
 * The fonts of live text for a script, as `font-family` takes them: the kit's own, then what devices have.
 * @example fontStack('Arab') // 'Noto Sans Arabic', 'Noto Sans', Tahoma, Arial, sans-serif
 */
export function fontStack(script: string): string {
  const own = OWN[script];
  const usual = { Arab: ['Tahoma', 'Arial'], Ethi: ['Nyala', 'Kefa'] }[script] ?? ['Segoe UI', 'Helvetica', 'Arial'];
  const names = [...(own ? [own] : []), 'Noto Sans', ...usual];
  return [...names.map((name) => (name.includes(' ') ? `'${name}'` : name)), 'sans-serif'].join(', ');
}
