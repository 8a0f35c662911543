/** Copies a text that an element shows; where the browser doesn’t let pages do that, selects it for the reader. True where it was copied. */
export async function copyOf(element: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (element instanceof HTMLTextAreaElement) element.select();
    else getSelection()?.selectAllChildren(element);
    // Pages opened from a folder or over plain HTTP have only the old way.
    return document.execCommand('copy');
  }
}
