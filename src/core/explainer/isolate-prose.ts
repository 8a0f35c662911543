import { defineHastPlugin } from 'satteri';
import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';

/** Sets hashtags, handles, addresses and phone numbers of a page's prose in `<bdi>`, so that they keep their own direction. */
export const isolateProse = defineHastPlugin({
  name: 'isolate-prose',
  text(node, ctx) {
    const runs = splitIsolates(isolateForeign(node.value));
    if (!runs.some((run) => run.isolated)) return;
    ctx.replaceNode(
      node,
      runs.map(({ text, isolated }) => {
        const value = { type: 'text' as const, value: text };
        return isolated ? { type: 'element' as const, tagName: 'bdi', properties: {}, children: [value] } : value;
      }),
    );
  },
});
