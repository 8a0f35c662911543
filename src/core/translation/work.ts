import type { TextReport } from '#src/core/translation/report.ts';

/** Texts that wait for somebody; as many as a page can list, and how many there are besides. */
export interface Work {
  texts: TextReport[];
  more: number;
  total: number;
}

/** The most texts in a list: more would not load in one go on a slow line. */
const MOST = 40;

/** What is to be translated in a language, what is most behind first, and what is to be read. */
export function workIn(texts: readonly TextReport[]): { translate: Work; read: Work } {
  const behind = ({ tally }: TextReport): number => tally.outdated + tally.missing;
  const unread = ({ tally }: TextReport): number => tally.written + tally.machine;
  const translate = texts.filter((text) => behind(text) > 0).sort((a, b) => behind(b) - behind(a));
  return { translate: listed(translate), read: listed(texts.filter((text) => behind(text) === 0 && unread(text) > 0)) };
}

function listed(texts: TextReport[]): Work {
  return { texts: texts.slice(0, MOST), more: Math.max(0, texts.length - MOST), total: texts.length };
}
