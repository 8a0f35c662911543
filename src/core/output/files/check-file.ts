import type { Phrase } from '#src/core/checks/words.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { checkPage } from '#src/core/output/html/check-page.ts';
import type { Known } from '#src/core/output/known.ts';
import { checkIndexFile } from '#src/core/output/search/check-search.ts';
import { foreignHost } from '#src/core/output/html/foreign-host.ts';
import { attempt, type Tools } from '#src/core/output/tools.ts';
import { checkList } from '#src/core/output/xml/check-lists.ts';
import { checkSvg } from '#src/core/output/xml/check-svg.ts';
import { dataNameOf, isDataScript } from '#src/core/volunteer/data-script.ts';
import { checkManifest } from './check-manifest.ts';
import { type Ending, endingOf } from './check-names.ts';
import { checkZip } from './check-zip.ts';
import { isPlainPdf } from './pdf.ts';
import { hasNamedSize, isPicture } from './pictures.ts';
import { holdsSecret, isBadgeCode, isPublicKey, plainText } from './texts.ts';

/** Looks at one file of the built folder: its bytes are what its name says, and harmless. */
export function checkFile(file: string, data: Uint8Array, known: Known, tools: Tools): FileFacts {
  const ending = endingOf(file);
  // By its name it is a problem already.
  if (ending === undefined) return { problems: [], links: [] };
  const facts = ending === 'zip' ? checkZip(file, data, tools) : checkOne(file, ending, data, known, tools);
  const original = known.originals.get(file);
  if (original !== undefined && original !== tools.sha256(data)) facts.problems.push(finding(file, ['output.not-as-given']));
  return file.startsWith('kit/') && ending !== 'zip' ? { ...facts, digest: tools.sha256(data) } : facts;
}

function checkOne(file: string, ending: Ending, data: Uint8Array, known: Known, tools: Tools): FileFacts {
  if (ending.startsWith('pf_') || file === 'pagefind/pagefind-entry.json') return checkIndexFile(file, data, tools);
  const isText = /^(html|svg|xml|json|webmanifest|asc|txt)$/.test(ending);
  if (!isText) return only(file, wrongBytes(file, ending, data, known, tools));
  const text = plainText(data);
  if (text === undefined) return only(file, ['output.not-text']);
  if (holdsSecret(text)) return only(file, ['output.secret-key']);
  return checkText(file, ending, text, known, tools);
}

function wrongBytes(file: string, ending: Ending, data: Uint8Array, known: Known, tools: Tools): Phrase | undefined {
  if (ending === 'pdf') return isPlainPdf(data) ? undefined : ['output.not-pdf'];
  const dataName = dataNameOf(file);
  if (dataName !== undefined) return isDataScript(dataName, plainText(data) ?? '') ? undefined : ['output.script-file'];
  if (ending === 'js' || ending === 'pagefind') return known.scripts.has(tools.sha256(data)) ? undefined : ['output.script-file'];
  if (!isPicture(ending, data, tools)) return ['output.not-picture', { ending }];
  return ending === 'png' && !hasNamedSize(file, data) ? ['output.other-size'] : undefined;
}

function checkText(file: string, ending: Ending, text: string, known: Known, tools: Tools): FileFacts {
  if (ending === 'svg') return { problems: checkSvg(file, text), links: [] };
  if (ending === 'xml') return checkList(file, text, known.site);
  if (ending === 'webmanifest') return checkManifest(file, text);
  if (ending !== 'html') return only(file, wrongText(file, ending, text, known));
  const page = known.pages.get(file);
  // A page that nobody knows is a problem by its name already.
  return page ? checkPage(file, text, page, known, tools) : { problems: [], links: [] };
}

function wrongText(file: string, ending: Ending, text: string, known: Known): Phrase | undefined {
  const { site } = known;
  if (ending === 'json') return attempt(() => JSON.parse(text) as unknown) === undefined ? ['output.not-json'] : undefined;
  if (ending === 'asc') return isPublicKey(text) ? undefined : ['output.not-key'];
  if (file === 'robots.txt') return text === `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n` ? undefined : ['output.robots'];
  if (file.endsWith('-code.txt') && file.startsWith('kit/')) return isBadgeCode(text, site) ? undefined : ['output.badge-code'];
  if (file.startsWith('kit/')) return foreignHost(text, known);
  return undefined;
}

function only(file: string, what: Phrase | undefined): FileFacts {
  return { problems: what ? [finding(file, what)] : [], links: [] };
}
