/** Makes the coalition's filter form work over the list that follows it; without JavaScript the form stays hidden. */
export function startFilter(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('.filter');
  const items = [...root.querySelectorAll<HTMLElement>('.names li')];
  const output = form?.querySelector('output');
  if (!form || !output) return;
  const apply = () => {
    const wanted = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])) as unknown as Filter;
    for (const item of items) item.hidden = !matches(factsOf(item), wanted);
    output.value = items.every((item) => item.hidden) ? (form.dataset['none'] ?? '') : '';
  };
  fillCountries(form, items);
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are emptied after the event.
  form.addEventListener('reset', () => setTimeout(apply));
}

/** The countries of the list, named and sorted by the browser: they would be the longest part of the page. */
function fillCountries(form: HTMLFormElement, items: HTMLElement[]): void {
  const tag = form.dataset['tag'];
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const own = JSON.parse(form.dataset['countries'] ?? '{}') as Record<string, string>;
  const codes = [...new Set(items.flatMap((item) => item.dataset['c'] ?? []))];
  const options = codes.map((code) => new Option(own[code] ?? names.of(code) ?? code, code));
  const { compare } = new Intl.Collator(tag);
  options.sort((a, b) => compare(a.text, b.text));
  form.querySelector<HTMLSelectElement>('select[name=country]')?.append(...options);
}

/** What is asked for; empty fields ask for nothing. */
export interface Filter {
  name: string;
  region: string;
  country: string;
  focus: string;
}

/** What the list says about an organisation. */
export interface Facts {
  name: string;
  region: string | undefined;
  country: string | undefined;
  focus: string[];
}

/** True if an organisation has all that is asked for. Names match without regard to case and accents. */
export function matches(facts: Facts, wanted: Filter): boolean {
  return (
    fold(facts.name).includes(fold(wanted.name)) &&
    (!wanted.region || facts.region === wanted.region) &&
    (!wanted.country || facts.country === wanted.country) &&
    (!wanted.focus || facts.focus.includes(wanted.focus))
  );
}

/** An organisation's link leads to the page of its region, which therefore names it. */
function factsOf(item: HTMLElement): Facts {
  const region = /region-([\w-]+)\.html/.exec(item.querySelector('a')?.getAttribute('href') ?? '')?.[1];
  const { c: country, f: focus } = item.dataset;
  return { name: item.textContent ?? '', region, country, focus: focus?.split(' ') ?? [] };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
