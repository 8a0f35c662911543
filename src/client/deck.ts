// Slides on a screen: arrows and clicks go from one to the next, “f” fills the screen, “n” shows or hides what is to be said.

const slides = [...document.querySelectorAll('section')];
const rightToLeft = document.documentElement.dir === 'rtl';
const STEPS: Record<string, number> = {
  ArrowRight: rightToLeft ? -1 : 1,
  ArrowLeft: rightToLeft ? 1 : -1,
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 1,
  PageUp: -1,
  ' ': 1,
  Home: -Infinity,
  End: Infinity,
};

/** The slide that is seen: the last one that begins above the middle of the window. */
function current(): number {
  const begun = slides.filter((slide) => slide.getBoundingClientRect().top < innerHeight / 2);
  return Math.max(0, begun.length - 1);
}

function go(steps: number): void {
  const wanted = Math.min(slides.length - 1, Math.max(0, current() + steps));
  slides[wanted]?.scrollIntoView();
}

/** What is seen stays in sight while notes come and go. */
function keep(change: () => void): void {
  const slide = slides[current()];
  change();
  slide?.scrollIntoView();
}

function fillScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => {});
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // Keyboards of other scripts have other letters at these places.
  if (event.code === 'KeyF') return fillScreen();
  if (event.code === 'KeyN') return keep(() => document.documentElement.classList.toggle('alone'));
  const steps = STEPS[event.key];
  if (steps === undefined) return;
  event.preventDefault();
  go(event.key === ' ' && event.shiftKey ? -1 : steps);
});

for (const slide of slides) slide.querySelector('svg')?.addEventListener('click', () => go(1));
document.querySelector('header')?.removeAttribute('hidden');
