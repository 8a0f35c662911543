import { endLine, withEnd } from '#src/core/kit/share/embed.ts';

/** Writes the end date that somebody chooses into the codes of the badges, and shows codes that are files in the page. */
export function startCodes(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('.end');
  const date = form?.querySelector('input');
  const line = root.querySelector('.line');
  if (!form || !date || !line) return;
  const codes = new Map([...root.querySelectorAll<HTMLElement>('.code')].map((element) => [element, element.textContent ?? '']));
  const write = () => {
    for (const [element, code] of codes) element.firstElementChild!.textContent = code && withEnd(code, date.value);
    line.textContent = endLine(date.value) ?? line.textContent;
  };
  date.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-code]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void show(root, link, codes).then(write);
    });
  }
}

/** Puts the code of a file where the badge’s code stands; where pages may not read files, the file is opened instead. */
async function show(root: Document, link: HTMLAnchorElement, codes: Map<HTMLElement, string>): Promise<void> {
  const place = root.getElementById(link.dataset['code']!)!;
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(response.statusText);
    codes.set(place, (await response.text()).trim());
    place.closest('details')!.hidden = false;
    place.closest('details')!.open = true;
  } catch {
    location.href = link.href;
  }
}
