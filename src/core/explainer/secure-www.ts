import { defineMdastPlugin } from 'satteri';

/** An address that is written without its scheme, www.example.org, becomes a link to https, not to http. */
export const secureWww = defineMdastPlugin({
  name: 'secure-www',
  link(node, context) {
    const [only] = node.children;
    if (only?.type === 'text' && node.children.length === 1 && /^www\./i.test(only.value) && node.url === `http://${only.value}`) {
      context.setProperty(node, 'url', `https://${only.value}`);
    }
  },
});
