import type { Page } from 'playwright-core';

/** What was copied last, as somebody finds it who pastes it. Pages may not read the clipboard, so a field is put into the page for a moment. */
export async function pasted(tab: Page): Promise<string> {
  await tab.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'paste-here';
    field.focus();
  });
  await tab.keyboard.press('ControlOrMeta+v');
  return tab.locator('#paste-here').evaluate((field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}
