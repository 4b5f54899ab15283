import { insertLine, removeLine, removePictures, replaceText } from '../../src/hosts/outlook/edit-html';
import { insertTextLine, removeTextLine, replacePlainText } from '../../src/hosts/outlook/edit-text';
import { scanHtml } from '../../src/hosts/outlook/html-lines';
import { readBody } from '../../src/language/body';

const line = 'I write as the member for Harraby South.';

/** The lines of a body as a person reads them. */
function seen(html: string): string[] {
  return scanHtml(html).lines.map((each) => each.words);
}

const classic = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang="EN-GB">'
  + '<div class="WordSection1"><p class="MsoNormal"><span style="font-family:Arial">Dear Ms Hartley,<o:p></o:p></span></p>'
  + '<p class="MsoNormal"><span style="font-family:Arial"><o:p>&nbsp;</o:p></span></p>'
  + '<p class="MsoNormal"><span style="font-family:Arial">The bins on <b>Brook Street</b> were missed again.</span></p>'
  + '<p class="MsoNormal"><span style="font-family:Arial"><o:p>&nbsp;</o:p></span></p>'
  + '<p class="MsoNormal">Kind regards</p><p class="MsoNormal">Colin Patel</p></div></body></html>';

const web = '<div style="font-family:Aptos">Hi Priya,</div><div style="font-family:Aptos"><br></div><div style="font-family:Aptos">The road is closed.</div><div style="font-family:Aptos"><br></div><div>Regards</div><div>Tom Webb</div>'
  + '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Priya Shah<br><b>Sent:</b> 3 March 2026<br><b>To:</b> Tom Webb<br><b>Subject:</b> Road</div><div>Is the road is closed. Tell me. The road is closed.</div>';

const breaks = 'Dear Jo,<br><br>The road is closed.<br>It opens on Monday.<br><br>Regards<br>Tom Webb';

describe('a line is put into a message', () => {
  test('after the greeting of a message from classic Outlook, in the same lettering and with the same gap', () => {
    const html = insertLine(classic, 'after-greeting', line, readBody);
    expect(seen(html)).toEqual(['Dear Ms Hartley,', '', line, '', 'The bins on Brook Street were missed again.', '', 'Kind regards', 'Colin Patel']);
    expect(html).toContain(`<p class="MsoNormal"><span style="font-family:Arial">${line}</span></p>`);
    expect(html).toContain('<head><style>p.MsoNormal{margin:0}</style></head>');
    expect(html).toContain('xmlns:o="urn:schemas-microsoft-com:office:office"');
  });

  test('before the sign-off', () => {
    expect(seen(insertLine(classic, 'before-sign-off', line, readBody))).toEqual(['Dear Ms Hartley,', '', 'The bins on Brook Street were missed again.', '', line, '', 'Kind regards', 'Colin Patel']);
    expect(seen(insertLine(web, 'before-sign-off', line, readBody)).slice(0, 8)).toEqual(['Hi Priya,', '', 'The road is closed.', '', line, '', 'Regards', 'Tom Webb']);
  });

  test('at the very start', () => {
    expect(seen(insertLine(web, 'start', 'CONFIDENTIAL', readBody)).slice(0, 3)).toEqual(['CONFIDENTIAL', '', 'Hi Priya,']);
    expect(seen(insertLine(classic, 'start', 'CONFIDENTIAL', readBody)).slice(0, 3)).toEqual(['CONFIDENTIAL', '', 'Dear Ms Hartley,']);
  });

  test('between lines that are parted by line breaks only', () => {
    expect(seen(insertLine(breaks, 'after-greeting', line, readBody))).toEqual(['Dear Jo,', '', line, '', 'The road is closed.', 'It opens on Monday.', '', 'Regards', 'Tom Webb']);
    expect(seen(insertLine(breaks, 'before-sign-off', line, readBody))).toEqual(['Dear Jo,', '', 'The road is closed.', 'It opens on Monday.', '', line, '', 'Regards', 'Tom Webb']);
  });

  test('nothing else of the message changes', () => {
    const html = insertLine(classic, 'after-greeting', line, readBody);
    expect(html.replace(`<p class="MsoNormal"><span style="font-family:Arial">${line}</span></p><p class="MsoNormal"><span style="font-family:Arial"><br></span></p>`, '')).toBe(classic);
  });

  test('above the thread where nothing has been written yet', () => {
    const html = insertLine('<blockquote type="cite"><div>An earlier message.</div></blockquote>', 'after-greeting', line, readBody);
    expect(html).toBe(`<p>${line}</p><blockquote type="cite"><div>An earlier message.</div></blockquote>`);
  });

  test('into an empty message', () => {
    expect(seen(insertLine('', 'start', line, readBody))).toEqual([line]);
    expect(seen(insertLine('<div><br></div>', 'before-sign-off', line, readBody))).toContain(line);
  });

  test('as text, never as tags', () => {
    const html = insertLine(web, 'start', 'Under 5 < 6 & <script>alert(1)</script>', readBody);
    expect(html).not.toContain('<script>');
    expect(seen(html)[0]).toBe('Under 5 < 6 & <script>alert(1)</script>');
  });

  test('outside the link or the bold letters it stands beside', () => {
    const html = insertLine('<div><b>Dear Jo,</b><br>The road is closed.<br>Regards<br>Tom Webb</div>', 'after-greeting', line, readBody);
    expect(html).toBe(`<div><b>Dear Jo,</b><br>${line}<br>The road is closed.<br>Regards<br>Tom Webb</div>`);
  });
});

