import { quotationsIn, touches } from '../../src/language/quotation-marks';

const quoted = (text: string) => quotationsIn(text).map((span) => text.slice(span.start, span.end));

describe('what stands in quotation marks', () => {
  test('is found between curly and straight marks', () => {
    expect(quoted('She said “no” and then "yes".')).toEqual(['“no”', '"yes"']);
  });

  test('is found between curly single marks, in which an apostrophe ends nothing', () => {
    expect(quoted('He said ‘it’s the Council’s fault’ and left.')).toEqual(['‘it’s the Council’s fault’']);
  });

  test('ends with its paragraph where the closing mark is missing', () => {
    expect(quoted('“We will pay.\nThat is all.')).toEqual(['“We will pay.']);
  });

  test('is none where a straight apostrophe stands alone', () => {
    expect(quoted("the tenants' panel and the clerk's note")).toEqual([]);
  });

  test('can be asked for by place', () => {
    const text = 'He wrote “I agree” to us.';
    expect(touches(quotationsIn(text), text.indexOf('agree'), text.indexOf('agree') + 5)).toBe(true);
    expect(touches(quotationsIn(text), 0, 2)).toBe(false);
  });
});
