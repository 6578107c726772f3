import { fromClerkWords, inClerkWords } from './office-words';

describe('what the office fills in', () => {
  it('reads in Thai words and is stored under its name', () => {
    expect(inClerkWords('โทร. {org_phone} หรือ {x} [1]')).toBe('โทร. [โทรศัพท์หน่วยงาน] หรือ {x} [1]');
    expect(fromClerkWords('โทร. [โทรศัพท์หน่วยงาน] หรือ {x} [1]')).toBe('โทร. {org_phone} หรือ {x} [1]');
  });

  it('stays plain text where a name is one that every object has', () => {
    expect(inClerkWords('{constructor}')).toBe('{constructor}');
  });
});
