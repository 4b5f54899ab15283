import { htmlToText } from '../../src/readers/html-to-text';

describe('the words of a page', () => {
  test.each([
    ['paragraphs are parted by a blank line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['Outlook\u2019s paragraphs are lines', '<p class=MsoNormal>One</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two</p>', 'One\n\nTwo'],
    ['Gmail\u2019s empty line is one', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['a break is a line', 'One<br>Two', 'One\nTwo'],
    ['white space runs together', 'One \n  two\t<b> three</b>', 'One two three'],
    ['entities are letters', '&pound;5 &ndash; caf&eacute; &#8217;', '\u00a35 \u2013 caf\u00e9 \u2019'],
    ['lists have points', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['numbered lists have numbers', '<ol start="3"><li>One<li>Two</ol>', '3. One\n4. Two'],
    ['cells are parted by a tab', '<table><tr><td>From:</td><td>Jack</td></tr><tr><td>To:</td><td>Jo</td></tr></table>', 'From:\tJack\nTo:\tJo'],
    ['cells with paragraphs are parted by a tab', '<table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>', 'One\tTwo'],
    ['links are their words', 'See <a href="https://x.example">our page</a>.', 'See our page.'],
    ['quotations are marked', '<p>Yes</p><blockquote>Will you?<br>Bob</blockquote>', 'Yes\n\n> Will you?\n> Bob'],
    ['quotations in quotations are marked twice', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n>> b'],
    ['an indented paragraph is no quotation', '<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>', 'a'],
    ['styles, scripts and titles are left out', '<title>t</title><style>p{}</style><script>x()</script>words', 'words'],
    ['hidden words are left out', '<div style="display: none">no</div><span style="mso-hide:all">no</span><p hidden>no</p>words', 'words'],
    ['words of no size are left out', '<span style="font-size:0px">no</span>words', 'words'],
    ['words with a size inside something of no size are kept', '<td style="font-size:0"><p style="font-size:16px">words</p></td>', 'words'],
    ['comments for Word alone are left out', '<!--[if mso]><p>no</p><![endif]-->words', 'words'],
    ['preformatted lines stand', '<pre>a  b\nc</pre>', 'a  b\nc'],
    ['a rule is a line', 'One<hr>Two', 'One\n________________________________\nTwo'],
    ['soft hyphens are left out', 'Coun&shy;cil', 'Council'],
    ['tags that were never closed do no harm', '<b><i><table><tr><td>a<td>b', 'a\tb'],
  ])('%s', (_, html, text) => expect(htmlToText(html).text).toBe(text));

  test('Outlook\u2019s border over an earlier message leaves its header block', () => {
    const html = '<p class=MsoNormal>Yes</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> Jo &lt;jo@c.example&gt; <br><b>Sent:</b> 20 January 2026 19:32<br><b>To:</b> Al<br><b>Subject:</b> Bins</p></div><p class=MsoNormal>Will you?</p>';
    expect(htmlToText(html).text).toBe('Yes\nFrom: Jo <jo@c.example>\nSent: 20 January 2026 19:32\nTo: Al\nSubject: Bins\nWill you?');
  });
  test('Gmail\u2019s quotation keeps its first line', () => {
    expect(htmlToText('<div>Yes</div><div class="gmail_quote"><div class="gmail_attr">On 20 Jan 2026 at 19:32, Bob wrote:<br></div><blockquote class="gmail_quote">Will you?</blockquote></div>').text).toBe('Yes\nOn 20 Jan 2026 at 19:32, Bob wrote:\n\n> Will you?');
  });
  test('images come with their alternative text', () => expect(htmlToText('<img src="cid:a" alt="Crest">').images).toEqual([{ source: 'cid:a', alt: 'Crest' }]));
  test('a dot that counts readers is no image', () => expect(htmlToText('<img src="https://x.example/t.gif" width=1 height=1>').images).toEqual([]));
  test('twenty thousand tags inside one another are read', () => expect(htmlToText(`${'<div>'.repeat(20000)}deep`).text).toBe('deep'));
});
