/**
 * What a decision does, one course a line: two verbs of one line are the same course, two of different lines are
 * different courses. `~` stands for all forms of a word.
 */
export const courses = `
choose~, select~, prefer~, opt for, take up, taken up, takes up, approve~, agree~, accept~, adopt~, endorse~, authorise~, confirm~, grant~, ratify~, sanction~, permit~, allow~, consent~, support~, back~, sign~ off, welcome~, award~, uphold~, upheld, give consent, give permission, give approval, given consent, given permission, say yes, license~
refuse~, reject~, decline~, dismiss~, turn~ down, oppose~, disallow~, withhold~, overrule~, veto~, deny~, resist~, defend~, contest~, fight~, forbid~, prohibit~, throw out, vote~ down, say no, ban~
defer~, postpone~, shelve~, wait~, delay~, adjourn~, put off, hold~ over, pause~, suspend~, halt~, put on hold, be held in abeyance, await~, be put back, stand~ over, revisit~, reconsider~, leave on the table, lie on the table, report~ back, brought back, bring back, come~ back, be reported to the next meeting, be reported to a future meeting, be reported to the next, be brought to a future meeting, be brought to a later meeting, be considered at a later meeting, be considered at a future meeting, await the outcome of, await further
close~, shut~, mothball~, lock~ up, board~ up
sell~, sold, dispose~ of, disposed of, auction~, market~, put on the market
demolish~, pull~ down, knock~ down, clear~, raze~, dismantle~, take down, taken down
keep~, kept, retain~, maintain~, preserve~, continue~, remain~, stay~, stand~, extend~, renew~, prolong~, carry on, leave~, left, go on, save~, conserve~, keep going, stay open, kept open, protect~, list~, hold on to, held, hold~, permanent, stick with, persist~
end~, terminate~, cease~, discontinue~, stop~, abolish~, scrap~, withdraw~, cancel~, abandon~, remove~, delete~, drop~, wind up, wound up, surrender~, give~ up, relinquish~, hand~ back, revoke~, rescind~, lapse~, expire~, repeal~, take~ out, taken out, lift~, quit~, dissolve~, disband~, decommission~, phase~ out, run down, let go, run out, be let lapse, strip~ out, dig~ up, tear~ up, rip~ out, discharge~, dispense~ with
introduce~, start~, begin~, launch~, establish~, set up, bring in, brought in, implement~, create~, proceed~, go ahead, roll~ out, pursue~, open~, commence~, found~, inaugurate~, install~, bring into use, provide~, build~, built, construct~, erect~, plant~
increase~, raise~, expand~, enlarge~, widen~, uplift~, double~, treble~, lengthen~, put up, go up, goes up, going up, bring up, add to, put more
reduce~, cut~, lower~, narrow~, shorten~, curtail~, halve~, trim~, go down, come down, bring down, brought down, scale~ back, scale~ down, pare~
freeze~, frozen, peg~, hold down, be held at
repair~, refurbish~, restore~, mend~, renovate~, patch~, make good, rebuild~, strengthen~
move~ to, pass to, transfer~, outsource~, externalise~, contract~ out, hand~ over, hand to, spin~ out, put out to tender
bring back in house, bring in house, insource~, take back
replace~, swap~, substitute~
buy~, purchase~, acquire~, compulsorily purchase~
lease~, let~, rent~, hire~
borrow~
settle~, compromise~, come to terms
seek~, sought, apply for, bid for
merge~, join~, amalgamate~, combine~, federate~
split~, separate~, divide~
consult~ on, go out to consultation, seek~ views
refer~, send~ back, remit~, sent back
return~, refund~, give~ back, pay~ back, repay~, hand back, reimburse~
charge~, levy~, bill~, fine~, impose~
waive~, write~ off, written off, forgive~, exempt~, let off, forgo~
appoint~, reappoint~, elect~, nominate~
convert~, turn into, change the use
move~, relocate~, rehouse~, shift~
prosecute~, take enforcement action, enforce~, serve~ notice, take action, take legal action
caution~, warn~, issue a warning
advertise~, open competition, go to tender, be tendered, be put out to tender, retender~, open tender, competitive tender
direct award, negotiate~ with, award directly, awarded directly
felled, felling, cut down, cutting down, chopped down, chop down
`;

/** To do these is to decide nothing yet. */
export const undeciding = 'note~, consider~, give~ consideration to, look~ at, look~ into, explore~, examine~, review~, investigate~, receive~, discuss~, think~ about, give consideration to, have regard to, take into account, take account of, be aware of, be mindful of, bear in mind, reflect~ on, debate~, ponder~, weigh~, keep under review, keep~ under review, kept under review, keep~ an eye on, monitor~, study~, assess~, scope~, seek~ views on, invite~ views on, express a view on, comment on, be informed of, be advised of, hear~ about, be told of, appraise~, evaluate~, take note of, work~ towards, aspire~ to, aim~ to, aim~, strive~, hope~, seek~ to, try~ to, endeavour~ to, encourage~, open talks, hold talks, begin talks, enter talks, enter into talks, start talks, open discussions, hold discussions, begin discussions, enter discussions, enter into discussions, sound out, see whether, test the case for, make the case for, consider whether';