describe('words are replaced', () => {
  test('only in the writer’s own part, though the thread holds them too', () => {
    const html = replaceText(web, 'The road is closed.', 'The road may close.', readBody);
    expect(html).toBe(web.replace('The road is closed.', 'The road may close.'));
  });

  test('where they run through bold letters and across lines of the source', () => {
    expect(replaceText('<p>The bins on\n  <b>Brook Street</b> were missed.</p>', 'bins on Brook Street', 'bins', readBody)).toBe('<p>The bins<b></b> were missed.</p>');
    expect(replaceText('<p>You&nbsp;must&nbsp;act now.</p>', 'must act', 'could act', readBody)).toBe('<p>You&nbsp;could act now.</p>');
  });

  test('not where they stand twice, and the message says so', () => {
    expect(() => replaceText('<p>Do it. Do it.</p>', 'Do it.', 'Could you do it?', readBody)).toThrow('stand more than once');
  });

  test('not where they stand only in the thread', () => {
    expect(() => replaceText(web, 'Tell me.', '', readBody)).toThrow('no longer stand');
  });

  test('not inside a tag', () => {
    expect(() => replaceText('<p class="road">A street.</p>', 'road', 'x', readBody)).toThrow('no longer stand');
  });
});

describe('what was put in is taken out again', () => {
  test.each([['classic', classic], ['web', web], ['line breaks', breaks]])('%s', (_name, html) => {
    for (const at of ['start', 'after-greeting', 'before-sign-off'] as const) {
      expect(seen(removeLine(insertLine(html, at, line, readBody), line))).toEqual(seen(html));
    }
  });

  test('with what the person has typed since left alone', () => {
    const html = insertLine(web, 'after-greeting', line, readBody).replace('The road is closed.', 'The road is closed. So is the bridge.');
    expect(seen(removeLine(html, line))[2]).toBe('The road is closed. So is the bridge.');
  });

  test('unless it stands twice by now', () => {
    expect(() => removeLine(`<p>${line}</p><p>${line}</p>`, line)).toThrow('stand more than once');
  });
});

test('a crest is taken out and the words beside it stay', () => {
  expect(removePictures('<p><img src="cid:crest.png@1">Colin <img src="cid:other@1"></p>', (source) => source.startsWith('cid:crest'))).toBe('<p>Colin <img src="cid:other@1"></p>');
  expect(() => removePictures('<p>Colin</p>', () => true)).toThrow('no longer stands');
});

describe('a message in plain text', () => {
  const text = 'Dear Jo,\n\nThe road is closed.\n\nRegards\nTom Webb\n\n> The road is closed.';

  test('takes a line in the same places', () => {
    expect(insertTextLine(text, 'after-greeting', line, readBody)).toBe(text.replace('Dear Jo,\n\n', `Dear Jo,\n\n${line}\n\n`));
    expect(insertTextLine(text, 'before-sign-off', line, readBody)).toBe(text.replace('Regards', `${line}\n\nRegards`));
    expect(removeTextLine(insertTextLine(text, 'start', line, readBody), line)).toBe(text);
  });

  test('has words replaced in the writer’s own part', () => {
    expect(replacePlainText(text, 'The road is closed.', 'It is shut.', readBody)).toBe(text.replace('The road is closed.', 'It is shut.'));
    expect(() => replacePlainText('Do it. Do it.', 'Do it.', 'x', readBody)).toThrow('stand more than once');
  });
});

describe('source as careless programs write it', () => {
  test('paragraphs that are never closed', () => {
    expect(insertLine('<p>Dear Jo,<p>The road is closed.<p>Regards<p>Tom Webb', 'after-greeting', line, readBody)).toBe(`<p>Dear Jo,<p>${line}</p><p>The road is closed.<p>Regards<p>Tom Webb`);
    expect(seen(insertLine('<p>Dear Jo,<p>The road is closed.', 'before-sign-off', line, readBody))).toEqual(['Dear Jo,', 'The road is closed.', line]);
  });

  test('tags in capitals, quotes inside styles and ends without a beginning', () => {
    const html = '</span><P STYLE="font-family:&quot;Gill Sans&quot;">Dear Jo,</P></div><P>The road is closed.</P>';
    expect(insertLine(html, 'after-greeting', line, readBody)).toBe(html.replace('Jo,</P>', `Jo,</P><p style="font-family:&quot;Gill Sans&quot;">${line}</p>`));
  });

  test('a body cut off in the middle of a tag', () => {
    expect(insertLine('<p>Dear Jo,</p><p>The road', 'start', line, readBody)).toBe(`<p>${line}</p><p>Dear Jo,</p><p>The road`);
    expect(() => insertLine('<p>Dear Jo,</p><p class="', 'start', line, readBody)).not.toThrow();
  });

  test('words spelt with entities and letters outside the first plane', () => {
    expect(replaceText('<p>Tom &amp; Jo &#8211; you must act 🙂 now.</p>', 'Tom & Jo \u2013 you must act 🙂 now', 'Could you act', readBody)).toBe('<p>Could you act.</p>');
    expect(replaceText('<p>It costs 5 &lt; 6.</p>', '5 < 6', 'a < b & c', readBody)).toBe('<p>It costs a &lt; b &amp; c.</p>');
  });

  test('tags nested twenty thousand deep', () => {
    const html = `${'<div>'.repeat(20_000)}<p>Dear Jo,</p><p>The road is closed.</p>`;
    expect(insertLine(html, 'after-greeting', line, readBody)).toBe(html.replace('Jo,</p>', `Jo,</p><p>${line}</p>`));
  });
});
