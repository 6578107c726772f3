import { AppError } from '@khamrong/schemas';
import { AnswersInvalid, problemOf } from './problem';

const coded = (code: unknown, name = 'Error'): Error =>
  Object.assign(new Error('secret path /var/x'), { code, name });

describe('the problem an error becomes', () => {
  it('is its own code, in the language asked for', () => {
    const error = new AppError('form.closed');
    expect(problemOf(error, 'th', 'r1')).toEqual({
      code: 'form.closed',
      status: 409,
      title: 'แบบฟอร์มนี้ปิดรับคำร้องแล้ว',
      requestId: 'r1',
    });
    expect(problemOf(error, 'en', 'r1').title).toBe('This form is closed');
  });

  it('carries every answer at fault', () => {
    const errors = [{ instancePath: '/phone', keyword: 'pattern', params: {}, message: 'x' }];
    expect(problemOf(new AnswersInvalid(errors), 'th', 'r').errors).toEqual(errors);
  });

  it.each([
    [coded('ENOSPC'), 'storage.full'],
    [coded(14031), 'storage.full'],
    [coded('LIMIT_FILE_SIZE'), 'upload.tooLarge'],
    [Object.assign(new Error(), { type: 'entity.too.large' }), 'request.tooLarge'],
    [coded(undefined, 'MongoServerSelectionError'), 'service.unavailable'],
    [coded(undefined, 'MongoNetworkError'), 'service.unavailable'],
    [new URIError('x'), 'request.invalid'],
    [new TypeError('x is undefined'), 'internal'],
    ['thrown text', 'internal'],
    [undefined, 'internal'],
  ])('names %p %s', (error, code) => {
    expect(problemOf(error, 'th', 'r').code).toBe(code);
  });

  it('never shows what went wrong inside', () => {
    expect(JSON.stringify(problemOf(coded('EWHAT'), 'en', 'r'))).not.toContain('/var/x');
  });
});
