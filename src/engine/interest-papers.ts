import { meant, plainText, signIn, signs } from './signs';
import type { Told } from './spoken-of';

const kin = "wife|husband|partner|brother|sister|son|daughter|mother|father|mum|dad|cousin|uncle|aunt|nephew|niece|in-laws|brother-in-law|sister-in-law|mother-in-law|father-in-law|family|employer|business partner";
const whose = (by: string) => kin.split('|').map((each) => `${by} ${each}`).join('|');
const possessive = (by: string) => kin.split('|').map((each) => `${by} ${each}'s`).join('|');
const stake = "pecuniary interest|prejudicial interest|disclosable interest|disclosable pecuniary|personal interest|an interest to declare|interest to declare|financial interest|dpi|conflict of interest|conflicted|registered interest";
/** The writer tells of a stake of their own. */
const mine = signs(
  `i have an interest|i have a ${stake.split('|').join('|i have a ')}|i've a ${stake.split('|').join('|i\'ve a ')}|i've an interest|i've got an interest|i have declared|i've declared|i declared|i've had to declare|i shall declare|i'll be declaring|i'll declare|i will declare|i must declare|i have to declare|i'll have to declare|i'm declaring|i am declaring|having declared|declared my|declaring an interest|declared an interest|my interest|my own interest|my declaration|my disclosable|leave the room|leaving the room|left the room|out of the room|step outside|stepping outside|withdraw for|withdrawing|can't vote on|cannot vote on|won't be voting|not be voting|not take part`,
  `i let|i let out|we let|i hold plot|i'm treasurer|i am treasurer|i'm secretary|i'm on the board|i am on the board|i chair the|i own|we own|i co-own|i rent|i lease|i bought|i part-own|my firm|my company|my business|my shop|my land|our land|our farm|our field|my field|my house|our house|my garden|my pub|my flats|my tenants|my practice|my client*|my shares|my own application|my own planning|my application|our application|my objection|my tender|my bid|our bid|i'm the applicant|i am the applicant|i'm a director|i am a director|i'm a trustee|i am a trustee|i'm a shareholder|i am a shareholder|i'm chair of the|i'm the landlord|i am the landlord|i'm an objector|i work for|crosses our|crosses my|next door to|backs onto|backs on to|${possessive('my')}|${whose('my')}`,
);
/** The one who writes knows of a stake of the reader's. */
const yours = signs(
  `can't take part|cannot take part|won't be taking part|on the board|you are on the|you're on the|you chair the|you let|you rent|you lease|you told us you|you told me you|you are treasurer|you're treasurer|you are secretary|you declared|you've declared|you have declared|having declared|you will be declaring|you'll be declaring|your declared|your interest|your disclosable|your pecuniary|your prejudicial|you have an interest|you've an interest|you have a ${stake.split('|').join('|you have a ')}|you've a ${stake.split('|').join('|you\'ve a ')}|you've got an interest|you're a trustee|you are a trustee|you're a director|you are a director|you're a shareholder|you own|your own application|your own planning|your application|your land|your firm|your company|your business|your shop|your shares|your farm|your client*|your bid|you're the applicant|you are the applicant|you'll be leaving the room|leave the room|left the room|conflicted|${possessive('your')}|${whose('your')}`,
);
const closed = signs("surveyor*|what the ~ said|what they said|what ~ wrote|report|reports|papers|file|files|document*|appendi*|correspondence|advice|valuation*|assessment*|notes|bids|tenders|draft|drafts|objections|objectors' letters|letters|evaluation|scores|minutes|plans|figures|brief|briefing|background|emails|e-mails|drawings|survey|terms|heads of terms|negotiating|rents|offers|anything you have|anything you've|everything you have|what you've got|where it stands|where i stand|inside track");
const asks = signs("send me|do send|let me have|let me see|show me|give me|get me|email me|forward|i'd like to see|i would like to see|i should like to see|like to see|want to see|like sight|sight of|a copy|copies|can i see|could i see|may i see|might i see|can i have|could i have|may i have|might i have|have a look|look at|please can you|could you|can you|would you|i'd be glad of|i'd be grateful|i would be grateful|grateful for|i want|i need|i'd like|i would like|all the same|beforehand|ahead of the|before then|slip me|ping me|drop me|any chance of|happy to read|still like|still need|still want|be able to see");
const gives = signs("attach*|enclos*|here is|here's|here are|herewith|below|i've put|i have put|sending you|forwarding|copying you|for you|let you have|letting you have|you should still see|you should see|pasted|link to");
const proper = signs("monitoring officer|published|public papers|public version|public part|public report|public agenda|usual agenda|usual public|beyond what is public|on the website|what any resident|as any resident|through my agent|as an ordinary|don't send|do not send|please don't|not send me|hold back|holding back|held back|can't send|cannot send|not able to send|won't be sending|take my name off|do i have an interest|have i an interest|whether i have|not sure whether i|no interest|declared no|ask xofficer|legal's view|asked xofficer|redacted");
/** An interest that is only curiosity, or the state of a case. */
const idle = /(?:^|[^a-z])(?:interest in (?:hearing|seeing|knowing|how|what|history)|(?:keen|great|public|residents'?) interest|in the interests? of|i'm interested in|i am interested in)(?![a-z])/;

/**
 * Closed papers asked for by a member with a stake, or sent to one; null for none.
 * @param together whether two sentences may be of one matter
 */
export function papersDespiteInterest(body: Told[], sent: boolean, together: (one: Told, other: Told) => boolean): { asked: Told; interest: Told } | null {
  const stakeSign = sent ? yours : mine;
  const interest = body.filter((told) => !told.question && !idle.test(plainText(told)) && meant(told, stakeSign, 'conditional') && signIn(told, plainStake) !== null)[0];
  if (!interest) return null;
  const asked = body.filter((told) => signIn(told, closed) !== null && signIn(told, sent ? gives : asks) !== null && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|cannot) (?:be )?(?:send|sent|attach|attached|ask|asking|want|need)(?![a-z])/.test(plainText(told)))[0];
  if (!asked || body.some((told) => signIn(told, proper) !== null && (together(told, asked) || together(told, interest)))) return null;
  return { asked, interest };
}

/** "My brother" alone is no stake: it takes what ties him to the matter. */
const plainStake = signs("take part|board|treasurer|secretary|committee of|let out|i let|we let|you let|bidding|plot|interest|interests|dpi|declar*|leave the room|left the room|out of the room|conflict*|trustee|director of|shareholder|own|owns|co-own|applicant|application|bid|tender|objector|landlord|crosses|next door|shares|land|firm|company|shop|farm|flats|client*");

