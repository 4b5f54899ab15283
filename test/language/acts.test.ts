import { does, readSentence, strengthOf, sure, type ActName } from '../../src/language/acts';
import { splitSentences } from '../../src/language/sentences';

/** Reads a text of one sentence as a message would be read. */
function read(text: string) {
  const sentences = splitSentences(text);
  expect(sentences).toHaveLength(1);
  return readSentence(text, sentences[0]!);
}

/** Sentences by the act that a reader would name. */
const plain: Partial<Record<ActName, string[]>> = {
  'commits': [
    'The Council will rebuild your garden wall at its own cost.',
    'We will pay the whole of your bill for the drains.',
    'I promise that the council will resurface Weir Lane this year.',
    'The Council accepts liability for the damage to your car.',
    'I hereby waive the rent due for March.',
    'We shall refund the £240 you paid.',
  ],
  'commits-self': [
    'I will ask the surveyor about it tomorrow.',
    'I’ll chase the contractor for you.',
    'Leave it with me and I will ring you back on Friday.',
  ],
  'instructs': [
    'Stop work on the site immediately.',
    'You are to remove the skip by Friday.',
    'I instruct you to close the car park tonight.',
    'Do not issue the licence.',
    'No further payments are to leave the account.',
    'Please close the gate to the depot with immediate effect.',
  ],
  'asks': [
    'Could you look at the lamp in Weir Lane?',
    'Would it be possible to have the figures by Friday?',
    'I would be grateful if you could let me know when the bins are emptied.',
  ],
  'procures': [
    'We accept your quotation of £4,250.',
    'Please supply forty chairs and invoice the town hall.',
    'I have signed the contract for the lift.',
    'Please take this as our order for forty chairs at £12 each.',
  ],
  'disclaims': [
    'I cannot promise anything on behalf of the council.',
    'That is not a decision I can make.',
    'I have no power to bind the council.',
  ],
  'reports': [
    'Officers told me that the work would start in May.',
    'Mr Hale says that the council promised him a new fence.',
    'According to the surveyor the wall is sound.',
  ],
  'past': [
    'The council resurfaced the lane in 2014.',
    'Last year we paid for the fireworks.',
  ],
  'conditional': [
    'If Cabinet agrees, the work will start in May.',
    'Subject to the committee’s approval we would pay half.',
  ],
  'asks-confidence': [
    'Please keep this to yourself.',
    'Please treat this email as confidential.',
    'This is between you and me.',
    'Please do not forward this to anyone.',
  ],
  'marks-confidential': ['STRICTLY CONFIDENTIAL', 'Private and confidential', 'CONFIDENTIAL – NOT FOR CIRCULATION'],
  'disclaimer': [
    'This email and any attachments are confidential and intended solely for the addressee.',
    'If you have received this message by mistake, delete it and tell the sender.',
  ],
  'releases': ['The report is now public, so you can talk about it freely.', 'The embargo has been lifted.'],
  'consents': ['I am happy for you to share this with the other ward members.', 'You have my permission to pass this on.', 'Feel free to forward this to anyone.'],
  'withholds': ['I do not want this shown to the other members.', 'Please do not copy this to Councillor Finch.'],
  'asks-leave': ['May I share your email with the ward members?', 'Would you mind if I forwarded this to Councillor Powell?', 'Are you happy for me to pass this to the other members?'],
  'states-copying': ['I have copied this to Councillor Powell.', 'I am copying in the ward members.', 'Copy to Councillor Finch for information.'],
  'reports-consent': ['She has agreed that I may share her letter with you.', 'Mrs Hale has given me permission to forward her letter.'],
  'capacity-ward': ['I write as ward councillor for Abbey.', 'As the local member I support the residents.'],
  'capacity-council': ['I am writing on behalf of the Council.', 'I write as Leader of the Council.'],
  'capacity-personal': ['I am writing in a personal capacity.', 'I write as a resident and not as a councillor.'],
  'capacity-party': ['I write on behalf of the Labour Group.', 'I am writing as the Green Party candidate.'],
  'personal-case': ['Mrs Hale has fallen behind with her rent and is ill.', 'Her housing benefit claim has been refused.'],
  'general-matter': ['Residents across the ward have complained about the parking scheme.', 'The closure of the library will affect the whole village.'],
};

