import { plainHtml } from './pasted-html';

describe('pasted HTML', () => {
  it('loses styles, scripts to run and addresses to load', () => {
    expect(
      plainHtml(
        '<style>p{color:red}</style><p class=MsoNormal style="margin:0" onclick="alert(1)">ก <img src="http://a/b" onerror=\'x\'></p>',
      ),
    ).toBe('<p>ก <img></p>');
    expect(plainHtml('<style>p{')).toBe('');
  });

  it('keeps what is bold and underlined, also where a style says so', () => {
    expect(plainHtml('<b style="font-weight:normal"><span style="font-weight:700">ก</span></b>')).toBe(
      '<b data-weight="normal"><span data-weight="bold">ก</span></b>',
    );
    expect(plainHtml('<span style="text-decoration: underline">ก</span>')).toBe(
      '<span data-line="under">ก</span>',
    );
  });

  it('keeps what our own copies carry', () => {
    expect(
      plainHtml('<p data-pm-slice="1 1 []" style="--indent-cm: 2"><span data-chip="phone"></span></p>'),
    ).toBe('<p data-pm-slice="1 1 []"><span data-chip="phone"></span></p>');
  });

  it('is read in time whatever it is', () => {
    expect(plainHtml('<a "'.repeat(5_000))).toHaveLength(20_000);
    expect(plainHtml('<style>'.repeat(5_000))).toBe('');
  });
});
