import { createHash, createPublicKey, verify } from 'node:crypto';
import { makeSeal, type Signer } from '../../src/seal/sealing';
import { finance, judgement, newSigner, recommendations, seal, sealsIn } from './made-seals';

let signer: Signer;
beforeAll(async () => { signer = await newSigner(); });

describe('a seal as its author made it', () => {
  test('gives back the judgement, who sealed it, when, and what they confirmed', async () => {
    const confirmation = { before: 'The Council must wait.', after: 'The Council may wait.', by: 'Brian Holliday', at: '2026-03-02T09:30:00.000Z' };
    const { seals, unread } = await sealsIn(await seal(signer, { confirmations: [confirmation] }));
    expect(unread).toEqual([]);
    expect(seals).toEqual([{
      author: 'Brian Holliday', at: '2026-03-02T10:00:00.000Z', confirmations: [confirmation],
      sections: judgement.map((section) => ({ ...section, digest: createHash('sha256').update(section.text).digest('hex') })),
      key: createHash('sha256').update(await signer.publicKey()).digest('hex'),
      receipt: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/), intact: true,
    }]);
  });

  test('can be read by a person who opens the XML', async () => {
    const xml = await seal(signer);
    expect(xml).toMatch(/^<seal xmlns="urn:fair-copy:seal:1" xml:space="preserve">\n {2}<author>Brian Holliday<\/author>\n {2}<at>2026-03-02T10:00:00\.000Z<\/at>\n/);
    expect(xml).toContain('\n    <heading>Recommendations</heading>\n    <paragraph>That the hall is repaired this year at a cost of £86,000.</paragraph>\n');
  });

  test('keeps every character that a document can hold: marks of XML, other planes, odd spaces and empty lines', async () => {
    const text = ['if a < b && c > d then "yes" & \'no\' ]]> <!-- -->', 'Māori 漢字 \u{1f3db}\u{fe0f} \u{20bb7}', '\u00a0\u2009\u2028 &amp; &#65;', '', '\ttab', 'a carriage\rreturn', ''].join('\n');
    const made = { author: 'Ó Dálaigh <&"\u{1f58b}', sections: [{ heading: 'Risks & <options>', number: '(a)', text }] };
    const { seals } = await sealsIn(await seal(signer, made));
    expect(seals[0]).toMatchObject({ intact: true, author: made.author, sections: made.sections });
  });

  test('leaves out what no XML can hold, and still fits', async () => {
    const { seals } = await sealsIn(await seal(signer, { sections: [{ heading: 'Ri\u0000sks', number: '', text: 'one\u0001 \ud800two\ufffe' }] }));
    expect(seals[0]).toMatchObject({ intact: true, sections: [{ heading: 'Risks', text: 'one two' }] });
  });

  test('survives a program that lays the XML out anew, with another prefix and a byte-order mark', async () => {
    const xml = await seal(signer);
    const anew = `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<!-- kept by another program -->${xml.replace(/<(\/?)(?=[a-z])/g, '<$1s:').replace('xmlns=', 'xmlns:s=').replace(/>\n\s*</g, '><')}\r\n`;
    expect((await sealsIn(anew)).seals).toEqual((await sealsIn(xml)).seals);
    expect((await sealsIn(xml.replace(/\n/g, '\r\n'))).seals).toEqual((await sealsIn(xml)).seals);
  });

  test('has the receipt that follows from what is sealed, and another one for any other judgement', async () => {
    const receipts = await Promise.all([seal(signer), seal(signer), seal(signer, { sections: [recommendations] }), seal(signer, { author: 'Ann Dent' }), seal(await newSigner())].map(async (made) => (await sealsIn(await made)).seals[0]?.receipt));
    expect(receipts[1]).toBe(receipts[0]);
    expect(new Set(receipts).size).toBe(4);
  });

  test('can be checked by another program that knows only what the decision record says', async () => {
    const xml = await seal(signer, { confirmations: [{ before: 'a', after: 'b', by: 'c', at: 'd' }] });
    const inner = (name: string, from = xml): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(from)?.[1] ?? '';
    const spki = Buffer.from(inner('key'), 'base64');
    const fields = ['urn:fair-copy:seal:1', 'Brian Holliday', '2026-03-02T10:00:00.000Z', createHash('sha256').update(spki).digest('hex'), '2'];
    for (const section of xml.split('<section ').slice(1)) {
      const text = [...section.matchAll(/<paragraph>([^<]*)<\/paragraph>/g)].map((found) => found[1]).join('\n');
      fields.push(inner('number', section), inner('heading', section), createHash('sha256').update(text).digest('hex'));
    }
    fields.push('1', 'a', 'b', 'c', 'd');
    const bytes = Buffer.concat(fields.map((field) => Buffer.from(`${Buffer.byteLength(field)}:${field},`)));
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(inner('signature'), 'base64'))).toBe(true);
  });
});

