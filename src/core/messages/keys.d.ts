import 'i18next';
import type act from '../../words/locales/en/act.json';
import type data from '../../words/locales/en/data.json';
import type editions from '../../words/locales/en/editions.json';
import type forms from '../../words/locales/en/forms.json';
import type share from '../../words/locales/en/share.json';
import type site from '../../words/locales/en/site.json';
import type studio from '../../words/locales/en/studio.json';
import type ui from '../../words/locales/en/ui.json';
import type volunteer from '../../words/locales/en/volunteer.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof ui;
      site: typeof site;
      studio: typeof studio;
      share: typeof share;
      volunteer: typeof volunteer;
      forms: typeof forms;
      act: typeof act;
      data: typeof data;
      editions: typeof editions;
    };
  }
}
