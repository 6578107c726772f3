import { demoOffice, starterServices } from '@khamrong/templates';
import { renderFormPage } from './pages/form-page';
import { buildSite, type BuiltSite } from './test-support/built-site';
import { publishedForm, startingAnswers, TODAY } from './test-support/published-form';

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});
afterAll(() => site.close());

/** What React and Preact write differently and browsers read alike. */
const alike = (html: string): string =>
  html
    .replaceAll('<!-- -->', '')
    .replace(/&#x27;|&#39;/g, "'")
    .replaceAll('&gt;', '>')
    .replace(/="(?=[\s/>])/g, '')
    .replace(/=""/g, '')
    .replaceAll('/>', '>')
    .replace(/<(\w+)((?:\s[^<>]*?)?)>/g, (_, name: string, attributes: string) => {
      const sorted = attributes.match(/[\w-]+(?:="[^"]*")?/g)?.sort() ?? [];
      return `<${[name.toLowerCase(), ...sorted].join(' ').toLowerCase()}>`;
    });

test.each(starterServices.map((service) => [service.slug, service] as const))(
  'React and Preact draw the same %s',
  (_, service) => {
    const props = {
      form: publishedForm(service, demoOffice),
      answers: startingAnswers(service, demoOffice),
      errors: [],
      language: 'th' as const,
      office: demoOffice,
      assets: site.assets,
      today: TODAY,
      idempotencyKey: 'key-of-one-submission',
      uploads: {},
    };
    expect(alike(site.ssr.renderFormPage(props))).toBe(alike(renderFormPage(props)));
  },
);
