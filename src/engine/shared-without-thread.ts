import type { Recipient, Situation } from './context';
import { isOfficerSide, isWriter } from './correspondence';
import { bodyOf, meant, plainText, signIn, signs } from './signs';
import type { Told } from './spoken-of';
import { asideIn } from './tone';

/** How what a member tells or sends on came to them, with no earlier message to show it. */
const given = signs("kind enough to tell|good enough to tell|let slip|let me in on|confided|kind enough to show|gave me|gave us|gave me|given me|gave us|given to me|given to us|sent me|sent us|was sent|were sent|been sent|shared with me|shared with us|shared ~ with me|let me have|provided me|provided us|supplied me|showed me|shown me|i was given|we were given|i got from|i've got from|i had from|i've had from|i've got what|told me|told us|were told|was told|been told|briefed|briefing|members' briefing|i asked for|asked officers for|requested from|came with my committee|came with the committee|in my committee|for committee|in the committee papers|as ward member|as ward councillor|as local member|council gave|officers gave|officer gave|xofficer gave|xofficer sent|xofficer told|xofficer let|gave it to us|gave them to us|gave it to me|put it to us|took us through|xofficer put|xofficer let|xofficer shared|xofficer showed|council tax gave|housing gave|planning gave|from the council's|off the council's|from officers|from an officer|from xofficer");
const kept = signs("keep it to myself|keep them to myself|keep this to myself|keep that to myself|keep those to myself|shouldn't be showing|shouldn't be telling|shouldn't show|shouldn't tell|not meant to show|in confidence|confidential*|exempt|not public|isn't public|not in the public|not for publication|not yet public|not been published|pink*|closed session|closed part|private session|restricted|under embargo|embargoed|behind closed doors|not supposed to|shouldn't really|wasn't supposed|hasn't agreed|not agreed to it|asked ~ not to|asked us not|asked me not|not to share|not to be shared|not for sharing|wouldn't want it|wouldn't want this|keep this to yourself|keep it to yourself|keep ~ under your hat|don't say where|didn't get it from me|delete after|delete this|for your eyes");
const passes = signs("readers should know|people should know|public should know|residents should know|showing you|telling you|they're looking at|they are looking at|you should know|you ought to know|thought that you|pass* on|pass* it on|pass* them on|show* you|tell you|ring round|attached|attach|enclosed|enclose|here is|here's|here are|below|scanned|scan|photo of|photographed|screenshot*|have a look|take a look|look at what|forwarding|forward|sending you|sending it|sticking them|sticking it|stick it|putting them|put them|putting it|uploading|copy for you|you deserve|run it|run with it|run this|let's write|see what|you might like|thought it'd|thought it would|thought you|thought this|is to be|are to be|will be sold|to be sold|in column|on page|in full|word for word|it says|the figures are|the bids|offered|i have the paper|i've got");
const otherEnds = signs("offer them|our deal|our deals|our offer|our rates|our prices|ring round|ring them|call them all|cold-call*|sign them up|our appeal|our case|our campaign|our fight|dynamite|ammunition|use it in|use them in|use in our|before anybody else|get in quick|get in early|drum* up|touting|tout|work for you|work for us|trade for|custom|customers|business for|our business|your business|our firm|your firm|our company|your company|see who wants|who wants us|write to all the owners|write to the owners|write to them all|mailshot|mailing|mail them|mail merge|leafleting|leaflet*|campaign*|canvass*|target*|right doors|doors in|door-knock*|doorstep|newsletter|database|voters|election|flyers|bid|bidding|tender*|rivals|competitor*|undercut|quote for|pitch for|pitch to|sales pitch|prospects|leads|make an offer|make them an offer|buy* ~ before|buy it|snap up|snap it up|invest*|landlords|lettings|manage|manage them|sell to|selling|clients|my book|my blog|my column|research for my|my own claim|my appeal|my case against|neighbour dispute|sue|handy for|useful for");
const proper = signs("has agreed|have agreed|agreed that i|agreed i|agreed to my|said i could|said i can|said i may|said that i could|said yes|happy for me|content for me|permission|cleared|with ~ consent|can't tell|cannot tell|can't share|cannot share|can't say|cannot say|not able to|mustn't|must not|not at liberty|won't be sharing|destroyed|deleted it|published|on the website|public document|press release|when may i|may i share|may i say|am i allowed|is it all right|nothing confidential|not confidential|no longer confidential|public report");

const closedPaper = signs("exempt report*|exempt paper*|exempt appendi*|exempt annex*|exempt minute*|confidential report*|confidential paper*|confidential appendi*|confidential annex*|confidential page*|confidential minute*|pink paper*|pink pages");
/** What officers give for a member's work. */
const stuff = /(?:^|[^a-z])(?:list|lists|names|prices|figures|report|addresses|details|bids|file|files|data|paper|papers|spreadsheet|valuation|plans|rates|contacts)(?![a-z])/;

export interface SharedOn {
  told: Told;
  receivers: Recipient[];
  how: 'wider' | 'purpose';
  /** Plainly said to be closed, and plainly passed on. */
  sure: boolean;
}

/** What a member passes outside of what officers gave them, in the member's own words alone; null for nothing. */
export function sharedOn(situation: Situation, protects: string): SharedOn | null {
  const receivers = situation.recipients.filter((each) => !isOfficerSide(each.person) && each.person.kind !== 'member' && !isWriter(situation, each.person) && each.person.address !== '');
  if (receivers.length === 0) return null;
  const body = bodyOf(situation);
  if (body.some((told) => signIn(told, proper) !== null)) return null;
  const source = body.filter((told) => !told.question && (meant(told, given, 'negated') || signIn(told, closedPaper) !== null))[0];
  if (!source) return null;
  const closed = body.filter((told) => signIn(told, kept) !== null)[0] ?? asideIn(body) ?? undefined;
  const on = body.some((told) => signIn(told, passes) !== null || (!told.question && /\u00a3 ?\d/.test(told.text) && body.some((each) => signIn(each, kept) !== null))) || situation.item.attachments.length > 0;
  const wider = protects !== 'purpose' && closed !== undefined && on;
  const use = body.filter((told) => meant(told, otherEnds, 'negated'))[0];
  if (wider && !(protects === 'all' && !closed)) return { told: closed, receivers, how: 'wider', sure: /(?:^|[^a-z])(?:exempt|confiden\w+|not public|isn't public|not for publication)(?![a-z])/.test(plainText(closed)) };
  return protects !== 'all' && use && (on || stuff.test(plainText(source))) ? { told: use, receivers, how: 'purpose', sure: false } : null;
}
