/** True for the path of a file that is to be a public key. */
export function isKeyFile(path: string): boolean {
  return path.startsWith('public/') && path.endsWith('.asc');
}
