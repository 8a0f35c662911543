/** The picture formats that a campaign may publish. */
export const PICTURES = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'] as const;

/** Text files that a campaign may publish: keys and plain notes. */
export const PUBLIC_TEXTS = ['asc', 'txt'] as const;

/** The endings that each folder of a campaign knows. */
export const KNOWN_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  content: ['json', 'mdx'],
  locales: ['json', 'md'],
  public: [...PICTURES, ...PUBLIC_TEXTS],
};

/** True for the path of a file that is to be a picture. */
export function isPicture(path: string): boolean {
  return isPictureEnding(endingOf(path));
}

/** True for the ending of a picture format that a campaign may publish. */
export function isPictureEnding(ending: string): boolean {
  return (PICTURES as readonly string[]).includes(ending);
}

/** The heaviest file of each ending, in bytes; `undefined` is any other. Readers are on slow lines, and a check must end. */
export function mostBytes(ending: string): number {
  if (ending === 'svg') return 512 * 1024;
  if (isPictureEnding(ending)) return 2 * 1024 * 1024;
  return 256 * 1024;
}

/**
 * What stands behind the last dot of a file's name, in lower case; '' where there is none.
 * @example endingOf('content/pages/en/about.MDX') // 'mdx'
 */
export function endingOf(path: string): string {
  return /[^/.][^/]*\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
