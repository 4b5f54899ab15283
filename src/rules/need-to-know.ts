import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { isMonitoringOfficer, membersWrittenTo, officersWrittenTo, ownPieces } from '../engine/information';
import { pieceEvidence, shows, type Piece } from '../engine/meeting';
import { closedAsked, closedSent } from '../engine/closed-papers';
import { bodyOf } from '../engine/signs';
import { toldEvidence } from '../engine/spoken-of';
import { requestsOf, saysAnywhere, type Request } from '../engine/requests';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { byMatter } from '../engine/matters';

const ownCase = /(?:^|[^a-z])(?:my (?:own )?(?:planning )?(?:application|appeal|claim|tenancy|council tax|licen[cs]e|allotment|complaint|case)(?! for (?:the|a) (?:ward|division))|on (?:his|her|their) behalf|(?:has|have|had) (?:asked|authorised) me|asked me to|with (?:his|her|their) (?:consent|permission|authority|agreement)|(?:his|her|their) (?:signed|written) (?:consent|authority|permission)|is happy for|are happy for|(?:has|have) signed|signed the form|consent form|form of authority|came to (?:see me|my surgery|the surgery)|helping (?:him|her|them)|wants to know (?:where|when|why|what|how|if|whether))(?![a-z])/i;
/** Searching for its own sake: no reason that stands beside it makes it less. */
const atLarge = /(?:^|[^a-z])(?:rummage|trawl|nose (?:around|through|about)|browse|fishing|see what (?:i|there|turns|comes|we))(?![a-z])/i;
/** Papers would come into the member's hands, and not only an answer. */
const obtains = /(?:^|[^a-z])(?:send|email me|forward|let me (?:have|see)|give me|show me|hand|provide|supply|cop(?:y|ies)|sight|access|see|look|have|list|names|addresses|files?|records?|everything)(?![a-z])/i;
/** Put to the reader: "I have three remarks" wants nothing. */
const wants = /\?|(?:^|[^a-z])(?:please|pls|send|e-?mail|forward|provide|supply|show|give|copy|hand over|let (?:me|us)|get me|drop me|sight of|access to|right to|entitled|(?:can|could|may|might|would|will) (?:i|we|you|somebody|someone)|(?:i|we)(?:['\u2019]d| would| shall| should|['\u2019]ll| will| do| also)?(?: [a-z]+)? (?:need|want|like|require|expect|appreciate|welcome|request|insist|ask|love|be (?:grateful|obliged|glad|pleased))|(?:i|we)(?:['\u2019]m| am|['\u2019]re| are) (?:after|asking|looking|requesting|entitled)|grateful|obliged|must have|is to be|are to be|any chance|look (?:at|through)|go through)(?![a-z])/i;
const pointsBack = /(?:^|[^a-z])(?:(?:(?:i|we) (?:have|see|get|read|look)|(?:send|let|give|show|get) (?:me|us)|send|like to (?:have|see|read|get)|want to (?:have|see|read)) [^.?!]{0,30}(?:it|them|one|copy|copies|that|those|this))(?![a-z])/i;
const reasonLine = /(?:^|[^a-z])i need (?:this|these|it|them|to see (?:this|these|it|them)) (?:for|to|because|as|so)(?![a-z])/i;
/** The member writes of their own affairs, or of something that anybody may have. */
const freely = /(?:^|[^a-z])(?:published|public (?:version|part|papers?|report)|on the website|my own (?:file|record|expenses|details)|my (?:expenses|allowance|declaration)|blank|template|form for|application form|agenda for|(?:the|my|all) papers for|(?:paper|printed) cop(?:y|ies) of the agenda|(?:name|number|details|address|extension)s? (?:of|for) (?:the|whichever|your) (?:right |new )?(?:person|officer|one|team|colleague|contact|people|manager|department|man|woman) (?:(?:who|that) (?:deals?|handles?|runs?|looks? after|manages?|leads?|covers?|is (?:in charge|responsible|best)|now|currently)|in|at|to (?:speak|write|talk|contact|ask|ring)|in charge|dealing|responsible|looking after))(?![a-z])/i;

function hasReason(context: Context, request: Request): boolean {
  if (ownPieces(context).some((piece) => reasonLine.test(piece.text))) return true;
  if (atLarge.test(request.piece.text) || request.near.some((piece) => shows(piece, 'requests-no-reason'))) return false;
  return request.near.some((piece) => shows(piece, 'requests-reason') && !/(?:^|[^a-z])(?:not|never)(?![a-z])[^.?!]{0,30}(?:committee|panel|board|cabinet|executive)/i.test(piece.text));
}

