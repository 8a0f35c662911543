/** One version in `CHANGELOG.md`, newest first there. */
export interface Release {
  /** Such as `0.9.0`; `Unreleased` for what has no number yet. */
  version: string;
  /** YYYY-MM-DD; undefined for what is not released. */
  date: string | undefined;
  entries: Entry[];
}

/** A line of a version, for those whom it concerns. */
export interface Entry {
  /** `Readers`, `Organisers`, `Organisers, to do`, `Content version 2`. */
  about: string;
  text: string;
}

/** What stands for changes that have no number yet. */
export const UNRELEASED = 'Unreleased';

/**
 * Reads a changelog in the form of Keep a Changelog, of which each line says first whom it concerns.
 * @example releasesIn('## [0.2.0] - 2026-11-21\n\n- **Readers**: maps')
 * // [{ version: '0.2.0', date: '2026-11-21', entries: [{ about: 'Readers', text: 'maps' }] }]
 */
export function releasesIn(changelog: string): Release[] {
  const parts = changelog.replaceAll('\r\n', '\n').split(/^## /m).slice(1);
  return parts.flatMap((part) => {
    const [, version, date] = /^\[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?/.exec(part) ?? [];
    return version === undefined ? [] : [{ version, date, entries: entriesIn(part) }];
  });
}

function entriesIn(part: string): Entry[] {
  const lines = part.split(/^- /m).slice(1);
  return lines.flatMap((line) => {
    const [, about, text] = /^\*\*([^*]+)\*\*: ([^]*?)(?=\n(?! {2})|$(?![^]))/.exec(line) ?? [];
    return about === undefined || text === undefined ? [] : [{ about, text: plain(text) }];
  });
}

/** Without what only Markdown needs: line breaks within a line, links. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label: string, target: string) => (label === target ? label : `${label} (${target})`))
    .trim();
}