/** Sentences by the act that a careless reader might take them for. */
const near: Partial<Record<ActName, string[]>> = {
  'commits': [
    'Will the council rebuild my wall?',
    'I cannot promise that the council will rebuild your wall.',
    'The council will not accept liability.',
    'If Cabinet agrees, the council will rebuild your wall.',
    'Mr Hale says that the council will rebuild his wall.',
    'The council rebuilt the wall last year.',
    '“The council will rebuild your wall.”',
    'I will ask the surveyor about your wall.',
    'The council meets on Tuesday.',
    'Thank you for your letter about the wall.',
    'We would pay if the insurers agreed.',
  ],
  'instructs': [
    'Could you stop the work?',
    'Did you tell them to stop work?',
    'Members may not instruct officers to stop work.',
    'He told the contractor to stop work immediately.',
    'Please find the minutes attached.',
    'Let me know how you get on.',
    'The work stopped on Friday.',
  ],
  'procures': [
    'Could you send me a quotation?',
    'I have no authority to order anything.',
    'The price of kettles has gone up.',
    'The firm has sent us its quotation.',
    'In order to help, I have asked for a copy.',
  ],
  'asks-confidence': [
    'The committee went into private session.',
    'I am confident that the work will start in May.',
    'The minutes are public.',
    'The secretary will send you the papers.',
  ],
  'consents': [
    'I do not want this shown to the other members.',
    'May I share your email with the ward members?',
    'I am happy with the new bins.',
  ],
  'states-copying': ['Could you send me a copy of the plan?', 'The copy of the plan is in the library.'],
  'marks-confidential': ['The minutes are on the website.', 'The lamp is out again.'],
  'disclaimer': ['I delete old emails every Friday.', 'The lamp in Weir Lane is out again.'],
  'releases': ['The park is open to the public.', 'The report goes to Cabinet in May.'],
  'capacity-ward': ['The ward at the hospital has closed.', 'Councillor Powell spoke for the residents.'],
  'capacity-council': ['I write as ward councillor for Abbey.', 'The council has eight members.'],
  'personal-case': ['The lamps in Weir Lane are out.', 'The committee meets on Tuesday.'],
  'general-matter': ['Her blue badge has not come.', 'Thank you for lunch.'],
};

const rows = (table: Partial<Record<ActName, string[]>>) => Object.entries(table).flatMap(([act, sentences]) => sentences.map((text) => [text, act as ActName] as const));

describe('what a plain sentence does', () => {
  test.each(rows(plain))('“%s” %s', (text, act) => {
    expect(strengthOf(read(text), act)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('what a sentence does not do, for all its words', () => {
  test.each(rows(near))('“%s” is no “%s”', (text, act) => {
    expect(strengthOf(read(text), act)).toBeLessThan(0.5);
  });
});

describe('how surely', () => {
  test('a sentence that does nothing has no strength for it', () => {
    expect(strengthOf({ acts: [] }, 'commits')).toBe(0);
    expect(does({ acts: [] }, 'commits')).toBe(false);
  });

  test('likely is enough unless more is asked', () => {
    const sentence = { acts: [{ name: 'commits' as const, strength: 0.6 }] };
    expect(does(sentence, 'commits')).toBe(true);
    expect(does(sentence, 'commits', sure)).toBe(false);
  });

  test('a plain undertaking of the council is sure', () => {
    expect(does(read('The Council will rebuild your garden wall at its own cost.'), 'commits', sure)).toBe(true);
  });

  test('the same sentence read twice gives the same', () => {
    const text = 'We will pay the whole of your bill for the drains.';
    const first = read(text).acts;
    read('Stop work on the site immediately.');
    expect(read(text).acts).toEqual(first);
  });

  test('no words do nothing', () => {
    expect(readSentence('', { question: false, quoted: false }).acts.filter((act) => act.strength >= sure)).toEqual([]);
  });
});
