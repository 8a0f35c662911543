import { serialize } from 'parse5';
import { expect, test } from 'vitest';
import { readBookPage, type Taken } from './book-page.ts';

const WORDS = { form: 'Questions of the form:' };
const CRUMBS = '<nav class="crumbs small"><ol class="list"><li><a href="../index.html">Home</a></li></ol></nav>';

function read(main: string, path = 'explainer/why.html', taken: Taken = 'whole') {
  const frame = `<header><nav>Menu</nav></header><main id="main" data-pagefind-body>${main}</main><aside class="share">Share</aside><footer>Foot</footer>`;
  const { body, ...said } = readBookPage(`<!doctype html><html><body>${frame}</body></html>`, path, taken, WORDS);
  return { ...said, html: serialize(body) };
}

test('a page gives its title with its names isolated, and its text without the frame', () => {
  const page = read(`<div class="head">${CRUMBS}<h1>ምን <bdi>#ደን</bdi> ነው</h1></div><article class="prose"><p>ዛፎች ውኃ ይይዛሉ።</p></article>`);
  expect(page).toEqual({ title: 'ምን \u2068#ደን\u2069 ነው', html: '<p>ዛፎች ውኃ ይይዛሉ።</p>' });
});

test('what stands in another language keeps its language and direction, in the title too', () => {
  const page = read('<h1 lang="en" dir="ltr">Why forests</h1><p>الأشجار تحفظ <bdi lang="en" dir="ltr">water</bdi>.</p>');
  expect(page.titleIn).toEqual({ lang: 'en', dir: 'ltr' });
  expect(page.html).toBe('<p>الأشجار تحفظ <bdi lang="en" dir="ltr">water</bdi>.</p>');
});

test('of a note on the translation its sentence stays, and older paragraphs stay marked', () => {
  const notice =
    '<style>.x{}</style><aside class="notice"><p>لم تُترجم هذه الصفحة كاملة بعد.</p><details><summary>ما تغيّر</summary></details><p><a href="../../en/x.html">English</a></p></aside>';
  const { html } = read(`${notice}<p data-older="0123abcd">نص <a class="was" href="#was-0123abcd">(أقدم)</a></p>`);
  expect(html).toBe('<aside class="note notice"><p>لم تُترجم هذه الصفحة كاملة بعد.</p></aside><p class="older">نص </p>');
});

test('scripts, styles, buttons, fields and hidden parts are left out', () => {
  const { html } = read(
    '<p>a</p><script>1</script><style>p{}</style><p hidden>b</p><noscript><p>c</p></noscript><button>d</button><input value="e"><iframe src="f"></iframe><object data="g"></object><p onclick="h" style="color:red" class="lead i x">i</p>',
  );
  expect(html).toBe('<p>a</p><p class="lead i">i</p>');
});

test('what offers to share or correct something is left out, with the line it stands in', () => {
  const chart =
    '<figure class="chart" id="rain"><svg class="drawn" viewBox="0 0 9 9" role="img" aria-label="مطر"><path class="w" d="M0 0h9"></path></svg><p class="small"><a href="../pictures.html#rain">Download</a> · <a href="../share.html#x">Share</a></p></figure>';
  const { html } = read(`${chart}<ul class="list"><li>حركة <a class="small mend" href="../volunteer/x.html">صحّح</a></li></ul>`);
  expect(html).toBe(
    '<figure id="rain" class="chart"><svg viewBox="0 0 9 9" role="img" aria-label="مطر" class="drawn"><path d="M0 0h9" class="w"></path></svg></figure><ul class="list"><li>حركة </li></ul>',
  );
});

test('tables that can be folded stand open', () => {
  expect(read('<details class="table"><summary>ሠንጠረዥ</summary><table><tbody><tr><td>85</td></tr></tbody></table></details>').html).toBe(
    '<details open=""><summary>ሠንጠረዥ</summary><table><tbody><tr><td>85</td></tr></tbody></table></details>',
  );
});

test('an encrypted form becomes the questions that it asks', () => {
  const field = '<div class="field"><label for="f-place">المكان </label><p class="small muted">المنطقة تكفي.</p><input id="f-place"></div>';
  const choice =
    '<fieldset class="choice"><legend>هل ما زال مستمرًا؟</legend><label><input type="radio">نعم</label><label><input type="radio">لا</label></fieldset>';
  const zone = '<div class="field"><label for="f-zone">توقيت من؟</label><select id="f-zone" name="zone"></select></div>';
  const { html } = read(
    `<aside class="note prose"><h2>قبل أن تكتب</h2><ul><li>ما تكتبه يُشفَّر على جهازك.</li></ul><p>سلامتك أولًا.</p></aside><form class="form sealed-form"><fieldset disabled class="bare"><legend>x</legend><fieldset><legend>ما حدث</legend>${field}${choice}${zone}</fieldset><button>أرسل</button></fieldset></form>`,
    'act/report.html',
  );
  expect(html).toBe(
    '<aside class="note"><h2>قبل أن تكتب</h2><p>سلامتك أولًا.</p></aside><section class="questions"><p>Questions of the form:</p><h3>ما حدث</h3><ul><li class="question"><b>المكان</b><br><span class="small muted">المنطقة تكفي.</span></li><li class="question"><b>هل ما زال مستمرًا؟</b><ul><li>نعم</li><li>لا</li></ul></li></ul></section>',
  );
});

test('the groups of a fingerprint stay apart', () => {
  expect(read('<p><bdi class="fingerprint" dir="ltr"><span>97A4</span><span>D6EE</span></bdi></p>').html).toBe(
    '<p><bdi dir="ltr" class="fingerprint">97A4 D6EE</bdi></p>',
  );
});

test('of the first page of a section only what its chapters do not say is left', () => {
  const page = `<h1>افعل</h1><p class="lead">لكل واحد شيء.</p><section><h2>ما نطلب</h2><ol class="grid asks"><li><b>1</b><article class="card"><h3><a href="plant.html">ازرع</a></h3></article></li></ol></section><section><h2>كل شيء</h2><div class="grid">…</div></section>`;
  expect(read(page, 'act/index.html', 'opening').html).toBe(
    '<p class="lead">لكل واحد شيء.</p><h2>ما نطلب</h2><ol><li><article class="card"><h3><a href="plant.html">ازرع</a></h3></article></li></ol>',
  );
});
