import { defineMdastPlugin } from 'satteri';

// What ends a sentence or a quotation beside the signs that Markdown knows, with the spaces of French in front of them.
const TAIL = /[\s»›”’“،؛؟۔।።፣፤፥፦፧፨、。，；：？！）」』]+$/u;

/** An address that is written bare ends before the signs of the sentence, also where they are Arabic, Ethiopic or French: انظر https://example.org؟ */
export const endAddresses = defineMdastPlugin({
  name: 'end-addresses',
  link(node, context) {
    const [only] = node.children;
    if (only?.type !== 'text' || node.children.length !== 1) return;
    const tail = TAIL.exec(only.value)?.[0];
    if (tail === undefined || !isBare(node.url, only.value)) return;
    const text = only.value.slice(0, -tail.length);
    const url = /^[a-z]+:/i.exec(only.value) ? text : `${/^[a-z]+:(?:\/\/)?/i.exec(node.url)?.[0] ?? ''}${text}`;
    context.replaceNode(node, [
      { type: 'link', url, children: [{ type: 'text', value: text }] },
      { type: 'text', value: tail },
    ]);
  },
});

/** True where the link is what it says; the address may be encoded. */
function isBare(url: string, text: string): boolean {
  const told = [url, ...decoded(url)].map((address) => address.replace(/^(?:mailto:|https?:\/\/)/i, ''));
  return told.includes(text.replace(/^https?:\/\//i, ''));
}

function decoded(url: string): string[] {
  try {
    return [decodeURI(url)];
  } catch {
    return [];
  }
}