describe('a seal that somebody altered is damaged', () => {
  const altered: [string, (xml: string) => string, RegExp][] = [
    ['a word of the sealed text', (xml) => xml.replace('must not', 'may'), /^Inside the seal, the text of “Recommendations” was altered\.$/],
    ['a digest', (xml) => xml.replace(/digest="../, 'digest="00'), /^Inside the seal, the text of “Recommendations” was altered\.$/],
    ['the text and its digest together', (xml) => xml.replace(finance.text, 'None.').replace(/digest="[^"]*"(?=>\s*<number>3)/, `digest="${createHash('sha256').update('None.').digest('hex')}"`), /signature does not fit/],
    ['the author\'s name', (xml) => xml.replace('Brian', 'Bryan'), /signature does not fit/],
    ['the time', (xml) => xml.replace('2026-03-02', '2026-03-03'), /signature does not fit/],
    ['the time into none', (xml) => xml.replace('2026-03-02T', 'yesterday '), /does not say when/],
    ['the author\'s name, into none', (xml) => xml.replace('Brian Holliday', ''), /does not name its author/],
    ['the author\'s name, into one without end', (xml) => xml.replace('Brian', 'B'.repeat(1e6)), /does not name its author/],
    ['a heading', (xml) => xml.replace('>Financial', '>Final'), /signature does not fit/],
    ['a number', (xml) => xml.replace('<number>3', '<number>4'), /signature does not fit/],
    ['the order of its sections', (xml) => xml.replace(/(<section[^]*<\/section>)(\s*)(<section[^]*<\/section>)/, '$3$2$1'), /signature does not fit/],
    ['a section, which was taken out', (xml) => xml.replace(/<section[^]*?<\/section>/, ''), /signature does not fit/],
    ['an empty confirmation put in', (xml) => xml.replace('<key>', '<confirmation><before/><after/><by/><at/></confirmation><key>'), /signature does not fit/],
    ['the signature', (xml) => xml.replace(/<signature>....../, '<signature>AAAAAA'), /signature does not fit/],
    ['the signature, cut short', (xml) => xml.replace(/<signature>......../, '<signature>'), /signature does not fit/],
    ['the signature, which is no base64', (xml) => xml.replace('<signature>', '<signature>*'), /not whole/],
    ['the key', (xml) => xml.replace(/<key>......../, '<key>AAAAAAAA'), /signature does not fit/],
    ['the key, which names no point of the curve', (xml) => xml.replace(/(<key>.{40}).{40}/, `$1${'A'.repeat(40)}`), /signature does not fit/],
    ['the author, who is given twice', (xml) => xml.replace('<author>', '<author>Ann Dent</author><author>'), /does not write into one/],
    ['the author, who is taken out', (xml) => xml.replace(/<author>.*<\/author>/, ''), /not whole/],
    ['a note put in', (xml) => xml.replace('<key>', '<note>Approved</note><key>'), /does not write into one/],
    ['a note of another namespace put in', (xml) => xml.replace('<key>', '<key xmlns="urn:other">x</key><key>'), /does not write into one/],
    ['words between its elements', (xml) => xml.replace('<key>', 'Approved<key>'), /does not write into one/],
    ['elements within its words', (xml) => xml.replace('must not', 'must <b/>not'), /does not write into one/],
    ['an attribute put in', (xml) => xml.replace('<author', '<author title="Leader"'), /does not write into one/],
    ['its end, which is broken off', (xml) => xml.slice(0, -40), /not whole/],
    ['its beginning, which is broken', (xml) => `<${xml}`, /not whole/],
    ['a document type put before it', (xml) => `<!DOCTYPE seal>${xml}`, /declares a document type/],
    ['entities that multiply themselves', (xml) => `<!DOCTYPE seal [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;">]>${xml.replace('must not', '&b;')}`, /declares a document type/],
    ['an entity that was not declared', (xml) => xml.replace('must not', '&unknown;'), /not whole/],
    ['elements nested without end', (xml) => xml.replace('must not', '<x>'.repeat(50_000)), /does not write into one/],
  ];
  test.each(altered)('%s', async (_what, alter, fault) => {
    const xml = await seal(signer);
    const changed = alter(xml);
    expect(changed).not.toBe(xml);
    const { seals, unread } = await sealsIn(changed);
    expect(unread).toEqual([]);
    expect(seals).toHaveLength(1);
    expect(seals[0]).toMatchObject({ intact: false, fault: expect.stringMatching(fault) });
    expect(seals[0]?.author.length).toBeLessThanOrEqual(200);
  });

  test('a signature taken from another seal by the same key does not fit', async () => {
    const [one, other] = await Promise.all([seal(signer), seal(signer, { sections: [finance] })]);
    const signature = /<signature>.*<\/signature>/;
    const { seals } = await sealsIn(one.replace(signature, signature.exec(other)?.[0] ?? ''));
    expect(seals[0]).toMatchObject({ intact: false });
  });
});

describe('among the parts of a document', () => {
  test('other programs\' data is passed over', async () => {
    const others = ['<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>', 'no xml', '<x about="urn:fair-copy:seal:1"/>', '<x xmlns:s="urn:fair-copy:seal:1"><s:seal/></x>'];
    expect(await sealsIn(...others)).toEqual({ seals: [], unread: [] });
  });

  test('the seals come oldest first, each once, wherever the file has them', async () => {
    const [first, second] = await Promise.all([seal(signer), seal(signer, { at: '2026-03-03T10:00:00+01:00' })]);
    const { seals } = await sealsIn(second, first, second);
    expect(seals.map(({ at }) => at)).toEqual(['2026-03-02T10:00:00.000Z', '2026-03-03T09:00:00.000Z']);
  });

  test('a seal in a form of the future is reported and not guessed at', async () => {
    const { seals, unread } = await sealsIn((await seal(signer)).replace('seal:1', 'seal:2'));
    expect(seals).toEqual([]);
    expect(unread).toEqual(['The seal in customXml/item1.xml has a form that this edition of Fair Copy does not know (2). Check it with a newer edition.']);
  });

  test('a part of 3 MB is told and not parsed', async () => {
    const large = (await seal(signer)).replace('must not', 'x'.repeat(3e6));
    const { seals, unread } = await sealsIn(large, '');
    expect(seals).toEqual([]);
    expect(unread).toEqual(['customXml/item1.xml', 'customXml/item2.xml'].map((name) => `The document keeps data in ${name} that is larger than a seal, or no text, so Fair Copy did not look for a seal in it.`));
  });
});

describe('what cannot be sealed is refused with a sentence', () => {
  const ask = (more: object, by: Signer = signer) => makeSeal({ author: 'Brian Holliday', at: '2026-03-02T10:00:00Z', sections: judgement, confirmations: [], ...more }, by);

  test('no name, or one without end', async () => {
    await expect(ask({ author: ' \n' })).rejects.toThrow('A seal needs the name of the author. Give your name.');
    await expect(ask({ author: 'x'.repeat(201) })).rejects.toThrow('longer than 200 characters');
  });

  test('no judgement', async () => {
    await expect(ask({ sections: [] })).rejects.toThrow('The document has no judgement to seal');
    await expect(ask({ sections: [{ heading: 'Risks', number: '', text: ' ' }] })).rejects.toThrow('The document has no judgement to seal');
  });

  test('a judgement larger than any reader takes', async () => {
    await expect(ask({ sections: [{ ...finance, text: 'x'.repeat(2e6) }] })).rejects.toThrow('The judgement is longer than a seal can hold (2 MB).');
  });

  test('a time that is none', async () => {
    await expect(ask({ at: 'noon' })).rejects.toThrow('The time “noon” is no time that Fair Copy can read.');
  });

  test('a key of another kind, or one that signs for another', async () => {
    await expect(ask({}, { ...signer, publicKey: () => Promise.resolve(new Uint8Array(91)) })).rejects.toThrow('not of the kind that seals use');
    const other = await newSigner();
    await expect(ask({}, { ...signer, sign: (bytes) => other.sign(bytes) })).rejects.toThrow('The key did not sign as it should');
  });
});
