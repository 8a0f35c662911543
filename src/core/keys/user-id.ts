import { visible } from '#src/core/checks/text/visible.ts';

/** So many signs of a user ID are shown: of a longer one its beginning, and its end, where the address stands. */
const [FIRST, LAST] = [100, 60];

/**
 * A key’s user ID as it can be shown: whoever makes a key can write anything into it, also signs that turn the direction of what stands around.
 * @example tellUserId('Press \u202egro.elpmaxe@\u202c') // 'Press <U+202E>gro.elpmaxe@<U+202C>'
 */
export function tellUserId(text: string): string {
  const signs = [...text];
  if (signs.length <= FIRST + LAST) return visible(text);
  return `${visible(signs.slice(0, FIRST).join(''))} … ${visible(signs.slice(-LAST).join(''))}`;
}
