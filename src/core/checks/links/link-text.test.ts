import { expect, test } from 'vitest';
import { wrongLinkText } from '#src/core/checks/links/link-text.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';

const SITE = 'https://example.org/x';

/** Texts that may lead to the site, parted by strokes. */
const FOR_SITE = `
  The report | example.org | www.example.org | https://example.org/other | news.example.org | EXAMPLE.ORG | (example.org)
  Example.org. | e.g. the U.S. and U.K. | p.ej. aquí | i.e. now | Ph.D | M.Sc in law | B.Ed | 1.5 GB | v2.0 | La fin.Début
  La fin.La suite | Fin.De plus | 10.am | 9.30am–11.15pm | wait…no | p.es. così | m.in. w Polsce | z.B. hier | bl.a. her
  col·la il·legal | Art. 19.2 | 1.La liberté | Node.js | rapport.pdf | data.json | first.last@example.org | The end.And more
  Internet.No more shutdowns | c.-à-d. ici | S.A. de C.V. | 请访问example.org了解 | 请看。example.org | example.org에서 보기
  على موقع وexample.org | በexample.org | ดูที่example.orgนะ | 結束。開始 | ኢንተርኔት።ይከፈት | انتهى.بدأ | конец.Начало | अंत।शुरू
`;

const VALID: readonly (readonly [text: string, target: string])[] = [
  ['example.org', 'https://www.example.org/'],
  ['example.org', 'https://example.org:8443/'],
  ['日本語.jp', 'https://日本語.jp/'],
  ['詳しくは日本語.jp', 'https://日本語.jp/'],
  ['россия.рф', 'https://xn--h1alffa9f.xn--p1ai/'],
  ['xn--h1alffa9f.xn--p1ai', 'https://россия.рф/'],
  ['إختبار.com', 'https://إختبار.com/'],
  ['README.md', 'https://code.example/a/b/README.md'],
  ['install.sh', 'https://code.example/install.sh'],
  ['@name.example', 'https://network.example.org/profile/name.example'],
  ['@user@social.example', 'https://social.example/@user'],
  ['report.pdf', 'files/report.pdf'],
  ['index.html', '../index.html'],
  ['Press kit (kit.zip)', '../kit.zip'],
  ['2016–2024', 'index.html'],
  ['Write to us', 'mailto:info@example.org'],
  ['INFO@Example.org', 'mailto:info@example.org?subject=x'],
  ['example.org', 'mailto:info@example.org'],
  ['請寫信至info@example.org', 'mailto:info@example.org'],
  ['Call us', 'tel:+442079460000'],
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['0044 20 7946 0000', 'tel:+442079460000'],
  ['020 7946 0000', 'tel:+442079460000'],
  ['٠٢٠ ٧٩٤٦ ٠٠٠٠', 'tel:+442079460000'],
  ['۰۲۰۷۹۴۶۰۰۰۰', 'tel:+44-20-7946-0000'],
  ['8 (495) 123-45-67', 'tel:+74951234567'],
  ['(202) 555-0100', 'tel:+1-202-555-0100'],
  ['Dial 112', 'tel:112'],
];

test.each([...texts(FOR_SITE, SITE), ...VALID])('“%s” may lead to %s', (text, target) => {
  expect(wrongLinkText(text, target)).toBeUndefined();
});

function texts(list: string, target: string): [text: string, target: string][] {
  return list
    .trim()
    .split(/ \| |\n\s*/)
    .map((text) => [text, target]);
}

const EVIL = 'https://evil.example/x';

/** Texts that name another site than the one where they lead. */
const FOR_EVIL = `
  example.org | Example.Org | https://example.org | HTTPS://EXAMPLE.ORG/x | http://localhost | ftp://x.y | www.example.museum
  //example.org/x | Example．org | example․org | example。org | example｡org | exam\u200Bple.org | exam\u00ADple.org | ｅｘａｍｐｌｅ.org
  example\u2060.org | 𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐨𝐫𝐠 | example۔org | Go to example.org now | example.org is here | (example.org/act)
  Example.Org is great | example.org. | Visit example.org.Then | evil.example example.org | 请访问example.org了解 | example.org에서
  وexample.org | በexample.org ላይ | россия.рф | 日本語.jp | إختبار.com | münchen.de | xn--mnchen-3ya.de | भारत.भारत | ኢትዮጵያ.et
  t.co | t.co/x | X.com | bit.ly/x | bank.et | vote.gouv.fr | example.com.au | news.onion | 163.com | info@example.org
  mailto:a@example.org | https://example.org@evil.example | example.org@evil.example | @example.org | https:⁄⁄example.org
`;

const HOSTILE: readonly (readonly [text: string, target: string, what?: string])[] = [
  ['еxample.org', 'https://example.org/'],
  ['notexample.org', 'https://example.org/'],
  ['example.org.uk', 'https://example.org/'],
  ['example.org.evil.example', 'https://example.org/'],
  ['example.org', 'https://example.org.evil.example/'],
  ['example.org', 'https://evil.example/example.org'],
  ['example.org', 'http://evil.example/'],
  ['README.md', 'https://evil.example/other'],
  ['example.org', 'about.html', 'address.host-for-page'],
  ['https://example.org', '../x.html', 'address.host-for-page'],
  ['www.example.org', '#x', 'address.host-for-page'],
  ['info@example.org', 'contact.html', 'address.host-for-page'],
  ['a@example.org', 'mailto:c@example.org'],
  ['a@example.org', 'mailto:a@evil.example'],
  ['example.org', 'mailto:a@evil.example'],
  ['https://example.org', 'mailto:a@evil.example'],
  ['example.org', 'tel:+442079460000'],
  ['+44 20 7946 0001', 'tel:+442079460000', 'address.other-phone'],
  ['020 7946 0001', 'tel:+442079460000', 'address.other-phone'],
  ['+1 202 555 0100', 'tel:+882025550100', 'address.other-phone'],
  ['٠٢٠ ٧٩٤٦ ٠٠٠١', 'tel:+442079460000', 'address.other-phone'],
  ['०२० ७९४६ ०००१', 'tel:+442079460000', 'address.other-phone'],
];

const hostile = [...texts(FOR_EVIL, EVIL), ...HOSTILE].map(([text, target, what]) => [text, target, what ?? 'address.other-host'] as const);

test.each(hostile)('“%s” must not lead to %s', (text, target, what) => {
  expect(wrongLinkText(text, target)?.what[0]).toBe(what);
});

test('what is told names both', () => {
  expect(wrongLinkText('See Example．org/act', 'https://xn--mnchen-3ya.de/')).toEqual({
    what: ['address.other-host', { named: 'example.org', host: 'münchen.de' }],
    fix: ['address.other-host-fix', { named: 'example.org' }],
  });
});

test.each(['a', 'a.', 'аa', 'a://', 'a@', '1 ', '日', '日a.', '。a', '@', 'a.org ', '('])(
  'a long text of %j is decided at once',
  (piece) => {
    const text = piece.repeat(30_000 / piece.length);
    const start = processorTime();
    for (const target of [SITE, 'tel:+442079460000', 'mailto:a@example.org', 'x.html']) wrongLinkText(text, target);
    expect(processorTime() - start).toBeLessThan(2000);
  },
);
