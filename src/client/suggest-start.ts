// For browsers that know no modules, such as those of simple phones: the same suggestion, in words that they know.
import { suggestLanguage } from './suggest-language.ts';

suggestLanguage(document, navigator.languages);
