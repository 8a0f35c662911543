// Brings a studio, whose script is too large for the page.
import { scriptLoader } from './forms/load-scripts.ts';

const lost = document.querySelector<HTMLElement>('.lost')!;
const engine = document.querySelector<HTMLElement>('.studio')!.dataset['engine']!;
scriptLoader([new URL(engine, location.href)])().catch(() => (lost.textContent = lost.dataset['wrong']!));
