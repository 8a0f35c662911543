/** How often a key is pressed to leave, and within which time. */
const TIMES = 3;
const WITHIN_MS = 2000;
const KEYS = ['Escape', 'Shift'];

/** Lets somebody leave at once, by a link or by pressing a key three times: the page is emptied and another takes its place. */
export function startLeaving(link: HTMLAnchorElement): void {
  let pressed: { key: string; at: number }[] = [];
  addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (repeat) return;
    pressed = [...pressed, { key, at: timeStamp }].slice(-TIMES);
    const [first] = pressed;
    const isCall = pressed.length === TIMES && KEYS.includes(key) && pressed.every((one) => one.key === key);
    if (isCall && timeStamp - first!.at < WITHIN_MS) leave(link.href);
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
}

/** What was typed goes first: if the other page is slow to come, nothing is left to see. */
function leave(address: string): void {
  for (const form of document.forms) form.reset();
  for (const area of document.querySelectorAll('textarea')) area.value = '';
  document.body.replaceChildren();
  document.title = '\u200b';
  // The other site must not learn where they come from.
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  document.head.append(referrer);
  location.replace(address);
}
