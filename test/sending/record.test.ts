/** The header in which a message carries what its sender settled. */
import { readRecord, recordHeader, writeRecord } from '../../src/sending/record';
import { blindCopy, consent, setAside } from './samples';

describe('the header with what the sender settled', () => {
  test('has a name that mail systems pass on', () => {
    expect(recordHeader).toBe('x-fair-copy-settled');
  });

  test('is one line that a person can read', () => {
    expect(writeRecord([setAside(blindCopy, { about: '1a2b3c4d' })])).toBe(
      'v=1, r=blind-copy; p=130; how=set-aside; of=1a2b3c4d; by=Zara Hill; when=22 November 2026; says=The Leader asked for a copy%2C and Cllr Reed knows',
    );
  });

  test('is not there where nothing was settled', () => {
    expect(writeRecord([])).toBe('');
    expect(readRecord('')).toEqual({ records: [], fault: null });
  });

  test('gives every statement back as it was made', () => {
    const records = [
      setAside(blindCopy, { statement: '100% sure; “agreed” with Siân, à la carte = 🙂' }),
      setAside(blindCopy, { rule: 'attachment-missing', paragraph: '' }),
      setAside(consent, { how: 'attested', by: 'Mrs Ó Dálaigh', when: '3 March 2026, by telephone', statement: 'She agreed.' }),
    ];
    expect(readRecord(writeRecord(records))).toEqual({ records, fault: null });
  });

  test('is plain ASCII however it was written, and nothing in it can end the header', () => {
    const value = writeRecord([setAside(blindCopy, { statement: 'One\r\nBcc: nobody@other.example\u2028two\u0007 half \ud83d' })]);
    expect(value).toMatch(/^[\x20-\x7e]*$/);
    expect(readRecord(value).records[0]?.statement).toBe('One Bcc: nobody@other.example two\u0007 half \ufffd');
  });

  test('is the same after mail systems have folded it', () => {
    const records = [setAside(blindCopy, { statement: 'It is right because the panel asked for it twice and the clerk has it in the minutes' }), setAside(consent)];
    const folded = writeRecord(records).replace(/(.{40,70}) /g, '$1\r\n\t');
    expect(folded).toContain('\r\n');
    expect(readRecord(folded)).toEqual({ records, fault: null });
  });

  test('can always be folded: no run without a space is longer than a line may be', () => {
    const value = writeRecord([setAside(blindCopy, { statement: 'ﷺ'.repeat(300) })]);
    expect(Math.max(...value.split(' ').map((run) => run.length))).toBeLessThan(900);
  });

  test('stays short: a long reason is cut, and many reasons are cut more', () => {
    const [one] = readRecord(writeRecord([setAside(blindCopy, { statement: 'because '.repeat(200) })])).records;
    expect(one?.statement.length).toBeLessThanOrEqual(300);
    expect(one?.statement.endsWith('…')).toBe(true);
    const many = Array.from({ length: 40 }, (_, at) => setAside(blindCopy, { rule: `rule-${at}`, statement: '”'.repeat(500) }));
    const value = writeRecord(many);
    expect(value.length).toBeLessThanOrEqual(8000);
    expect(readRecord(value).records.length).toBeGreaterThan(4);
  });

  test('of a later form is said to be unknown, not guessed at', () => {
    expect(readRecord('v=2, {"r":"blind-copy"}')).toEqual({ records: [], fault: 'The message carries reasons in a form that this version of Fair Copy does not know.' });
  });

  test('that was spoilt gives what is left of it and says so', () => {
    const { records, fault } = readRecord(`${writeRecord([setAside(blindCopy)])}, r=constituent-con`);
    expect(records.map(({ rule }) => rule)).toEqual(['blind-copy']);
    expect(fault).toBe('Part of the reasons that the message carries could not be read.');
  });

  test.each(['%', 'v=1, r=%zz; p=1; how=set-aside', 'v=1,,,,;;;===', '\u0000'])('never stops a reader, whatever stands in it: %j', (value) => {
    expect(() => readRecord(value)).not.toThrow();
  });
});
