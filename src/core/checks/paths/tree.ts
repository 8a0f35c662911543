/** Something that lies below a campaign's `content/`, `locales/` or `public/`, as the disk names it. */
export interface TreeEntry {
  /** From the campaign's folder, with forward slashes. */
  path: string;
  kind: 'file' | 'link' | 'other';
  /** The size of a file. */
  bytes: number;
}

/** The folders of a campaign; nothing outside them is read or published. */
export const TOP_FOLDERS = ['content', 'locales', 'public'] as const;

/** Folders deeper than this are refused unread: no campaign comes near. */
export const MOST_FOLDERS = 8;

/** What computers leave in folders by themselves. Outside `public/`, where it would be published, it does no harm. */
export function isLitter(path: string): boolean {
  return /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.gitkeep)$/i.test(path);
}
