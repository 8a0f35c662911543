// A text with its translation, for the form in which it is translated. Builds make them by themselves: `src/io/form-files.ts`.
import { dataScript, TEXT_DATA, textScript } from '#src/core/volunteer/data-script.ts';
import type { FormDocument } from '#src/core/translation/form-document.ts';
import { loadForms } from '#src/io/translation/form-documents.ts';

export const getStaticPaths = async () =>
  (import.meta.env.DEV ? await loadForms() : []).map((form) => {
    const text = textScript(form.locale, form.document).split('/').at(-1)!.replace(/\.js$/, '');
    return { params: { locale: form.locale, text }, props: { form } };
  });

export const GET = ({ props }: { props: { form: FormDocument } }) =>
  new Response(dataScript(TEXT_DATA, props.form), { headers: { 'Content-Type': 'text/javascript' } });
