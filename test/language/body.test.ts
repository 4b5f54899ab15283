import { readBody, signatureLines, type Body } from '../../src/language/body';

interface Read {
  body: Body;
  own: string;
  greeting: string | null;
  signOff: string | null;
  signature: string | null;
  footers: string[];
}

/** A body taken apart, its spans turned into words; `own` is the writer's pieces joined. */
function read(...lines: string[]): Read {
  const text = lines.join('\n');
  const body = readBody(text);
  const words = (span: { start: number; end: number } | null): string | null => (span ? text.slice(span.start, span.end) : null);
  return {
    body, own: body.ownParts.map(part => text.slice(part.start, part.end)).join(' / '), greeting: words(body.greeting),
    signOff: words(body.signOff), signature: words(body.signature), footers: body.disclaimers.map(span => words(span) ?? ''),
  };
}

const reply = ['Thanks, I will ring her.', ''];
const question = 'Can the skip be moved before Saturday?';

test('a time in a sentence above an address list begins no earlier message', () => {
  const { body } = read('The hall is ours from', '12/03/2026 08:10', '', 'To: whoever has the key', 'Bring the urn.');
  expect(body.earlier).toHaveLength(0);
});

describe('an earlier message under Outlook\u2019s header block', () => {
  test('sender, recipients, subject and date are read from the block', () => {
    const { body, own } = read(...reply, 'From: Amis, Peter (Cllr) <p.amis@council.example>', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride <h.pride@council.example>; Jones, Eve <e.jones@council.example>', 'Cc: Town Clerk', 'Subject: Skip in Mill Lane', '', question);
    expect(own).toBe('Thanks, I will ring her.');
    expect(body.earlier).toHaveLength(1);
    expect(body.earlier[0]).toMatchObject({
      from: { name: 'Amis, Peter (Cllr)', address: 'p.amis@council.example' },
      to: [{ name: 'Hannah Pride', address: 'h.pride@council.example' }, { name: 'Jones, Eve', address: 'e.jones@council.example' }],
      cc: [{ name: 'Town Clerk', address: '' }], subject: 'Skip in Mill Lane', date: '12 March 2026 08:10', text: question, depth: 1, style: 'reply',
    });
  });
  test.each([
    ['labels in bold', ['*From:* Eve Jones', '*Sent:* 12 March 2026 08:10', '*To:* Hannah Pride', '*Subject:* Skip', '', question]],
    ['labels in double stars', ['**From:** Eve Jones', '**Sent:** 12 March 2026 08:10', '**To:** Hannah Pride', '**Subject:** Skip', '', question]],
    ['Notes, which puts name and time above To', ['Eve Jones', '12/03/2026 08:10', 'To: Hannah Pride <h.pride@council.example>', 'cc:', 'Subject: Skip', '', question]],
    ['Notes with name and time on one line', ['Eve Jones <eve.jones@council.example> on 12/03/2026 08:10:31 AM', 'To:   Hannah Pride', 'cc:', 'Subject:  Skip', '', question]],
    ['no blank line before the words', ['From: Eve Jones', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride', 'Subject: Skip', question]],
    ['Date in place of Sent', ['From: Eve Jones', 'Date: Thursday, 12 March 2026 at 08:10', 'To: Hannah Pride', 'Subject: Skip', '', question]],
    ['a blank line after every label', ['From: Eve Jones', '', 'Sent: 12 March 2026 08:10', '', 'To: Hannah Pride', '', 'Subject: Skip', '', question]],
    ['a line that says Original Message', ['-----Original Message-----', 'From: Eve Jones', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride', 'Subject: Skip', '', question]],
    ['a rule above it', ['________________________________', 'From: Eve Jones', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride', 'Subject: Skip', '', question]],
    ['a rule and a blank line above it', ['________________________________', '', 'From: Eve Jones', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride', 'Subject: Skip', '', question]],
    ['tabs after the labels', ['From:\tEve Jones', 'Sent:\t12 March 2026 08:10', 'To:\tHannah Pride', 'Subject:\tSkip', '', question]],
    ['an importance line', ['From: Eve Jones', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride', 'Subject: Skip', 'Importance: High', '', question]],
    ['no recipients', ['From: Eve Jones', 'Sent: 12 March 2026 08:10', 'Subject: Skip', '', question]],
  ])('a block with %s is one', (_, block) => {
    const { body, own } = read(...reply, ...block);
    expect(own).toBe('Thanks, I will ring her.');
    expect(body.earlier).toHaveLength(1);
    expect(body.earlier[0]?.from?.name).toBe('Eve Jones');
    expect(body.earlier[0]?.subject).toBe('Skip');
    expect(body.earlier[0]?.text).toBe(question);
  });
  test('an address written as [mailto:…] is the sender\u2019s', () => {
    expect(read('Noted.', '', 'From: Eve Jones [mailto:eve@home.example]', 'Sent: 12 March 2026 08:10', 'To: Hannah', 'Subject: Skip', '', question).body.earlier[0]?.from).toEqual({ name: 'Eve Jones', address: 'eve@home.example' });
  });
  test('recipients that run over two lines are all read', () => {
    expect(read('Noted.', '', 'From: Eve Jones', 'Sent: 12 March 2026 08:10', 'To: Hannah Pride <h@c.example>;', ' Peter Amis <p@c.example>', 'Subject: Skip', '', question).body.earlier[0]?.to).toHaveLength(2);
  });
  test('names with surnames first and no semicolon stay whole', () => {
    expect(read('Noted.', '', 'From: Jones, Eve', 'Sent: 12 March 2026 08:10', 'To: Amis, Peter (Cllr)', 'Subject: Skip', '', question).body.earlier[0]?.to).toEqual([{ name: 'Amis, Peter (Cllr)', address: '' }]);
  });
  test('two messages one below the other are counted downward', () => {
    const { body } = read('For you.', '', 'From: A Bell', 'Sent: 2 May 2026 09:00', 'To: C Dent', 'Subject: RE: Bench', '', 'It is ordered.', '', 'Andy', '', 'From: C Dent', 'Sent: 1 May 2026 09:00', 'To: A Bell', 'Subject: Bench', '', 'Where is it?');
    expect(body.earlier.map(({ depth, text }) => [depth, text])).toEqual([[1, 'It is ordered.'], [2, 'Where is it?']]);
  });
  test('lines ended as Windows does give the same', () => {
    const text = 'Yes.\r\n\r\nFrom: A Bell\r\nSent: 2 May 2026 09:00\r\nTo: C Dent\r\nSubject: Bench\r\n\r\nIs it?\r\n';
    expect(readBody(text).earlier[0]).toMatchObject({ subject: 'Bench', text: 'Is it?' });
  });
});

describe('words that only look like a header', () => {
  test.each([
    ['a paragraph that begins with From and a colon', ['From: the Council\u2019s point of view nothing has changed.', '', 'To: be clear, we will not appeal.']],
    ['a From line followed by prose', ['From: Monday', 'we close at noon.']],
    ['a memo line that begins with To', ['To: all staff', 'Subject: parking', 'Park at the depot this week.']],
    ['prose that says somebody wrote', ['On 3 March 2026 the Leader wrote: \u201cWe will not sell it.\u201d', '', 'I agree with him.']],
    ['a sentence that says you wrote', ['On 3 March you wrote:', '', 'that the bins were missed.']],
    ['a row of dashes', ['Item one.', '----------------', 'Item two.']],
    ['a rule with prose below', ['First.', '________________________________', 'Second.']],
  ])('%s is the writer\u2019s own', (_, lines) => {
    expect(read(...lines).body.earlier).toHaveLength(0);
  });
});

describe('a message quoted by other programs', () => {
  test('Gmail\u2019s line names sender and date', () => {
    const { body, own } = read('Fine by me.', '', 'On Tue, 20 Jan 2026 at 19:32, Paula Renshaw <paula@council.example> wrote:', '', '> Is Thursday good?', '> Paula');
    expect(own).toBe('Fine by me.');
    expect(body.earlier[0]).toMatchObject({ from: { name: 'Paula Renshaw', address: 'paula@council.example' }, date: 'Tue, 20 Jan 2026 at 19:32', text: 'Is Thursday good?', style: 'reply', depth: 1 });
  });
  test('Gmail\u2019s line that runs over two lines is one', () => {
    expect(read('Fine.', '', 'On Tue, 20 Jan 2026 at 19:32, Paula Renshaw', '<paula@council.example> wrote:', '> Is Thursday good?').body.earlier[0]?.from?.address).toBe('paula@council.example');
  });
  test('Apple\u2019s line without an address names the sender', () => {
    expect(read('Fine.', '', 'On 20 Jan 2026, at 19:32, Cllr Paula Renshaw wrote:', '> Good?').body.earlier[0]).toMatchObject({ from: { name: 'Cllr Paula Renshaw', address: '' }, date: '20 Jan 2026, at 19:32' });
  });
  test('a line with numbers for a date and no quoting below begins the earlier message', () => {
    const { body, own } = read('Fine.', '', 'On 20/01/2026 19:32, Paula Renshaw wrote:', 'Is Thursday good?');
    expect(own).toBe('Fine.');
    expect(body.earlier[0]?.text).toBe('Is Thursday good?');
  });
  test('words on the same line as the attribution belong to the earlier message', () => {
    const { body } = read('Fine.', '', 'On 20 Jan 2026, at 19:32, Paula <paula@c.example> wrote: Is Thursday good?');
    expect(body.earlier[0]?.text).toBe('Is Thursday good?');
  });
  test('a name and wrote: is an attribution where a quote follows', () => {
    expect(read('Paula Renshaw wrote:', '> Good?', '', 'Yes, very.').body.earlier[0]?.from?.name).toBe('Paula Renshaw');
  });
  test('an answer below the quote is the writer\u2019s own', () => {
    const { own } = read('On Tue, 20 Jan 2026 at 19:32, Paula <paula@c.example> wrote:', '> Is Thursday good?', '', 'Yes it is.');
    expect(own).toBe('Yes it is.');
  });
  test('answers between quoted lines are all the writer\u2019s own', () => {
    const { own, body } = read('See below.', '', 'On Tue, 20 Jan 2026 at 19:32, Paula <paula@c.example> wrote:', '> Is Thursday good?', 'It is.', '> And the hall?', 'Booked.', '', 'Tom');
    expect(own).toBe('See below. / It is. / Booked.');
    expect(body.earlier).toHaveLength(1);
    expect(body.earlier[0]?.text).toBe('Is Thursday good?\nAnd the hall?');
  });
  test('deeper quoting is an older message', () => {
    const { body } = read('Ok.', '', 'On 2 May 2026 at 09:00, Bea <bea@c.example> wrote:', '> Sent it.', '>', '> On 1 May 2026 at 09:00, Cy <cy@c.example> wrote:', '>> Did you send it?', '>> Cy');
    expect(body.earlier.map(({ from, depth, text }) => [from?.name, depth, text])).toEqual([['Bea', 1, 'Sent it.'], ['Cy', 2, 'Did you send it?']]);
  });
  test('quoting without any attribution is still not the writer\u2019s', () => {
    const { body, own } = read('> When does it open?', 'At nine.');
    expect(own).toBe('At nine.');
    expect(body.earlier[0]).toMatchObject({ from: null, style: 'quoted', text: 'When does it open?', depth: 1 });
  });
  test('a Gmail forward is read with its header', () => {
    const { body } = read('FYI', '', '---------- Forwarded message ---------', 'From: Karl Benning <k@c.example>', 'Date: Wed, 18 Feb 2026 at 16:02', 'Subject: Cafe', 'To: Morwenna Clay <m@c.example>', '', 'Keep this to yourself.');
    expect(body.earlier[0]).toMatchObject({ style: 'forward', subject: 'Cafe', text: 'Keep this to yourself.', to: [{ name: 'Morwenna Clay', address: 'm@c.example' }] });
  });
  test('an Apple forward with quoted header is read', () => {
    const { body } = read('FYI', '', 'Begin forwarded message:', '', '> From: Karl Benning <k@c.example>', '> Subject: Cafe', '> Date: 18 February 2026 at 16:02:11 GMT', '> To: Morwenna Clay <m@c.example>', '>', '> Keep this to yourself.');
    expect(body.earlier).toHaveLength(1);
    expect(body.earlier[0]).toMatchObject({ style: 'forward', from: { name: 'Karl Benning', address: 'k@c.example' }, text: 'Keep this to yourself.' });
  });
  test('a forward whose header begins with Subject is read where a line announces it', () => {
    expect(read('FYI', '', '-------- Original Message --------', 'Subject: Cafe', 'Date: 18 Feb 2026 16:02', 'From: Karl <k@c.example>', 'To: Mo <m@c.example>', '', 'Hello Mo').body.earlier[0]?.from?.name).toBe('Karl');
  });
});

describe('how a message greets', () => {
  test.each([
    ['Dear Councillor Smith', 'Dear Councillor Smith', 'The meeting is at six.'],
    ['Hi both', 'Hi both', 'The meeting is at six.'],
    ['Jack -', 'Jack - ring me when you can, it is about the depot.', ''],
    ['Hugh,', 'Hugh, I\u2019m sorry but these are private letters.', ''],
    ['Morning Wendy.', 'Morning Wendy. I hear the bins were missed again today.', ''],
    ['Ruth', 'Ruth', 'I cannot come on Monday, could you go instead of me?'],
    ['Dear Frances, dear Mr Drummond', 'Dear Frances, dear Mr Drummond', 'Thank you for coming.'],
    ['Good afternoon all', 'Good afternoon all', 'The meeting is at six.'],
  ])('%s', (greeting, first, second) => {
    expect(read(first, '', second, '', 'It will not take long.').greeting).toBe(greeting);
  });
  test.each([['However, the lease runs out in May and nobody has asked.'], ['Unfortunately, I cannot come to the meeting.'], ['Tomorrow, if it is dry, we begin.'], ['The meeting is at six in the small hall.']])('%s greets nobody', line => {
    expect(read(line, '', 'Thank you for your patience.').greeting).toBeNull();
  });
});

describe('how a message ends', () => {
  test('a valediction, name, post and telephone are the signature', () => {
    const { own, signOff, signature } = read('Dear Jo', '', 'It is done.', '', 'Kind regards', '', 'Hannah Pride', 'Head of Housing', 'Tel: 01632 960011');
    expect(own).toBe('Dear Jo\n\nIt is done.');
    expect(signOff).toMatch(/^Kind regards\n/);
    expect(signature).toBe('Hannah Pride\nHead of Housing\nTel: 01632 960011');
  });
  test.each([['Yours sincerely'], ['Best wishes,'], ['Many thanks'], ['Cheers'], ['Ta'], ['With kind regards'], ['All the best'], ['Thanks and kind regards,'], ['Rgds']])('%s takes leave', leave => {
    expect(read('It is done, and the key is back.', '', leave, 'Tom Reed').signOff).toBe(`${leave}\nTom Reed`);
  });
  test('a valediction with the name on its line takes leave', () => {
    const { signOff, signature } = read('It is done, and the key is back.', '', 'Cheers, Stuart');
    expect([signOff, signature]).toEqual(['Cheers, Stuart', 'Stuart']);
  });
  test('a lone first name at the end is a sign-off', () => expect(read('Please let me have it by Friday.', '', 'Anita').signOff).toBe('Anita'));
  test('a lone initial at the end is a sign-off', () => expect(read('They have kept this quiet.', '', 'M').signOff).toBe('M'));
  test('a full name with ward and no valediction is a signature', () => {
    expect(read('Please let me have it by Friday.', '', 'Zoe Bickleigh', 'Councillor for Seaton').signature).toBe('Zoe Bickleigh\nCouncillor for Seaton');
  });
  test('a first name above the full signature begins the sign-off', () => {
    expect(read('It was in the briefing.', '', 'Joyce', '', 'Joyce Pemberton CPFA', 'Head of Finance').signOff).toMatch(/^Joyce\n/);
  });
  test('lines below two dashes are the signature', () => {
    expect(read('It is done.', '', '-- ', 'Tom Reed', 'www.tomreed.example').signature).toBe('Tom Reed\nwww.tomreed.example');
  });
  test('a line with bars is part of the signature', () => {
    expect(read('It is done.', '', 'Best wishes', 'Farid', '', 'Farid Aziz | Grants Officer | Town Hall').signature).toMatch(/Town Hall$/);
  });
  test.each([['Sent from my iPhone'], ['Get Outlook for Android<https://link.example>'], ['Sent from Outlook for iOS']])('%s is not the writer\u2019s own', device => {
    const { own } = read('Yes, go on with it please.', '', device);
    expect(own).toBe('Yes, go on with it please.');
  });
  test('a postscript below the name is the writer\u2019s own again', () => {
    expect(read('It is done.', '', 'Regards', 'Tom', '', 'PS Do not tell Ann.').own).toBe('It is done. / PS Do not tell Ann.');
  });
  test('Thanks above more sentences takes no leave', () => {
    const { own, signOff } = read('Thanks', '', 'I will do it tomorrow.', '', 'Tom');
    expect(own).toBe('Thanks\n\nI will do it tomorrow.');
    expect(signOff).toBe('Tom');
  });
  test('a last sentence is no signature', () => expect(read('Dear Jo', '', 'It is done. Thank you for asking.').signOff).toBeNull());
  test('working hours and a slogan stay in the signature', () => {
    expect(read('Yes.', '', 'Kind regards', 'Eve Jones', 'Member for Castle Ward', 'I work Monday to Wednesday and may reply late.', 'Vote Eve Jones on 7 May!').signature).toMatch(/7 May!$/);
  });
  test('names below those present are a list and no signature', () => expect(read('Those present:', '', 'Ann Frost', 'Jack Reed').signature).toBeNull());
  test('notes to editors are no signature', () => expect(read('Dear Jo', '', 'We will build it.', '', 'ENDS', '', 'Notes to editors').signature).toBeNull());
  test('a list at the end is no signature', () => expect(read('Bring these:', '', '- Hammer', '- Nails').signOff).toBeNull());
  test('each message of a thread keeps its own signature', () => {
    const { body, signature } = read('Yes.', '', 'Tom', '', 'From: Eve Jones', 'Sent: 1 May 2026 09:00', 'To: Tom Reed', 'Subject: Hall', '', 'May we have it?', '', 'Regards', 'Eve');
    expect(signature).toBe('Tom');
    expect(body.earlier[0]?.text).toBe('May we have it?');
    expect(body.earlier[0]?.signature).not.toBeNull();
  });
  test('signature lines come without blank lines and quoting', () => {
    const text = '> Eve Jones\n>\n> Clerk\r\n';
    expect(signatureLines(text, { start: 0, end: text.length })).toEqual(['Eve Jones', 'Clerk']);
  });
});

describe('a letter', () => {
  const letter = ['Otter Vale Council', 'The Moot Hall', 'EX14 1AA', '', '12 March 2026', '', 'Our ref: P/17', '', 'Mrs A Gale', '4 High Street', '', 'Dear Mrs Gale', '', 'Market stalls', '', 'Your licence has been renewed until the end of March next year.', '', 'Yours sincerely', '', '', '', 'Ben Trude', 'Licensing Officer', '', 'Enc: licence'];
  test('its greeting stands below the address block', () => expect(read(...letter).greeting).toBe('Dear Mrs Gale'));
  test('its signature holds name and post', () => expect(read(...letter).signature).toMatch(/^Ben Trude\nLicensing Officer/));
  test('its words end before Yours sincerely', () => expect(read(...letter).own).toMatch(/next year\.$/));
  test('Dear Sir or Madam with Yours faithfully comes apart too', () => {
    expect(read('Dear Sir or Madam', '', 'I object to the plan.', '', 'Yours faithfully', '', 'R. Penrose (Mrs)')).toMatchObject({ greeting: 'Dear Sir or Madam', signature: 'R. Penrose (Mrs)' });
  });
});

describe('a legal footer', () => {
  const footer = 'This email and any attachments may be confidential and are meant only for the addressee. If it was received in error, tell the sender and delete it. Emails may be monitored.';
  test.each([
    ['about the wrong reader', footer],
    ['about viruses', 'Although this message was swept for viruses, the Council accepts no liability for damage that a virus in it may do.'],
    ['about opinions', 'Any views or opinions in this email are those of the author and do not necessarily reflect those of the Council.'],
    ['about disclosure', 'Messages sent to us may be disclosed under the Freedom of Information Act and this email may be monitored or recorded.'],
    ['about printing', 'Think of the environment before printing this email.'],
  ])('%s is not the writer\u2019s own', (_, words) => {
    const { own, footers } = read('It is done, and the key is back.', '', 'Regards', 'Tom Reed', '', words);
    expect(own).toBe('It is done, and the key is back.');
    expect(footers).toEqual([words]);
  });
  test('directly below the signature it is still found', () => {
    const { footers, signature } = read('It is done.', '', 'Regards', 'Tom Reed', footer);
    expect([footers, signature]).toEqual([[footer], 'Tom Reed']);
  });
  test('its heading goes with it', () => expect(read('It is done.', '', 'Tom', '', 'DISCLAIMER', '', footer).footers[0]).toMatch(/^DISCLAIMER/));
  test('the rows of stars around it go with it', () => {
    expect(read('It is done.', '', 'Tom', '', 'DISCLAIMER', '**********', footer, '**********')).toMatchObject({ own: 'It is done.', signature: 'Tom' });
  });
  test('wrapped over lines it is one', () => {
    expect(read('It is done.', '', 'Tom', '', 'This email and any attachments may be confidential and are', 'meant only for the addressee. If it was received in error,', 'tell the sender and delete it.').footers).toHaveLength(1);
  });
  test('in the middle of a thread it is found', () => {
    const { footers, body } = read('Yes.', '', 'From: Eve Jones', 'Sent: 1 May 2026 09:00', 'To: Tom Reed', 'Subject: Hall', '', 'May we have it?', '', 'Eve', '', footer, '', 'From: Tom Reed', 'Sent: 30 April 2026 09:00', 'To: Eve Jones', 'Subject: Hall', '', 'It is free.');
    expect(footers).toEqual([footer]);
    expect(body.earlier[0]?.text).toBe('May we have it?');
  });
  test('a banner above the words is one', () => {
    const { own, footers } = read('CAUTION: This message came from outside the Council. Do not click links unless you know the sender.', '', 'Dear Tom', '', 'Is the hall free?');
    expect(footers).toHaveLength(1);
    expect(own).toBe('Dear Tom\n\nIs the hall free?');
  });
  test.each([
    ['a request to keep a thing quiet', 'This is confidential and for your eyes only, please do not pass it on.'],
    ['talk of a message that went astray', 'Her letter was sent to me in error, so I have passed it to Housing.'],
    ['advice on disclosure', 'The report would have to be released under the Freedom of Information Act if anybody asked.'],
    ['talk of a virus', 'The depot laptop has a virus and has been taken away.'],
  ])('%s is none', (_, words) => {
    const { own, footers } = read('Dear Jo', '', words, '', 'Regards', 'Tom');
    expect(footers).toEqual([]);
    expect(own).toContain(words);
  });
});

describe('the edges', () => {
  test('an empty body has no words', () => expect(readBody('')).toMatchObject({ greeting: null, signOff: null, signature: null, earlier: [], disclaimers: [], ownParts: [] }));
  test('a forward without a word of one\u2019s own has none', () => {
    const { own, body } = read('From: Eve Jones', 'Sent: 1 May 2026 09:00', 'To: Tom Reed', 'Subject: Hall', '', 'May we?');
    expect(own).toBe('');
    expect(body.own.start).toBe(body.own.end);
  });
  test('a hundred messages are a hundred', () => {
    const thread: string[] = ['Noted.', ''];
    for (let count = 0; count < 100; count += 1) thread.push(`From: Person ${String.fromCharCode(65 + count % 26)}`, 'Sent: 1 May 2026 09:00', 'To: Tom Reed', 'Subject: Hall', '', 'May we have it?', '');
    const { body } = read(...thread);
    expect(body.earlier).toHaveLength(100);
    expect(body.earlier[99]?.depth).toBe(100);
  });
});
