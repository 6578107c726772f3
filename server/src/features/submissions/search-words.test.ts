import type { Field } from '@khamrong/schemas';
import { searchWords } from './search-words';

const phone = (key: string): [string, Field] => [key, { key, type: 'phone_th', label: { th: 'โทรศัพท์' } }];

describe('the words a case is found by', () => {
  it('are telephone numbers, digits alone, each once', () => {
    const answers = { phone: '081-234-5678', again: '0812345678', fax: '044111222' };
    expect(searchWords(answers, ['phone', 'again', 'fax'].map(phone))).toEqual(['0812345678', '044111222']);
  });

  it('are none of what stands elsewhere, nor of what was not given', () => {
    expect(searchWords({ first_name: 'สมชาย', detail: '0812345678' }, [phone('phone')])).toEqual([]);
    expect(searchWords({ phone: '-' }, [phone('phone')])).toEqual([]);
  });
});
