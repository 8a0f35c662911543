import { defineHastPlugin, type HastNode } from 'satteri';
import { type Direction, directionOf, shareOfRightToLeft } from '#src/core/messages/direction.ts';
import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';

/** A page that is written from right to left has at least so many of its letters, whatever code and names stand in it. */
const LEAST = 0.25;

/**
 * Keeps the direction of what carries its own in a page’s prose: hashtags, handles, addresses, phone numbers and lists of names stand in `<bdi>`;
 * a link or stressed words that run against the page, and code, say their direction. `directions` are those of the languages, by their codes.
 */
export const isolateProse = (directions?: ReadonlyMap<string, Direction>) => () => {
  let around: Direction = 'ltr';
  return defineHastPlugin({
    name: 'isolate-prose',
    before(root, ctx) {
      const code = /\/([^/]+)\/[^/]+$/.exec(ctx.fileURL?.pathname ?? '')?.[1] ?? '';
      const share = shareOfRightToLeft(ctx.textContent(root as Readonly<HastNode>));
      around = directions?.get(code) ?? (share > LEAST ? 'rtl' : 'ltr');
    },
    element: {
      filter: ['a', 'strong', 'em', 'del', 'code'],
      visit(node, ctx) {
        const text = ctx.textContent(node);
        const own = node.tagName === 'code' || !/\p{L}/u.test(text) ? 'ltr' : wholeDirection(text);
        if (own !== undefined && own !== around) ctx.setProperty(node, 'dir', own);
      },
    },
    text(node, ctx) {
      const runs = splitIsolates(isolateForeign(node.value, around));
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
};

/** The direction of all letters of a text; undefined where they differ. */
function wholeDirection(text: string): Direction | undefined {
  const share = shareOfRightToLeft(text);
  return share === 0 || share === 1 ? directionOf(text) : undefined;
}
