import type { MemberRole, Post } from '../../directory/directory-file';
import { foldName } from '../../directory/names';

export interface PostsHeld {
  roles: MemberRole[];
  portfolio?: string;
}

/** Words that make a post somebody else's or a former one. */
const notHeld = /\b(?:former|previous|past|ex|shadow|substitute|support(?:ing)? (?:member|officer)|assistant to|pa to|deputy lead|deputy (?:cabinet|portfolio|executive)|deputy chair|deputy mayor|mayoress|consort)\b/;

function rolesIn(post: string, roles: Set<MemberRole>): void {
  const opposition = /\bopposition\b/.test(post);
  if (/\bdeputy leader\b/.test(post)) {
    if (!opposition && !/\bgroup\b/.test(post)) roles.add('deputy-leader');
    return;
  }
  if (/\b(?:vice|deputy)[- ]?chair/.test(post)) {
    roles.add('vice-chair');
    return;
  }
  if (notHeld.test(post)) return;
  if (/\bleader\b/.test(post)) {
    if (opposition) roles.add('opposition-leader');
    else if (/\bgroup\b/.test(post)) roles.add('group-leader');
    else if (/^(?:executive |cabinet |council )?leader(?: of (?:the |this )?[a-z' ]{0,40}(?:council|cabinet|executive|authority))?$/.test(post)) roles.add('leader');
  }
  if (/\b(?:chair|chairman|chairwoman|chairperson)\b/.test(post)) roles.add(/\b(?:scrutiny|overview)\b/.test(post) ? 'chair-scrutiny' : 'chair');
  if (/\b(?:cabinet|executive) (?:member|councillor|lead)\b|\bmember of (?:the )?(?:cabinet|executive)\b|\bportfolio holder\b|\bcabinet lead member\b/.test(post)) roles.add('executive');
  if (/^lead member\b/.test(post)) roles.add('lead-member');
  if (/^(?:the )?(?:lord |town |city |directly elected )?mayor(?: of [a-z' ]{1,40})?$/.test(post)) roles.add('mayor');
  if (/\bspokes(?:person|man|woman)\b/.test(post)) roles.add('spokesperson');
  if (/\bco-?opted\b/.test(post)) roles.add('co-opted');
}

function portfolioIn(written: string): string | undefined {
  const found = /^(?:the )?(?:cabinet|executive|portfolio|lead)(?: lead)? (?:member|holder|councillor)(?: for| with responsibility for|,| -| \u2013|:) +(.{2,120})$/i.exec(written.trim());
  return found?.[1]?.trim();
}

/** The roles that a councillor's posts give, each post in a text of its own or divided by semicolons, line ends or commas before a new post. */
export function postsHeld(posts: string[]): PostsHeld {
  const roles = new Set<MemberRole>();
  let portfolio: string | undefined;
  for (const written of posts.flatMap((each) => each.split(/[;\n\r|]|,(?= ?(?:vice|deputy|chair|leader|cabinet|executive|portfolio|mayor|member)\b)/i))) {
    const post = foldName(written);
    if (post === '') continue;
    rolesIn(post, roles);
    if (!notHeld.test(post)) portfolio ??= portfolioIn(written);
  }
  return { roles: [...roles], ...(portfolio === undefined ? {} : { portfolio }) };
}

const officerPosts: [RegExp, Post][] = [
  [/\bpolitical assistant\b/, 'political-assistant'],
  [/\bmonitoring officer\b/, 'monitoring-officer'],
  [/\b(?:s\.? ?151|section 151|chief finance officer)\b/, 'finance-officer'],
  [/^(?:interim |acting )?managing director\b/, 'managing-director'],
  [/^(?:interim |acting )?chief executive\b|^(?:interim |acting )?head of paid service\b/, 'chief-executive'],
  [/\b(?:assistant|deputy) director\b/, 'assistant-director'],
  [/^(?:interim |acting |joint )?(?:[a-z&]+ ){0,2}director\b/, 'director'],
  [/^(?:interim |acting )?head of\b/, 'head-of-service'],
  [/\b(?:communications?|media|press|pr) (?:officer|manager|team|assistant|lead|adviser)\b/, 'communications'],
  [/\b(?:democratic|committee|member) (?:services|support|administration)\b|\bcommittee (?:clerk|officer|manager)\b/, 'democratic-services'],
];

/** The post in the directory's terms that an officer's job title names, or undefined: somebody's assistant holds no post of theirs. */
export function postOf(title: string): Post | undefined {
  const plain = foldName(title);
  if (/\b(?:pa|personal assistant|executive assistant|secretary|support officer|business support|assistant) to\b|^deputy (?:monitoring|s151|section 151|chief)|\bdeputy (?:monitoring officer|s\.? ?151|section 151)/.test(plain)) return undefined;
  return officerPosts.find(([pattern]) => pattern.test(plain))?.[1];
}
