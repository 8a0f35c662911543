/** What is wrong with the lines above a page's text, and on which line. */
export interface FrontMatterFault {
  line: number;
  wrong: string;
}

/**
 * What is wrong with the lines above a page's text, as they are written. Readers of Markdown take TOML too, and end the lines at the first ---
 * that begins a line, whatever follows: none must read other fields there than the check and the editor's preview do.
 */
export function wrongFrontMatter(page: string): FrontMatterFault | undefined {
  const [start = '', first = '', lines = ''] = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(page) ?? [];
  if (start === '') return { line: 1, wrong: 'A page begins with its title and description, between two lines of three hyphens.' };
  const at = lines.search(/^(---|\+\+\+)/m);
  if (at < 0) return undefined;
  return {
    line: `${first}${lines.slice(0, at)}`.split(/\r\n?|\n/).length,
    wrong: 'A line above a page’s text can’t begin with --- or +++.',
  };
}
