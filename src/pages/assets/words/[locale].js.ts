// What the scripts of encrypted forms say, in one language.
import { scriptWords } from '#src/core/forms/script-words.ts';
import { WORDS_DATA } from '#src/core/forms/page-data.ts';
import { dataScript } from '#src/core/volunteer/data-script.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale();

export const GET = async ({ params }: { params: { locale: string } }) => {
  const { t } = viewOf(params.locale, 'act/index.html');
  return new Response(dataScript(WORDS_DATA, scriptWords(t)), { headers: { 'Content-Type': 'text/javascript' } });
};
