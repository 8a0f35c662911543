// Brings the script of a letter. Where it is lost on the way, the page stays what it is without: a letter to be filled in by hand.
import { addScript } from '../forms/add-script.ts';

const form = document.querySelector<HTMLFormElement>('.letter-form')!;
addScript(new URL(form.dataset['engine']!, location.href)).catch(() => {});
