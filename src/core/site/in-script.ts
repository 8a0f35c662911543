/**
 * JSON as it can stand inside a script element: nothing in it ends the element, or opens a comment in which its end would be lost.
 * @example inScript('"</script>"') // '"<\\/script>"'
 */
export function inScript(json: string): string {
  return json.replaceAll('</', '<\\/').replaceAll('<!', '\\u003c!');
}
