import type { Field } from '@khamrong/schemas';
import { searchWords } from './search-words';

describe('the words a case is found by', () => {
  it('are the name with its prefix, without it, and the surname', () => {
    expect(searchWords({ prefix: 'นาย', first_name: 'สมชาย', last_name: 'ใจดี' }, [])).toEqual([
      'นายสมชาย ใจดี',
      'สมชาย ใจดี',
      'ใจดี',
    ]);
  });

  it('are in the spelling of searches', () => {
    expect(searchWords({ prefix: 'Mr.', first_name: 'John', last_name: 'DOE' }, [])).toContain('john doe');
  });

  it('are telephone numbers too', () => {
    const field: Field = { key: 'phone', type: 'phone_th', label: { th: 'โทรศัพท์' } };
    const fields: [string, Field][] = [['phone', field]];
    expect(searchWords({ first_name: 'สมชาย', phone: '0812345678' }, fields)).toEqual([
      'สมชาย',
      '0812345678',
    ]);
    expect(searchWords({ detail: '0812345678' }, fields)).toEqual([]);
  });

  it('are none where nobody gave a name', () => {
    expect(searchWords({ detail: 'ไฟดับ' }, [])).toEqual([]);
    expect(searchWords({ prefix: 'นาย', first_name: 'ก', last_name: '-' }, [])).toEqual(['นายก']);
  });
});
