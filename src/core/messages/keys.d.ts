import 'i18next';
import type act from '../../../locales/en/act.json';
import type data from '../../../locales/en/data.json';
import type editions from '../../../locales/en/editions.json';
import type forms from '../../../locales/en/forms.json';
import type share from '../../../locales/en/share.json';
import type site from '../../../locales/en/site.json';
import type studio from '../../../locales/en/studio.json';
import type ui from '../../../locales/en/ui.json';
import type volunteer from '../../../locales/en/volunteer.json';

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
