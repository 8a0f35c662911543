/** JSON as `npm run format` would lay it out, so that a new file is never reformatted later. */
export async function formatJson(text: string): Promise<string> {
  // Prettier is a tool of the project’s developers; without it the text is as good.
  const prettier = await import('prettier').catch(() => undefined);
  return prettier ? prettier.format(text, { parser: 'json', printWidth: 140 }) : text;
}
