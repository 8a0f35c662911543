import { expect, test } from 'vitest';
import { wrongAddress } from '#src/core/checks/links/address.ts';
import { tellIn } from '#src/core/checks/words.ts';

/** Addresses that a page may link to, parted by spaces. */
const VALID = `
  https://example.org https://EXAMPLE.org/Path?q=a%20b#x HTTPS://example.org https://example.org:8443/ https://t.co/x
  https://www.example.co.uk/a/b.html https://my_site.example.org https://a-b.example/ https://xn--mnchen-3ya.de/
  https://1.example.org https://россия.рф https://опора.рф https://إختبار.com/ https://münchen.de https://ኢትዮጵያ.com
  https://日本語.jp https://한국.kr https://भारत.भारत https://โดเมน.ไทย https://ελλάδα.ελ https://მთავრობა.გე https://paral·lel.cat/
  https://đà-nẵng.vn https://straße.example https://ایران.ir https://שלום.co.il https://ɛ̀ɔ.example https://вести24.ru
  https://автор.gr https://social.example/@user https://ar.wikipedia.org/wiki/إنترنت
  https://fa.wikipedia.org/wiki/%D9%85%DB%8C%E2%80%8C https://example.org/?u=https://a.org/b:c@d https://example.org/a|b
  https://example.org/it’s https://example.org/it's https://example.org/?text=a%0Ab https://example.org/互联网 ../act/index.html
  ./a.html index.html#join #join #إنترنت ?page=2 ../../pictures/map.svg pictures/team@2x.png rapport-annuel.pdf press.md kit.zip
  a/b:c.html ملف.pdf ፋይል.html a%20b.pdf http/index.html v1.2/index.html mailto:a.b+c@example.org
  mailto:info@example.org?subject=Hello%20you&body=a%0D%0Ab mailto:info@россия.рф MAILTO:INFO@EXAMPLE.ORG
  mailto:o'neil@example.org mailto:info@example.org?body=%D8%A3%D9%87%D9%84%D8%A7 mailto:إنترنت@example.org tel:+441632960123
  tel:112 tel:+1-(202)-555-0100 TEL:0800.123.456
`;