function requestFor(context: Context, ...families: string[]): Request | null {
  for (const request of requestsOf(context)) {
    if (freely.test(request.piece.text) || !obtains.test(request.piece.text) || !wants.test(request.piece.text)) continue;
    const shown = families.filter((family) => shows(request.piece, family));
    const operational = !atLarge.test(request.piece.text) && (shows(request.piece, 'requests-years') || shows(request.piece, 'requests-detail') || shows(request.piece, 'requests-rushed'));
    if (shown.some((family) => family !== 'requests-roving' || !operational && shows(request.piece, 'requests-documents'))) return request;
    // "Everybody speaks of the exempt report. Can I have a copy?"
    const before = request.near[request.near.indexOf(request.piece) - 1];
    if (before && !freely.test(before.text) && pointsBack.test(request.piece.text) && families.some((family) => family !== 'requests-roving' && shows(before, family))) return request;
  }
  return null;
}

function remediesFor(context: Context, mayExplain: boolean): Remedy[] {
  const officer = context.directory.holderOf(context.with.decides === 'director' ? 'director' : 'monitoring-officer', 'monitoring-officer');
  const remedies: Remedy[] = [];
  if (mayExplain) remedies.push({ id: 'say-why', label: 'Say why you need it', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'I need this for my work as a councillor, because ' }] });
  if (officer) {
    remedies.push({
      id: 'ask-first', label: `Ask ${officer.name} first`,
      draft: { to: [{ name: officer.name, address: officer.emails?.[0] ?? '' }], cc: [], subject: `May I see this: ${context.item.subject}`, text: 'I would like to see the following documents.\n\nI need them for my work as a councillor, because \n\nMay I see them?\n' },
    });
  }
  remedies.push({ id: 'agreed', label: 'It has been agreed', attest: { statement: 'The officer who decides agreed that these documents may be seen.' } });
  return remedies;
}

