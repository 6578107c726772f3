import { nameFrom } from './api-client';

describe('the name of a downloaded file', () => {
  it.each([
    ["attachment; filename*=UTF-8''%E0%B8%84%E0%B8%B3%E0%B8%A3%E0%B9%89%E0%B8%AD%E0%B8%87.pdf", 'คำร้อง.pdf'],
    ['attachment; filename="petition-00018-2569.pdf"', 'petition-00018-2569.pdf'],
    ['attachment; filename="x.pdf"; filename*=UTF-8\'\'%E0%B8%81.pdf', 'ก.pdf'],
    ['inline', 'download'],
    [null, 'download'],
  ])('of %s is %s', (disposition, name) => {
    expect(nameFrom(disposition)).toBe(name);
  });
});