test.each(words(VALID))('%s may be linked to', (target) => {
  expect(wrongAddress(target)).toBeUndefined();
});

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** What must be refused, under what is said of it. */
const HOSTILE: Record<string, string[]> = {
  'address.empty': [''],
  'address.http': ['http://example.org', 'HTTP://example.org/', 'hTTp:example.org'],
  'address.scheme': [
    ...words(`javascript:alert(1) JaVaScRiPt:alert(1) data:text/html,x vbscript:x file:///etc/passwd ftp://example.org
  blob:https://x.org/1 ｊavascript:x view-source:https://example.org intent://x#Intent;end sms:+123
  htps://example.org :x x:y ws://a.org إ:x`),
  ],
  'address.space': [
    ' javascript:alert(1)',
    'java\tscript:x',
    'java\nscript:x',
    'https://ex ample.org',
    'https://example.org/a b',
    'a\u00A0b.html',
    'x ',
    '\u3000x',
  ],
  'address.hidden': [
    '\u0001javascript:x',
    'javascript\u200B:x',
    'java\u0000script:x',
    'https://example\u200B.org',
    'https://exam\u00ADple.org',
    'a\u202Egpj.html',
    'https://example.org/\u200E',
    'https://example.org\uFEFF/',
    '\u001fhttps://example.org',
    'https://example.org/\ud800',
  ],
  'address.fake-sign': [...words(`javascript：alert(1) ／／evil.example ＼＼evil.example javascript꞉alert(1) javascript︰x`)],
  'address.two-slashes': ['//evil.example', '///evil.example'],
  'address.leading-slash': ['/about.html', '/'],
  'address.backslash': ['/\\evil.example', '\\\\evil.example', 'https:\\\\evil.example', 'https://good.example\\@evil.example', '..\\x'],
  'address.slashes': [...words(`https:/example.org https:example.org https:///example.org https: https//example.org https;//example.org`)],
  'address.no-host': ['https://', 'https://?x', 'https://#x'],
  'address.user': [
    ...words(`https://user@evil.example https://good.example@evil.example/ https://u:p@evil.example https://@evil.example
  https://good.example%2F@evil.example`),
  ],
  'address.ip': [
    ...words(`https://127.0.0.1 https://2130706433 https://0x7f000001/ https://0177.0.0.1 https://127.1 https://[::1]
  https://0x7f.1 https://[::ffff:1.2.3.4]:80/ https://１２７.0.0.1 https://192.168.0.1:8080/x mailto:a@127.0.0.1`),
  ],
  'address.no-dot': [...words(`https://localhost https://localhost:3000/ https://intranet/x https://printer.local mailto:a@b`)],
  'address.onion': [...words(`https://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion/ https://www.forest.onion`)],
  'address.host': [
    ...words(`https://example.org: https://example.org:99999 https://example.org:80a https://example.org.
  https://.example.org https://a..b.org https://exa%6dple.org https://good.example%2Eevil.example https://-a.org
  https://a!b.org https://xn--zzzzzz.com https://example.org／path`),
  ],
  'address.odd-signs': [...words(`https://example．org https://example。org https://ｅxample.org https://①②.com https://example.ℴrg`)],
  'address.mixed-scripts': [
    ...words(`https://gооgle.com https://xn--ggle-55da.com https://pаypal.com https://exаmple.org https://micrοsoft.com
  https://ехample.org https://ꓢꓲ.com https://日本tokyo.jp mailto:a@pаypal.com https://www.еxample.org`),
  ],
  'address.look-alike': [
    ...words(`https://аррӏе.com https://xn--80ak6aa92e.com https://οικνα.com https://ɡoogle.com
  https://example.org∕x.evil.example https://i❤.ws https://ᎠᎢ.com https://сос.com`),
  ],
  'address.percent': [...words(`https://example.org/% https://example.org/%zz a%E9.html mailto:a@b.org?body=%E9 %`)],
  'address.sign': ['https://example.org/"onload', 'https://example.org/<script>', 'mailto:a@b.org?body=x#y'],
  'address.encoded': [...words(`..%2f..%2fetc ..%5Cx javascript%3Aalert(1) a%00.html a%0d%0ab.html`)],
  'address.entity': ['javascript&colon;alert(1)', 'java&#9;script', 'a.html?x=1&amp;y=2'],
  'address.no-https': [...words(`example.org www.example.museum/page example.org:8080/x localhost:3000 россия.рф`)],
  'address.no-mailto': ['info@example.org'],
  'address.mail': [
    ...words(`mailto: mailto:a mailto:@b.org mailto:?subject=x mailto:a%20b@c.org mailto://a@b.org mailto:.a@b.org
  mailto:аdmin@b.org mailto:a@b.org:25`),
  ],
  'address.mail-several': [...words(`mailto:a@b.org,c@d.org mailto:a@b.org;c@d.org mailto:a@b.org%2Cc@d.org mailto:a@b.org@c.org`)],
  'address.mail-field': [
    ...words(`mailto:a@b.org?cc=x@y.org mailto:a@b.org?BCC=x mailto:a@b.org?subject=a&to=c@d.org
  mailto:a@b.org?subject=a&subject=b mailto:a@b.org?attach=/etc/passwd mailto:a@b.org?`),
  ],
  'address.mail-line': ['mailto:a@b.org?subject=x%0ABcc:y', 'mailto:a@b.org?subject=x%0D'],
  'text.direction': ['mailto:a@b.org?body=%E2%80%AE'],
  'address.phone': [...words(`tel: tel:12 tel:abc tel:+1;ext=3 tel:*21*1# tel:٠١٢٣٤ tel:12345678901234567 tel:1+234 tel://123`)],
};

const hostile = Object.entries(HOSTILE).flatMap(([what, targets]) => targets.map((target) => [target, what] as const));

test.each(hostile)('%j is refused: %s', (target, what) => {
  expect(wrongAddress(target)?.what[0]).toBe(what);
});

test('every refusal is told in whole sentences, with nothing left to fill in', () => {
  const tell = tellIn('en');
  const told = hostile.map(([target]) => wrongAddress(target)!).flatMap(({ what, fix }) => [tell(what), tell(fix)]);
  expect(told.filter((sentence) => /%\{|^(address|text)\./.test(sentence))).toEqual([]);
});
