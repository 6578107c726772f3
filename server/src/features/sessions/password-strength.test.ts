import { AppError } from '@khamrong/schemas';
import { checkStrength } from './password-strength';

const codeOf = (next: string): string | undefined => {
  try {
    checkStrength({ current: 'the-one-before', next }, 'somchai');
    return undefined;
  } catch (error) {
    return (error as AppError).code;
  }
};

describe('a password', () => {
  it.each([
    '1q2w3e4r5t',
    'Q1W2E3R4T5Y6',
    '1234567890',
    '9876543210',
    'Khamrong2569!',
    'P.a.s.s.w.o.r.d.1',
    'ababababab',
  ])('%s is known to everybody', (password) => expect(codeOf(password)).toBe('session.passwordCommon'));

  it.each(['the-one-before', 'xxSomchaixx'])('%s protects nobody', (password) =>
    expect(codeOf(password)).toBe('session.passwordTooWeak'),
  );

  it.each(['ม้าลายกินหญ้าริมคลอง', 'correct horse battery', '        spaces count        ', 'onlyletters-here'])(
    '%s is taken, whatever it is made of',
    (password) => expect(codeOf(password)).toBeUndefined(),
  );
});
