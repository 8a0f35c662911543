/** What the page for sharing knows of a section of the site. It shares nothing that does not stand here. */
export interface SharedPages {
  /** Titles by path, without the locale. */
  pages: Record<string, string>;
  /** Figures and graphics by their id. */
  parts: Record<string, SharedPart>;
}

/** A figure or a graphic: its name, whether it has a place of its own on its page, and the picture that can be sent along. */
export interface SharedPart {
  title: string;
  isPlace: boolean;
  picture?: string;
}

/**
 * The section of a page, without the locale: its folder.
 * @example shareSection('testimonies/hawa.html') // 'testimonies'
 * @example shareSection('wins.html') // 'site'
 */
export function shareSection(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'site';
}

/** Where the script with a section's titles lies. */
export function sharesScript(code: string, section: string): string {
  return `assets/shares/${code}/${section}.js`;
}
