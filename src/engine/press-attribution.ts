import { saying } from './press-speakers';

/** A word of saying. */
export const says = new RegExp(`(?:^|[^A-Za-z])(?:${saying})(?![A-Za-z])`, 'i');
/** What stands right before a quotation that somebody is to say. */
export const leadsIn = /(?:[:,]|\b(?:said|says|added|adds|commented|stated|told [A-Za-z ]{1,30}|that|is|was))\s*[-\u2013\u2014]?\s*$/i;
/** Somebody spoken of without a name. */
export const pronoun = /^\W*(?:and |but )?(?:he|she|they|the (?:councillor|cabinet member|portfolio holder|leader|chair|mayor|member))(?![a-z])/i;
/** What stands right after a quotation and tells who said it. */
export const afterQuote = new RegExp(`^[,.]? ?[-\u2013\u2014]? ?(?:(?:${saying})(?![A-Za-z])|(?:he|she|they|(?:[Cc]llr|[Cc]ouncillor|Mr|Mrs|Ms|Dr)\\.? [A-Z]|[A-Z][a-z]+ [A-Z][a-z]+,? (?:[^.]{0,80})?(?:${saying}))|[a-z]{3,12}(?:ed|s) (?:the )?(?:Cllr|Councillor|Cabinet|Executive|Leader|Deputy|Lead|Mr|Mrs|Ms|Dr|[A-Z][a-z]+ [A-Z])|according to|[-\u2013\u2014] ?[A-Z])`);
/** Somebody's words or wishes told without quotation marks. */
export const reporting = new RegExp(`(?:^|[^A-Za-z])(?:${saying})(?: [a-z]+ ?){0,3} that(?![a-z])|(?:^|[^a-z])(?:hopes|wants|favours|prefers|backs|supports|opposes|champions|leans|(?:has|have) (?:backed|come out|thrown|spoken (?:in favour|against|up)|made no secret|called for|long (?:wanted|argued|favoured|backed))|makes no (?:secret|bones)|would (?:like|prefer|rather)|(?:is|are) (?:(?:well |widely |also )?(?:known|understood|thought|said|believed|reported) to (?:favour|prefer|back|support|want|oppose|like|be)|backing|pushing|pressing|leaning|calling|rooting|arguing|campaigning|keen|against|in favour|opposed|a supporter|a fan|no fan|a critic|an advocate|for|minded|behind))(?![a-z])|(?:^|[^A-Za-z])(?:${saying}):(?= [A-Z])|(?:^|[^a-z])(?:said|says|believes|thinks|promised|insisted|warned|claimed) (?:he|she|they|it|the|we|there|no|a|his|her|its)(?![a-z])`, 'i');
/** "said she": the word of saying stands first. */
export const saysFirst = new RegExp(`^\\W*(?:${saying}) `, 'i');
/** "On the flooding:" tells what the words are about. */
export const aboutLead = /^\W*(?:and |then )?(?:on|re|about|regarding|as (?:to|for|regards)|concerning|for (?:the|your)) (?!behalf)/i;
/** How many words make a quotation; fewer are a term or a scornful word. */
export const fewest = 5;
/** More than any release quotes: what is asked of each speaker is asked of the whole text. */
export const mostSpeakers = 40;
