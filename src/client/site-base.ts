// Corrects the base address of the page for what is not there, on a mirror in another folder than the site's own: the folder above the
// first language in the address, or the page's own folder, is the site's. It runs at once, before anything is loaded by that base.
const base = document.querySelector('base');
const codes = document.currentScript?.dataset['codes']?.split(' ') ?? [];
const steps = location.pathname.split('/');
const at = steps.findIndex((step) => codes.includes(step));
if (base && at > 0) base.href = `${steps.slice(0, at).join('/')}/`;
else if (base && steps.at(-1) === '404.html') base.href = location.pathname.replace(/404\.html$/, '');
