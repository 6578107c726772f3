import {
  carriedOver,
  isOver,
  keptUntil,
  nameNow,
  unguarded,
  withKeptFiles,
  withUpload,
  type KeptFile,
} from './kept';

const NOW = Date.parse('2026-11-20T10:00:00+07:00');
const HOUR = 3600_000;
const asked = {
  phone: { type: 'phone_th', label: { th: 'โทรศัพท์' }, words: '081-234-5678' },
  national_id: { type: 'thai_national_id', label: { th: 'เลขประจำตัวประชาชน' }, words: '1-2345-67890-12-1' },
  remark: { type: 'textarea', label: { th: 'หมายเหตุ' }, words: 'หลังต้นไม้' },
};
const answers = { phone: '0812345678', national_id: '1234567890121', remark: 'หลังต้นไม้' };

const file = (change: Partial<KeptFile> = {}): KeptFile => ({
  id: 'device.1',
  key: 'k',
  attachmentKey: 'photos',
  name: 'ภาพ.jpg',
  blob: new Blob(['12345']),
  ...change,
});

test('a draft is kept for an hour, and for seven days once the person wants it', () => {
  expect(keptUntil(undefined, NOW)).toBe(NOW + HOUR);
  expect(keptUntil('keep', NOW)).toBe(NOW + 7 * 24 * HOUR);
  expect(isOver({ until: NOW }, NOW)).toBe(true);
  expect(isOver({ until: NOW + 1 }, NOW)).toBe(false);
  expect(isOver({}, NOW)).toBe(false);
});

test('national IDs are kept only once the person wants a draft', () => {
  expect(unguarded(answers, asked)).toEqual({ phone: '0812345678', remark: 'หลังต้นไม้' });
});

test('answers are carried to a changed form by key and type; what no question is left for is told', () => {
  const types = new Map([
    ['phone', 'phone_th'],
    ['remark', 'radio'],
  ]);
  const { answers: carried, left } = carriedOver(answers, asked, types);
  expect(carried).toEqual({ phone: '0812345678' });
  expect(left.map(({ words }) => words)).toEqual(['1-2345-67890-12-1', 'หลังต้นไม้']);
});

test('a file is named as the server does while it waits there, afterwards as the device does', () => {
  const there = file({ uploadId: 'u1', expiresAt: new Date(NOW + HOUR).toISOString() });
  expect(nameNow(there, NOW)).toBe('u1');
  expect(nameNow(there, NOW + 2 * HOUR)).toBe('device.1');
  expect(nameNow(file(), NOW)).toBe('device.1');
});

test('files of a draft stand once, with those only the device has', () => {
  const staged = {
    photos: [{ uploadId: 'u1', name: 'ภาพ.jpg', bytes: 5 }],
    id: [{ uploadId: 'u9', name: 'x', bytes: 1 }],
  };
  const gone = file({ uploadId: 'u1', expiresAt: new Date(NOW - 1).toISOString() });
  expect(withKeptFiles(staged, [gone, file({ id: 'device.2' })], NOW)).toMatchObject({
    photos: [{ uploadId: 'device.1', bytes: 5 }, { uploadId: 'device.2' }],
    id: [{ uploadId: 'u9' }],
  });
});

test('a request names a file by its new id, the others as before', () => {
  const request = { versionId: 'v', answers: {}, uploads: { photos: ['device.1', 'u2'], id: ['u3'] } };
  expect(withUpload(request, 'device.1', 'u1').uploads).toEqual({ photos: ['u1', 'u2'], id: ['u3'] });
});
