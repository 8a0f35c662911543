/** The first language of the reader's list that the site has, or undefined. `pt-BR` is answered by `pt`. */
export function bestLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
  for (const language of wanted) {
    const exact = offered.find((tag) => tag.toLowerCase() === language.toLowerCase());
    const near = exact ?? offered.find((tag) => primary(tag) === primary(language));
    if (near) return near;
  }
  return undefined;
}

/** Marks the reader's own language on the language choice. It suggests; it never leads anybody anywhere. */
export function suggestLanguage(root: ParentNode, wanted: readonly string[]): void {
  const links = [...root.querySelectorAll<HTMLElement>('[data-tag]')];
  const best = bestLanguage(
    wanted,
    links.map((link) => link.dataset['tag']!),
  );
  const link = links.find(({ dataset }) => dataset['tag'] === best);
  link?.classList.add('suggested');
  const sentence = link?.querySelector<HTMLElement>('.suggestion');
  if (sentence) sentence.hidden = false;
}

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