/** Not sent after all, or with what was closed taken out: "you aren't on the Executive" keeps nothing back. */
const kept = /(?:^|[^a-z])(?:public|removed|without|redacted|unable to|instead of)(?![a-z])|(?:(?:^|[^a-z])(?:not|cannot|never)|n['\u2019]t)(?: yet| now| be| been| even| going to| able to| allowed to| permitted to| have| also){0,3} (?:attach\w*|enclos\w*|sen[dt]\w*|forward\w*|pass\w*|give\w*|share\w*|let you|show|include\w*|circulat\w*|open|for)(?![a-z])/i;

function decideSending(context: Context): Decision {
  const pieces = ownPieces(context);
  const sends = pieces.filter((piece) => shows(piece, 'requests-closed') && /(?:^|[^a-z])(?:attach(?:ed|ing)?|enclos(?:ed|ing)|here (?:is|are)|below|sending|forwarding|i'm passing|i am passing|have sent|i've put)(?![a-z])/i.test(piece.text) && !kept.test(piece.text))[0];
  const outside = pieces.filter((piece) => /(?:(?:^|[^a-z])not|n['\u2019]t) (?:a member of|on|sit on|one of|strictly entitled|supposed|entitled|meant|need)(?![a-z])|(?:^|[^a-z])(?:don['\u2019]t (?:sit|need)|for interest|out of interest|you might find|you may enjoy|thought you(?:'d| would) (?:like|enjoy|be interested)|between ourselves|curious|strictly speaking|off the record)(?![a-z])/i.test(piece.text))[0];
  const given = (sends && outside) || pieces.some((piece) => shows(piece, 'requests-closed') && kept.test(piece.text)) ? null : closedSent(bodyOf(context), context.item.attachments.map((each) => each.name).join(' '));
  if (given) return review('This sends a member exempt or confidential papers, and nothing shows that they need them for their work.', 'Does this member need these papers for their duties?', [toldEvidence(given.told)], remediesFor(context, false), 3);
  if (!sends || !outside) return notApplicable('No closed papers go to a member who may not need them.');
  const evidence = sends === outside ? [pieceEvidence(sends)] : [pieceEvidence(sends), pieceEvidence(outside)];
  const remedies = remediesFor(context, false);
  return review('This sends a member exempt or confidential papers, and nothing shows that they need them for their work.', 'Does this member need these papers for their duties?', evidence, remedies, 3);
}

/** Requests that no family of phrases tells. */
function decideAtLarge(context: Context, test: string, otherwise: Decision): Decision {
  const found = saysAnywhere(context, 'requests-asks-ruling') && !context.recipients.some((each) => isMonitoringOfficer(each.person)) ? null : closedAsked(bodyOf(context));
  if (!found || (test === 'exempt' && found.closed !== 'exempt') || (test === 'personal-data' && found.closed !== 'personal-data') || ownPieces(context).some((piece) => ownCase.test(piece.text))) return otherwise;
  const fit = (test === 'personal-data' ? 4 : test === 'exempt' ? 3 : test === 'assistant' ? 5 : 2) + Number(context.with.fit);
  return review('This asks for documents that are not open to everybody, and does not say why they are needed.', 'What do you need these documents for?', [toldEvidence(found.told)], remediesFor(context, true), fit);
}

export const needToKnow = defineRule({
  id: 'need-to-know',
  reads: ['message'],
  title: 'Members say why they need documents that are not open to everybody',
  why: 'A member may see what their work needs, and other people\u2019s affairs are kept private otherwise.',
  assumes: ['A reason that stands near the request is taken as it stands.', 'What a person asks a member to find out about their own case may be asked.'],
  // `need`: a reason for closed or unlimited papers. `exempt`: exempt or confidential papers. `personal-data`: other people's. `assistant`: a political assistant asks. `sends`: an officer gives them. `clears`: whether a reason is enough. `fit`: how near it is among the provisions of one test. `decides`: who is asked.
  parameters: { test: 'need', clears: true, decides: 'monitoring-officer', fit: 0 },

  appliesTo(context) {
    const { role } = context.writer;
    if (context.with.test === 'sends') return role === 'officer' && membersWrittenTo(context).length > 0;
    if (context.with.test === 'assistant') return role === 'political-assistant' && officersWrittenTo(context).length > 0;
    return role === 'member' && officersWrittenTo(context).length > 0;
  },

  decide: byMatter((context): Decision => {
    const test = String(context.with.test);
    if (test === 'sends') return decideSending(context);
    const request = test === 'exempt' ? requestFor(context, 'requests-closed')
      : test === 'personal-data' ? requestFor(context, 'requests-personal-data')
        : requestFor(context, 'requests-roving', 'requests-closed', 'requests-personal-data');
    if (!request) return decideAtLarge(context, test, notApplicable('No documents are asked for that are not open to everybody.'));
    if (saysAnywhere(context, 'requests-asks-ruling') || context.recipients.some((each) => isMonitoringOfficer(each.person))) return decideAtLarge(context, test, pass('The Monitoring Officer is asked, or only what is open is wanted.'));
    if (ownPieces(context).some((piece) => ownCase.test(piece.text))) return pass('It is asked for the person whom it concerns.');
    const reasoned = hasReason(context, request);
    if (reasoned && (context.with.clears !== false || request.near.some(onBody))) return decideAtLarge(context, test, pass('A reason is given.', [pieceEvidence(request.piece)]));
    const base = test === 'personal-data' ? 4 : test === 'exempt' ? 3 : test === 'assistant' ? 5 : 2;
    const fit = base + Number(context.with.fit);
    const evidence = [pieceEvidence(request.piece)];
    if (test === 'personal-data') return review('This asks for other people\u2019s personal information, and does not show that you need it and may have it.', 'Why do you need this, and may it be given under data protection law?', evidence, remediesFor(context, context.with.clears !== false), fit);
    if (test === 'exempt') return review('This asks for exempt or confidential papers, and does not show that you may see them.', 'Do you sit on the body that these papers are for, or need them for your duties?', evidence, remediesFor(context, context.with.clears !== false), fit);
    return review('This asks for documents and does not say why they are needed.', 'What do you need these documents for?', evidence, remediesFor(context, true), fit);
  }),

  examples: [
    {
      outcome: 'review', because: 'a member asks for a whole file and gives no reason',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Mill sale', text: 'Simon\n\nPlease send me everything you have on the mill sale, all the emails and the whole file.\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'a member asks who complained', with: { test: 'personal-data' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Noise', text: 'Simon\n\nPlease let me have the names and addresses of the people who complained, and their letters.\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'an exempt appendix goes to a member who is not on the body', with: { test: 'sends' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Mill sale', text: 'Bridget\n\nThe exempt appendix is attached. You are not on the committee but I thought you would like to see it.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'the member says what it is needed for',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Mill sale', text: 'Simon\n\nPlease send me the whole file on the mill sale, because I chair the panel that reviews it on Friday.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'a published figure is asked for',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Gritting', text: 'Simon\n\nCould you tell me how many grit bins there are in Millbrook?\n\nBridget\n' },
    },
  ],
});

function onBody(piece: Piece): boolean {
  return /(?:^|[^a-z])(?:i (?:sit|chair|serve|am (?:on|a member|chair|vice))|i'm (?:on|a member|chair|vice)|as (?:chair|a member|vice[- ]chair|leader|portfolio holder) of|my (?:committee|panel))(?![a-z])/i.test(piece.text);
}
