import { cleanFileName } from './file-name';

describe('cleanFileName', () => {
  it.each([
    ['../../etc/passwd', 'jpg', 'passwd.jpg'],
    ['C:\\Users\\สมชาย\\บัตร.JPG', 'jpg', 'บัตร.jpg'],
    ['invoice\u202Egpj.exe', 'pdf', 'invoicegpj.exe.pdf'],
    ['a\u0000b\r\nc\u200B.png', 'png', 'abc.png'],
    ['photo.heic.jpeg', 'png', 'photo.heic.png'],
    ['...', 'pdf', 'file.pdf'],
    ['', 'pdf', 'file.pdf'],
    ['.htaccess', 'jpg', 'htaccess.jpg'],
    ['a<b>:"c|d?*.pdf', 'pdf', 'abcd.pdf'],
    ['  ใบเสร็จ   ค่าขยะ .pdf ', 'pdf', 'ใบเสร็จ ค่าขยะ.pdf'],
  ])('%j as %s becomes %j', (sent, extension, name) => {
    expect(cleanFileName(sent, extension)).toBe(name);
  });

  it('shortens a long Thai name between letters, not between a letter and its marks', () => {
    const name = cleanFileName(`${'กู้'.repeat(80)}.pdf`, 'pdf');
    expect(name).toBe(`${'กู้'.repeat(33)}.pdf`);
  });
});
