import type { Phrase } from '#src/core/checks/words.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { checkPage } from '#src/core/output/html/check-page.ts';
import type { Known } from '#src/core/output/known.ts';
import { checkDiskIndex } from '#src/core/output/search/check-disk-index.ts';
import { checkIndexFile } from '#src/core/output/search/check-search.ts';
import { foreignHost } from '#src/core/output/html/foreign-host.ts';
import { isDiskIndex } from '#src/core/search/on-disk.ts';
import { attempt, type Tools } from '#src/core/output/tools.ts';
import { checkList } from '#src/core/output/xml/check-lists.ts';
import { checkSvg } from '#src/core/output/xml/check-svg.ts';
import { qrDrawing } from '#src/core/share/qr-drawing.ts';
import { qrPage } from '#src/core/share/qr-file.ts';
import { MOST_FONT_BYTES } from '#src/core/site/fallback-font.ts';
import { dataNameOf, isDataScript } from '#src/core/volunteer/data-script.ts';
import { CATALOGUE_PATH } from '#src/core/data/file-paths.ts';
import { readKeepList } from '#src/core/keep/keep-list.ts';
import { bookLinks } from './book-pdf.ts';
import { cataloguedIn } from './check-catalogue.ts';
import { wrongCells, wrongData } from './check-data.ts';
import { checkEpub } from './check-epub.ts';
import { checkJsonFeed } from './check-json-feed.ts';
import { checkManifest } from './check-manifest.ts';
import { checkPacked } from './check-packed.ts';
import { type Ending, endingOf } from './check-names.ts';
import { wrongPicture } from './check-picture-table.ts';
import { checkSiteZip, isSiteZip } from './check-site-zip.ts';
import { checkZip } from './check-zip.ts';
import { isPlainPdf } from './pdf.ts';
import { isSmallFont } from './font.ts';
import { hasNamedSize, isPicture } from './pictures.ts';
import { isWellKnown, wrongWellKnown } from './well-known.ts';
import { isZim } from './zim.ts';
import { holdsSecret, isBadgeCode, isCalendar, isPublicKey, plainText } from './texts.ts';

/** A JSON Feed in a language’s folder. */
const FEED_FILE = /^[a-z\d-]+\/(feed|feeds\/[a-z]+)\.json$/;

