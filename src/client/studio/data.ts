/** What a studio's page gives its script. */
export function studioData<Data>(form: HTMLFormElement): Data {
  return JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as Data;
}

/** Shows a studio that has started, with nothing in it that a browser kept from an earlier visit. */
export function showStudio(form: HTMLFormElement): void {
  form.reset();
  form.hidden = false;
}
