import { demoOffice, starterServices } from '@khamrong/templates';
import { renderToString } from 'react-dom/server';
import { TODAY } from '../test-support/published-form';
import { draftAsForm } from './draft-as-form';
import { PreviewForm } from './preview-form';

const drawn = (definition: Parameters<typeof draftAsForm>[0], closed = false): string =>
  renderToString(
    <PreviewForm
      form={draftAsForm(definition, demoOffice)}
      answers={{}}
      language="th"
      today={TODAY}
      office={demoOffice}
      addressUrl="/assets/address/"
      closed={closed}
    />,
  );

describe('the form as it is tried before it is published', () => {
  test.each(starterServices.map((service) => [service.slug, service] as const))('shows %s', (_, service) => {
    const page = drawn(service);
    expect(page).toContain(service.title.th);
    for (const file of page.match(/<input[^>]*type="file"[^>]*>/g) ?? []) expect(file).toContain('disabled');
  });

  test('shows a draft whose texts and choices are not written yet', () => {
    const [service] = starterServices;
    if (!service) throw new Error('There is no starter service.');
    const fields = [{ type: 'radio' as const, key: 'a', label: { th: '' }, choices: [] }];
    const empty = { ...service, title: { th: '' }, pages: [{ key: 'p', title: { th: '' }, fields }] };
    expect(drawn(empty)).toContain('<fieldset');
  });

  test('shows what is said while it is closed in place of the questions', () => {
    const [service] = starterServices;
    if (!service) throw new Error('There is no starter service.');
    const page = drawn(service, true);
    expect(page).toContain('ปิดรับคำร้องแล้ว');
    expect(page).not.toContain('<form');
  });
});