/** Looks at one file of the built folder: its bytes are what its name says, and harmless. */
export function checkFile(file: string, data: Uint8Array, known: Known, tools: Tools): FileFacts {
  const ending = endingOf(file);
  // By its name it is a problem already.
  if (ending === undefined) return { problems: [], links: [] };
  if (ending === 'br' || ending === 'gz') return checkPacked(file, ending, data, tools);
  const forHosts = known.hosting.get(file);
  if (forHosts !== undefined) return only(file, plainText(data) === forHosts ? undefined : ['output.host-file']);
  if (isWellKnown(file)) return only(file, wrongWellKnown(file, data, known));
  const facts = checkOne(file, ending, data, known, tools);
  const original = known.originals.get(file);
  if (original !== undefined && original !== tools.sha256(data)) facts.problems.push(finding(file, ['output.not-as-given']));
  const whole = { bytes: data.length, sum: tools.sha256(data) };
  return { ...facts, whole, ...(/^(kit|data)\//.test(file) && ending !== 'zip' && { digest: whole.sum }) };
}

function checkOne(file: string, ending: Ending, data: Uint8Array, known: Known, tools: Tools): FileFacts {
  if (ending === 'zip') return isSiteZip(file) ? checkSiteZip(file, data, known, tools) : checkZip(file, data, tools);
  if (ending.startsWith('pf_') || file === 'pagefind/pagefind-entry.json') return checkIndexFile(file, data, tools);
  if (ending === 'epub') return checkEpub(file, data, known, tools);
  if (ending === 'pdf' && file.startsWith('editions/')) return only(file, wrongBook(data, known));
  if (isDiskIndex(file)) return checkDiskIndex(file, plainText(data) ?? '');
  const isText = /^(html|svg|xml|json|csv|webmanifest|asc|ics|txt)$/.test(ending);
  if (!isText) return only(file, wrongBytes(file, ending, data, known, tools));
  const text = plainText(data);
  if (text === undefined) return only(file, ['output.not-text']);
  if (holdsSecret(text)) return only(file, ['output.secret-key']);
  return checkText(file, ending, text, known, tools);
}

function wrongBytes(file: string, ending: Ending, data: Uint8Array, known: Known, tools: Tools): Phrase | undefined {
  if (ending === 'pdf') return isPlainPdf(data) ? undefined : ['output.not-pdf'];
  if (ending === 'zim') return isZim(data) ? undefined : ['output.not-zim'];
  if (ending === 'woff2') return isSmallFont(data) ? undefined : ['output.not-font', { most: MOST_FONT_BYTES }];
  const dataName = dataNameOf(file);
  if (dataName !== undefined) return isDataScript(dataName, plainText(data) ?? '') ? undefined : ['output.script-file'];
  if (/^(js|mjs|pagefind)$/.test(ending)) return known.scripts.has(tools.sha256(data)) ? undefined : ['output.script-file'];
  if (!isPicture(ending, data, tools)) return ['output.not-picture', { ending }];
  return ending === 'png' && !hasNamedSize(file, data) ? ['output.other-size'] : undefined;
}

/** A printed book shows pages and links to known hosts. */
function wrongBook(data: Uint8Array, known: Known): Phrase | undefined {
  const links = bookLinks(data);
  return links ? foreignHost(links.join('\n'), known) : ['output.not-pdf'];
}

function checkText(file: string, ending: Ending, text: string, known: Known, tools: Tools): FileFacts {
  if (file.startsWith('qr/')) return only(file, wrongCode(file, text, known));
  if (ending === 'svg') return { problems: checkSvg(file, text), links: [] };
  if (ending === 'xml') return checkList(file, text, known.site);
  if (ending === 'webmanifest') return checkManifest(file, text);
  if (ending === 'csv' || ending === 'json') return checkData(file, text, known);
  if (ending !== 'html') return only(file, wrongText(file, ending, text, known));
  const page = known.pages.get(file);
  // A page that nobody knows is a problem by its name already.
  return page ? checkPage(file, text, page, known, tools) : { problems: [], links: [] };
}

function wrongText(file: string, ending: Ending, text: string, known: Known): Phrase | undefined {
  const { site } = known;
  if (ending === 'ics' && !isCalendar(text)) return ['output.not-calendar'];
  if (ending === 'asc') return isPublicKey(text) ? undefined : ['output.not-key'];
  if (file === 'robots.txt') return text === `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n` ? undefined : ['output.robots'];
  if (file.endsWith('-code.txt') && file.startsWith('kit/')) return isBadgeCode(text, site) ? undefined : ['output.badge-code'];
  // The name of the program that made a calendar looks like an address.
  if (file.startsWith('kit/')) return foreignHost(ending === 'ics' ? text.replace(/^PRODID:.*$/m, '') : text, known);
  return undefined;
}

/** The code of a page leads to that page and nowhere else, that of a mirror to the mirror. */
function wrongCode(file: string, text: string, { pages, mirrors }: Known): Phrase | undefined {
  const address = mirrors.get(file) ?? pages.get(qrPage(file))?.canonical;
  return address !== undefined && text === qrDrawing(address) ? undefined : ['output.page-code'];
}

/** Tables and JSON: published data, its catalogue, feeds; of any other JSON, that it is JSON. */
function checkData(file: string, text: string, known: Known): FileFacts {
  const data = known.data.get(file);
  if (data) return { problems: wrongData(file, text, data).map((what) => finding(file, what)), links: [] };
  const numbers = known.pictures.get(file);
  if (numbers) return { problems: wrongPicture(text, numbers).map((what) => finding(file, what)), links: [] };
  if (file.endsWith('.csv') && !known.originals.has(file))
    return { problems: wrongCells(text).map((what) => finding(file, what)), links: [] };
  if (FEED_FILE.test(file)) return checkJsonFeed(file, text, known.site);
  if (file === CATALOGUE_PATH) {
    const catalogued = cataloguedIn(text);
    return catalogued ? { problems: [], links: [], catalogued } : only(file, ['output.not-data']);
  }
  if (file.startsWith('assets/keep/')) {
    const kept = readKeepList(text);
    return kept ? { problems: [], links: [], kept } : only(file, ['output.not-data']);
  }
  const isJson = attempt(() => JSON.parse(text) as unknown) !== undefined;
  return only(file, isJson || known.originals.has(file) ? undefined : ['output.not-json']);
}

function only(file: string, what: Phrase | undefined): FileFacts {
  return { problems: what ? [finding(file, what)] : [], links: [] };
}
