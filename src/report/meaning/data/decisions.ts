/** Pairs of opposite decisions. The first list goes forward, the second turns it round. `~` stands for all forms. */
export const decisions: [string, string, string][] = [
  ['consent', 'approve~, accept~, grant~, agree~, adopt~, support~, endorse~, permit~, allow~, authorise~, confirm~, sanction~, ratify~, welcome~, back~, uphold~, give permission, give consent, favour~, in favour of, in favour, consent~, give~, issue~', 'refuse~, reject~, decline~, dismiss~, oppose~, disapprove~, deny~, turn~ down, prohibit~, forbid~, veto~, disallow~, resist~, overturn~, overrule~, against, rule~ out, object~, rebuff~, throw~ out, withhold~'],
  ['course', 'proceed~, remain~, stay~, go ahead, goes ahead, going ahead, carry on, continue~, implement~, begin~, start~, commence~, pursue~, progress~, take~ forward, press ahead, launch~, let go ahead, undertake~, carry out, carried out, introduce~, retain~, keep~, kept, maintain~, save~, preserve~, reinstate~, restore~, complete~, extend~, renew~, repair~, refurbish~, mend~, rebuild~, upgrade~, restore~', 'close~, sell~, sold, dispose~ of, disposed of, demolish~, remove~, abolish~, defer~, postpone~, abandon~, stop~, cancel~, surrender~, relinquish~, rescind~, give~ up, hand~ back, stand~ down, await~, halt~, pause~, suspend~, cease~, discontinue~, withdraw~, shelve~, terminate~, end~, delay~, drop~, call off, called off, not be taken forward, put off, put on hold, placed on hold, scrap~, revoke~'],
  ['premises', 'keep~ open, kept open, remain~ open, stay~ open, stays open, reopen~, open~, retain~, keep~, kept, save~, preserve~, maintain~', 'close~, shut~, be closed, sell~, sold, dispose~, dispose of, disposed of, demolish~, demolition, dispose~ of, mothball~, remove~, fell~, abolish~, delete~, decommission~, outsource~'],
  ['money', 'increase~, raise~, rise~, add~ to, expand~, extend~, enlarge~, grow~, uplift~, lengthen~, widen~, invest~, double~', 'reduce~, cut~, lower~, decrease~, freeze~, fall~, shrink~, curtail~, shorten~, halve~, decline~, drop~, scale~ back, disinvest~, narrow~, deduct~'],
  ['appointment', 'appoint~, award~, reappoint~, renew~, select~, engage~, elect~', 'dismiss~, remove~, terminate~, do not renew, decommission~, replace~, retender~, re tender, retendered'],
  ['inclusion', 'include~, add~, insert~, join~', 'exclude~, omit~, remove~, leave~ out, leave~'],
  ['quality', 'improve~, benefit~, strengthen~, enhance~, gain~, help~', 'worsen~, harm~, weaken~, damage~, hinder~, deteriorate~, lose~'],
  ['place', 'above, over, more than, exceed~, more, higher, greater, larger', 'below, under, less than, fewer than, fewer, less, lower, smaller'],
  ['time', 'before, earlier, precede~, in advance of', 'after, later, follow~, following'],
  ['side', 'inside, within, internal~', 'outside, beyond, external~'],
  ['openness', 'public, publish~, openly, disclose~', 'private, withhold~, exempt, confidential, keep~ confidential'],
  ['credit', 'gain~, income, surplus, saving~, save~, underspend~, profit~, credit~', 'loss, expenditure, deficit, cost~, overspend~, pressure~, debit~'],
  ['strength', 'strong~, robust, good, sound, excellent', 'weak~, poor, bad, flawed, unsound'],
  ['pass', 'pass~, succeed~, success~, win~', 'fail~, failure~, lose~'],
  ['first', 'first, best, highest, top, maximum, at most, majority', 'last, worst, lowest, bottom, minimum, at least, minority'],
  ['duration', 'permanent~, indefinite~, long term', 'temporary, temporarily, interim, short term, provisional~'],
  ['absoluteness', 'absolute, unconditional~, unqualified, unlimited, unrestricted', 'qualified, conditional~, limited, restricted'],
  ['scope', 'any, all', 'minor, certain'],
  ['manner', 'open, competitive, advertised', 'direct, negotiated, closed, unadvertised'],
  ['direction', 'towards, into, inbound, arrive~, in favour', 'away from, out of, outbound, depart~, leave~'],
  ['employment', 'recruit~, employ~, hire~', 'dismiss~, redundan~, lay off'],
  ['standing', 'mandatory, compulsory, obligatory', 'voluntary, optional, discretionary'],
  ['comparison', 'dearer, more expensive, costlier', 'cheaper, less expensive'],
  ['speed', 'faster, quicker, sooner', 'slower, later'],
  ['trust', 'reliable, trustworthy, dependable', 'unreliable, untrustworthy'],
  ['timeliness', 'on time, ahead of schedule, early, punctual~', 'late, behind schedule, overdue'],
  ['health', 'healthy, sound, safe', 'diseased, dangerous, unsafe'],
  ['buying', 'buy~, purchase~, acquire~', 'lease~, rent~, hire~'],
];

/** Pairs that are opposite decisions when a report recommends them. */
export const decisive = ['consent', 'course', 'premises', 'money', 'appointment', 'inclusion', 'buying', 'duration'];
