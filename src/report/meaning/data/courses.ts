/**
 * What a decision does, one course a line: two verbs of one line are the same course, two of different lines are
 * different courses. `~` stands for all forms of a word.
 */
export const courses = `
approve~, agree~, accept~, adopt~, endorse~, authorise~, confirm~, grant~, ratify~, sanction~, permit~, allow~, consent~, support~, back~, sign~ off, welcome~, award~, uphold~
refuse~, reject~, decline~, dismiss~, turn~ down, oppose~, disallow~, withhold~, overrule~
defer~, postpone~, shelve~, wait~, delay~, adjourn~, put off, hold~ over, pause~, suspend~, halt~, put on hold
close~, shut~, mothball~
sell~, sold, dispose~ of, disposed of
demolish~, pull~ down, knock~ down
keep~, kept, retain~, maintain~, preserve~, continue~, remain~, stay~, stand~, extend~, renew~, prolong~, carry on, leave~
end~, terminate~, cease~, discontinue~, stop~, abolish~, scrap~, withdraw~, cancel~, abandon~, remove~, delete~, drop~, wind up, surrender~, give~ up, relinquish~, hand~ back, revoke~, rescind~
introduce~, start~, begin~, launch~, establish~, set up, bring in, implement~, create~, proceed~, go ahead, roll~ out, pursue~
increase~, raise~, expand~, enlarge~, widen~
reduce~, cut~, lower~, narrow~, shorten~, curtail~, halve~, freeze~
repair~, refurbish~, restore~, mend~, renovate~
go to, move to, pass to, transfer~, outsource~, externalise~, contract~ out, hand~ over
replace~
buy~, purchase~, acquire~
lease~, let~, rent~, hire~
borrow~
merge~, amalgamate~, combine~
consult~ on
refer~
`;

/** To do these is to decide nothing yet. */
export const undeciding = 'note~, consider~, consideration be given to, look~ at, explore~, examine~, review~, investigate~, receive~, discuss~, think~ about, give consideration to';
