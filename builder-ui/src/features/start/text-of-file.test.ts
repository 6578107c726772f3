import { textOfFile } from './text-of-file';

const little = Buffer.from('\uFEFFก{}', 'utf16le');

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from('ก{}')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFก{}')],
  ['UTF-16, little end first', little],
  ['UTF-16, big end first', Buffer.from(little).swap16()],
])('%s is read', async (_, bytes) => {
  expect(await textOfFile(new Blob([new Uint8Array(bytes)]))).toBe('ก{}');
});
