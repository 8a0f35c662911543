/**
 * Where a key stands on the page of keys. Its name is the campaign’s: “main” is a place on every page already.
 * @example keyPlace('main') // 'key-main'
 */
export function keyPlace(name: string): string {
  return `key-${name}`;
}
