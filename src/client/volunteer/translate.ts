// Opens the text that stands behind the address's #, which no server sees, in the form for translators.
import { textScript } from '#src/core/volunteer/data-script.ts';
import type { TranslateData } from '#src/core/volunteer/form-data.ts';
import { addScript } from '../forms/add-script.ts';

function start(form: HTMLFormElement): void {
  const data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as TranslateData;
  const say = (sentence: string): void => {
    document.querySelector('.choose')!.textContent = sentence;
  };
  const open = async (): Promise<void> => {
    const text = decodeURIComponent(location.hash.slice(1));
    if (text === '') return;
    const engine = new URL(form.dataset['engine']!, location.href);
    form.hidden = true;
    try {
      await addScript(engine);
      await addScript(new URL(`../${textScript(data.code, text)}`, engine));
      form.hidden = false;
      form.dispatchEvent(new Event('show'));
    } catch {
      say(data.says.notFound);
    }
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => void open());
  void open();
}

start(document.querySelector('.translate')!);
