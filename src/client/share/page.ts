// Prepares the message about what stands behind the address's #, which no server sees. Nothing is sent before somebody chooses where.
import { addScript } from '#src/client/forms/add-script.ts';
import { type Prepared, prepare, type ShareData } from '#src/core/share/prepared.ts';
import { type SharedPages, sharesScript, shareSection } from '#src/core/share/share-data.ts';
import { readTarget, type Target } from '#src/core/share/target.ts';
import { startComposer } from './composer.ts';

declare const sharedPages: SharedPages;

const HOME: Target = { path: 'index.html' };
const known = new Map<string, SharedPages>();

function start(form: HTMLFormElement): void {
  const data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as ShareData;
  const show = startComposer(document, form, data);
  const open = async (): Promise<void> => {
    const asked = location.hash.length > 1 ? readTarget(location.hash) : HOME;
    const found = asked && (await prepared(asked, data));
    const shown = found ?? (await prepared(HOME, data));
    form.querySelector('.refused')!.textContent = found ? '' : data.says.refused;
    if (shown) show(shown);
  };
  addEventListener('hashchange', () => void open());
  void open();
}

/** Loads the titles of the section that is asked for, and makes the message. A section that is not there is not asked for. */
async function prepared(target: Target, data: ShareData): Promise<Prepared | undefined> {
  const section = shareSection(target.path);
  if (!data.sections.includes(section)) return undefined;
  try {
    if (!known.has(section)) {
      await addScript(new URL(`../${sharesScript(data.code, section)}`, location.href));
      known.set(section, sharedPages);
    }
    return prepare(target, known.get(section)!, data);
  } catch {
    return undefined;
  }
}

start(document.querySelector('.sharing')!);
