import { tidy } from './people-words';

const webmail = new Set(['aol', 'blueyonder', 'btinternet', 'btopenworld', 'fastmail', 'fsmail', 'gmail', 'gmx', 'googlemail', 'hotmail', 'icloud', 'live', 'mac', 'mail', 'me', 'msn', 'ntlworld', 'o2', 'outlook', 'plus', 'proton', 'protonmail', 'rocketmail', 'sky', 'supanet', 'talk21', 'talktalk', 'tiscali', 'virgin', 'virginmedia', 'yahoo', 'ymail', 'zoho', 'tutanota']);

export interface WorkAddresses {
  /** At the council's own domains, lower case. */
  own: string[];
  /** Anywhere else: not taken over. */
  elsewhere: { address: string; webmail: boolean }[];
  /** What stood there and is no address. */
  unread: string[];
}

/** The part after the @, lower case; empty where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether an address is with one of the providers that anybody can have an account at. */
export function isWebmail(address: string): boolean {
  return webmail.has(domainOf(address).split('.')[0] ?? '');
}

function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(?:\.[^\s@<>"(),;:.]+)+$/.test(text);
}

/** Whether an address is at one of the domains or below one. */
export function isAt(address: string, domains: string[]): boolean {
  const domain = domainOf(address);
  return domains.some((each) => domain === each.toLowerCase() || domain.endsWith(`.${each.toLowerCase()}`));
}

/** The e-mail addresses in a field: several may stand there, with names, "mailto:" or angle brackets round them. */
export function addressesIn(field: string): { addresses: string[]; unread: string[] } {
  const addresses: string[] = [];
  const unread: string[] = [];
  if (!field.includes('@')) return { addresses, unread: tidy(field) === '' ? [] : [tidy(field)] };
  for (const part of field.split(/[;,\s<>]/)) {
    const plain = part.replace(/^mailto:/i, '').replace(/[.)\]]$/, '').replace(/^[([]/, '').toLowerCase();
    if (!plain.includes('@')) continue;
    if (!isAddress(plain)) unread.push(plain);
    else if (!addresses.includes(plain)) addresses.push(plain);
  }
  return { addresses, unread };
}

/** The work addresses in a field, told apart by whether they are the council's. */
export function workAddresses(field: string, domains: string[]): WorkAddresses {
  const { addresses, unread } = addressesIn(field);
  return {
    own: addresses.filter((address) => isAt(address, domains)),
    elsewhere: addresses.filter((address) => !isAt(address, domains)).map((address) => ({ address, webmail: isWebmail(address) })),
    unread,
  };
}

/**
 * The domain of most of the addresses in a text, where the directory does not know the council's yet. Webmail does not count.
 * @returns null where no domain has more than half of them
 */
export function commonDomain(addresses: string[]): string | null {
  const counts = new Map<string, number>();
  const counted = addresses.filter((address) => !isWebmail(address));
  for (const address of counted) counts.set(domainOf(address), (counts.get(domainOf(address)) ?? 0) + 1);
  for (const [domain, count] of counts) if (count * 2 > counted.length && count > 1) return domain;
  return null;
}
