import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import type { MemberEntry } from '../directory/directory-file';
import { mailboxOf } from '../directory/directory';
import { areasConcerned } from '../engine/wards';
import { isCommunications, isMedia } from '../engine/press-form';
import { toldTheMedia } from '../engine/press-matter';
import { defineRule, notApplicable, pass, review } from '../engine/rule';

/** A notice or an advertisement in a paper, or the crossword in it. */
const placed = /(?:^|[^a-z])(?:adverts?|advertis[a-z]+|advertorial|public notice|statutory notice|notice of|vacanc(?:y|ies)|crossword|subscription|back page|obituary|small ads|recruitment|bought|cutting from|press (?:the|on|ahead|down|here|a|any|enter|play|return|for (?:an|a) (?:answer|reply)))(?![a-z])/i;

/** Whoever works for a paper or station, or its name: in an officer's mail about a service they are seldom named for anything else. */
const media = /(?:^|[^A-Za-z])(?:(?:Sunday|local|daily|evening|weekly|national|free|tabloid) papers?|the papers?,? (?:who|rang|phoned|called|want|wants|(?:is|are|has been|have been) (?:asking|after|onto|on to|sniffing|chasing|running))|journalists?|reporters?|BBC|ITV|ITN|Channel (?:4|5|Four|Five)|Sky News|(?:film|camera|TV|television) crews?|newsroom|newsdesk|(?:[Tt]he |[A-Z][a-z]+ )(?:Gazette|Herald|Mercury|Chronicle|Echo|Argus|Evening News|Evening Post|Advertiser|Observer|Telegraph)|[A-Z][a-z]+ (?:Radio|FM|TV)|Radio [A-Z][a-z]+)(?![A-Za-z]| (?:[Bb]uildings?|[Hh]ouse|[Ww]orks|[Ss]ite|[Tt]ower|[Ff]lats|[Ss]treet|[Rr]oad|[Ll]ane|[Ww]ay|[Cc]ourt|[Yy]ard)(?![a-z]))/;
/** What stood in a paper, or somebody's way of passing the time. */
const readOf = /(?:^|[^a-z])(?:foi|freedom of information|read|saw|seen|article|cutting|column|letters? page|reported in|according to|as it said|piece (?:in|about|on)|headline|listen(?:ed|ing)? to|watch(?:ed|ing)?|used to|years ago|last (?:year|month)|husband|wife|my (?:son|daughter)|training|course|archive)(?![a-z])/i;
const none = /(?:^|[^a-z]|(?=n['\u2019]t))(?:no|not|n['\u2019]t|never|without|nothing|nobody|none|if|should)(?![a-z])/i;

/** "Given the papers", "the papers for Thursday": papers to be read at a meeting, and nobody who asks. */
const papersToRead = /(?:^|[^a-z])(?:(?:giv(?:e|en|ing)|gave|send|sent|sending|issued?|see|seen|saw|read|reading|get|got|have|had|has|receive[ds]?|collect|bring|brought|cop(?:y|ies) of|pack of|set of|copied|printed?|signed?) (?:[a-z]+ ){0,4}?papers?|(?:committee|cabinet|council|panel|board|meeting|agenda|background|discussion|position|white|green|working|exam|wall|news)[ -]papers?|papers? (?:for|until|before|with|and the agenda|to (?:be|the)|(?:is|are|was|were|will be) (?:with|ready|late|due|out|long|short|attached|enclosed)))(?![a-z])/gi;
const press = /(?:^|[^a-z])(?:press|media|reporters?|journalists?|newspapers?|newsdesk|newsroom|bbc|itv|radio|tv|television|broadcasters?|programme|documentary|camera|film|gazette|herald|mercury|chronicle|echo|times|the papers?|local papers?|a paper|correspondent|editor)(?![a-z])/i;

/** Whether the only paper in a sentence is one to read at a meeting. */
function onlyPapersToRead(text: string): boolean {
  const rest = text.replace(papersToRead, ' ');
  return rest !== text && !press.test(rest);
}

/** "Moira, copied, will deal with this." */
function handsOn(context: Context, text: string): boolean {
  const names = context.directory.officers.filter((officer) => officer.post === 'communications').map((officer) => officer.name);
  return names.some((name) => text.indexOf(name) >= 0 || text.indexOf(name.split(' ')[0] ?? name) >= 0) && /(?:^|[^a-z])(?:will|can|is going to|deals?|handles?|help|answer|reply|respond|over to|pass(?:ed|ing)?|ask(?:ed)?|copied|contact|ring|speak)(?![a-z])/i.test(text);
}

/** What shows that the media ask: the reporter's own mail, or words that tell of it. */
function interest(context: Context): Evidence | null {
  const toMedia = context.recipients.filter((each) => each.field !== 'bcc' && isMedia(each.person))[0];
  if (toMedia && context.own.some((sentence) => toldTheMedia(context, 'perhaps').has(sentence) && sentence.text.length > 40 && !sentence.families.has('media-handed-on') && !handsOn(context, sentence.text))) return { part: toMedia.field, text: toMedia.mailbox.address || toMedia.mailbox.name };
  for (const sentence of context.own) {
    if ((sentence.families.has('media-interest') || (media.test(sentence.text) && !readOf.test(sentence.text) && !none.test(sentence.text))) && !sentence.question && !placed.test(sentence.text) && !onlyPapersToRead(sentence.text) && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:no|not|n't|n\u2019t|never|without)(?![a-z])/i.test(sentence.text)) return { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end };
  }
  return null;
}

function has(context: Context, entry: MemberEntry): boolean {
  return context.recipients.some((each) => each.person.member === entry) || context.writer.person?.member === entry || context.thread.some((message) => message.author?.member === entry || message.recipients.some((person) => person.member === entry));
}

/** The members for the places that it is about. */
function localMembers(context: Context): MemberEntry[] {
  const wards = new Set(areasConcerned(context).map((area) => area.ward));
  const found: MemberEntry[] = [];
  wards.forEach((ward) => context.directory.membersOf(ward).forEach((member) => found.push(member)));
  return found;
}

/** Leading members whose field is named in it, and those for the places that it is about. */
function concernedMembers(context: Context): MemberEntry[] {
  const text = `${context.item.subject}\n${context.item.text}`.toLowerCase();
  const leading = context.directory.members.filter((member) => member.portfolio !== undefined && text.indexOf(member.portfolio.toLowerCase()) >= 0);
  return [...leading, ...localMembers(context).filter((member) => leading.indexOf(member) < 0)];
}

function told(context: Context): boolean {
  return context.own.some((sentence) => sentence.families.has('media-told') && !sentence.question);
}

export const mediaInterestNotShared = defineRule({
  id: 'media-interest-not-shared',
  reads: ['message'],
  title: 'When the media ask, those who should know are told',
  why: 'Nobody should first hear from a reporter what the Council knew already.',
  assumes: ['A line in the message that they were told is enough.'],
  // Who should hear of it: `communications`, the `executive` members concerned, or the `local` members.
  parameters: { tell: 'communications' },

  appliesTo(context) {
    if (context.writer.role !== 'officer') return false;
    const { person } = context.writer;
    if (person && isCommunications(person)) return false;
    return interest(context) !== null;
  },

  decide(context) {
    const evidence = interest(context);
    if (!evidence) return notApplicable('Nothing shows that the media ask.');
    if (told(context)) return pass('It says that they were told.');
    const attest: Remedy = { id: 'told', label: 'Say that they were told', attest: { statement: 'They were told of the media’s interest.' } };
    if (context.with.tell === 'communications') {
      if (context.recipients.some((each) => isCommunications(each.person))) return pass('The Communications team has it.');
      const entry = context.directory.officers.filter((officer) => officer.post === 'communications')[0];
      const copy: Remedy[] = entry ? [{ id: 'copy-communications', label: `Copy ${entry.name} in`, edits: [{ do: 'add-recipient', field: 'cc', mailbox: mailboxOf(entry) }] }] : [];
      return review('The media take an interest in this, and the Communications team does not have it.', 'Does the Communications team know?', [evidence], [...copy, attest], 1);
    }
    const members = context.with.tell === 'local' ? localMembers(context) : concernedMembers(context);
    if (members.length === 0) return notApplicable('Nothing shows whom it concerns.');
    if (members.some((member) => has(context, member))) return pass('A member concerned has it.');
    const names = members.slice(0, 3);
    const draft: Remedy = {
      id: 'tell-members', label: names.length === 1 ? `Tell ${names[0]?.name ?? ''}` : 'Tell the members concerned',
      draft: { to: names.map((member) => mailboxOf(member, 'Cllr')), cc: [], subject: `For your information: the media and ${context.item.subject.replace(/^(?:re|fwd?): */i, '')}`, text: 'Dear Councillor\n\nThe media have asked about a matter that concerns you. This is to let you know before anything appears.\n' },
    };
    const who = context.with.tell === 'local' ? `the local ${members.length === 1 ? 'member' : 'members'}` : 'the members concerned';
    return review(`The media ask about this, and nothing shows that ${who} know${members.length === 1 ? 's' : ''} of it.`, `Has ${names.map((member) => `Cllr ${member.name}`).join(' or ')} been told?`, [evidence], [draft, attest]);
  },

  examples: [
    {
      outcome: 'review', because: 'an officer warns a colleague of a reporter and leaves Communications out',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['helen.pryce@wexcombe.example'], subject: 'Weir Lane', text: 'Helen\n\nA reporter from the Herald rang me this morning and is asking about the sewer in Weir Lane.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'the Communications Manager is copied',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['helen.pryce@wexcombe.example'], cc: ['joanna.keel@wexcombe.example'], subject: 'Weir Lane', text: 'Helen\n\nA reporter from the Herald rang me this morning and is asking about the sewer in Weir Lane.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'the mail is about the sewer and no reporter',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['helen.pryce@wexcombe.example'], subject: 'Weir Lane', text: 'Helen\n\nThe pressure in the sewer under Weir Lane is back to normal.\n\nSimon\n' },
    },
  ],
});
