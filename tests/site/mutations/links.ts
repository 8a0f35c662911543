import { content } from '../output.ts';
import { PAGE, HOME, edit, put, putHead, type Mutation } from './places.ts';

/** Where links would lead, and what pages would say of themselves to machines. */
export const LINKS: readonly Mutation[] = [
  ['a link that runs a script', PAGE, 'address-scheme', () => put('<a href="javascript:alert(1)">x</a>')],
  ['… in capitals and small letters', PAGE, 'address-scheme', () => put('<a href="JaVaScRiPt:alert(1)">x</a>')],
  ['… with a tab in it', PAGE, 'address-sign', () => put('<a href="java&#9;script:alert(1)">x</a>')],
  ['… behind a space', PAGE, 'address-sign', () => put('<a href=" javascript:alert(1)">x</a>')],
  ['… in other characters', PAGE, 'address-scheme', () => put('<a href="&#106;avascript&colon;alert(1)">x</a>')],
  ['a link to data', PAGE, 'address-scheme', () => put('<a href="data:text/html,x">x</a>')],
  ['a link to a disk', PAGE, 'address-scheme', () => put('<a href="file:///etc/passwd">x</a>')],
  ['a link to a host that nobody wrote', PAGE, 'host', () => put('<a href="https://evil.example/">x</a>')],
  [
    'a link to an onion service of the campaign',
    PAGE,
    'onion-link',
    () => put(`<a href="${content.campaign.mirrors!.find(({ kind }) => kind === 'onion')!.url}">x</a>`),
  ],
  ['a link without its scheme', PAGE, 'address-not-relative', () => put('<a href="//evil.example/">x</a>')],
  ['a link with a backslash', PAGE, 'address-sign', () => put('<a href="\\\\evil.example/">x</a>')],
  [
    'a link with a name before its host',
    PAGE,
    'address-sign',
    () => put(`<a href="https://${new URL(content.campaign.site).host}@evil.example/">x</a>`),
  ],
  ['a mail address that nobody wrote', PAGE, 'person', () => put('<a href="mailto:thief@evil.example">x</a>')],
  ['a link from the server’s root', PAGE, 'address-not-relative', () => put('<a href="/index.html">x</a>')],
  ['a link out of the site', PAGE, 'address-sign', () => put('<a href="../../../x.html">x</a>')],
  ['a dead link', PAGE, 'dead-link', () => put('<a href="no-such-page.html">x</a>')],
  ['a dead place', PAGE, 'dead-anchor', () => put('<a href="../index.html#no-such-place">x</a>')],
  ['a picture that is none', PAGE, 'no-picture', () => put('<img src="../index.html" alt="x">')],
  ['a window of its own', PAGE, 'attribute', () => edit(PAGE, '<a class="skip button"', '<a target="_blank" class="skip button"')],
  [
    'another canonical address',
    PAGE,
    'canonical',
    () => edit(PAGE, /rel="canonical" href="[^"]*"/, 'rel="canonical" href="https://evil.example/"'),
  ],
  [
    'a wrong version in another language',
    PAGE,
    'alternate',
    () =>
      edit(
        PAGE,
        /(rel="alternate" hreflang="x-default" href=)"[^"]*"/,
        'rel="alternate" hreflang="x-default" href="https://evil.example/"',
      ),
  ],
  [
    'another picture for messengers',
    PAGE,
    'meta',
    () => edit(PAGE, /(<meta property="og:image" content=)"[^"]*"/, '<meta property="og:image" content="https://evil.example/x.png"'),
  ],
  ['a page hidden from search engines', PAGE, 'meta', () => putHead('<meta name="robots" content="noindex">')],
  ['a page that tells where readers come from', PAGE, 'meta', () => edit(PAGE, 'content="no-referrer"', 'content="unsafe-url"')],
  ['a site hidden from search engines', 'robots.txt', 'robots', () => edit('robots.txt', 'Allow: /', 'Disallow: /')],
  ['a map of another site', 'sitemap.xml', 'dead-link', () => edit('sitemap.xml', content.campaign.site, 'https://evil.example/')],
  [
    'an entity in the map of the site',
    'sitemap.xml',
    'not-xml',
    () => edit('sitemap.xml', '<urlset', '<!DOCTYPE x [<!ENTITY a "b">]><urlset'),
  ],
  [
    'a host that nobody wrote in what search engines read',
    HOME,
    'host',
    () => edit(HOME, '"url":"', '"sameAs":"https://evil.example/","url":"'),
  ],
];
