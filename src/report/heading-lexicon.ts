/** The words that headings of reports are made of, by what they tell. */

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}

export const appendixWords = set('appendix appendices annex annexe annexes annexures annexure enclosure enclosures attachment attachments addendum');
export const memberWords = set('member members councillor councillors councilor cllr cllrs ward wards division divisions divisional alderman');
/** Who may be heard in a report and is neither its author nor an officer. */
export const outsiders = set('leader mayor chairman chairwoman chairperson chair portfolio holder scrutiny opposition group groups public resident residents parish parishes town consultee consultees neighbour neighbours neighbouring objector objectors supporters applicant applicants agent police stakeholder stakeholders tenant tenants user users family families respondent respondents customer customers partner partners unions union trade traders business businesses school schools landlord landlords local third external');
export const officerPosts = set('officer officers chief director directors head heads treasurer solicitor manager managers clerk surveyor engineer counsel lawyer accountant service services team department directorate statutory professional technical specialist s151 corporate');
export const speaking = set('comment comments commentary commented view views viewpoint response responses respond responded reply replies observation observations opinion opinions remarks representations feedback statement statements say says said think thinks told tell responding');
export const consulting = set('consultation consultations consulted consultee consultees consult engagement representation representations objection objections publicity circulation notified notification notifications stakeholder stakeholders involvement petition petitions');
export const recommending = set('recommendation recommendations recommended recommend recommends');
export const deciding = set('decision decisions resolution resolutions action actions determination proposal proposals');
export const wanted = set('required sought requested proposed needed draft recommended wanted suggested taken');
export const reasoning = set('reason reasons rationale justification reasoning');
export const optional = set('option options alternative alternatives choice choices');
export const advising = set('advice assessment assessments analysis evaluation appraisal considerations consideration');
export const concluding = set('conclusion conclusions concluding');
export const implying = set('implication implications impact impacts consequence consequences effect effects affect affects considerations consideration advice comment comments matter matters issue issues aspect aspects assessment assessments appraisal screening statement statements duty duties requirements powers position context framework basis');
/** Of these a heading on money is a heading of the report's body: "Financial position". */
export const bodyNouns = set('position context performance monitoring framework statement outturn strategy plan forecast requirements basis');
export const backgrounds = set('background introduction introductory context history');
export const summing = set('summary purpose synopsis abstract precis');
export const contacting = set('contact contacts enquiries enquiry author authors');
export const workedOver = set('scrutiny audit auditor auditors inspector inspectors inspectorate panel previous progress response responses earlier working ombudsman review reviewer peer consultant consultants task');

/** Words that say nothing of a heading's kind and stand in many headings. */
export const glue = set('the a an of for and or to on in with by from at as its their any other others key main all this that these it is are be been was were has have had do does not no what why who how which if under part report reports '
  + 'cabinet council councils executive committee board matters matter issues issue required sought taken requested proposed considered rejected discounted available undertaken carried out received made affected identified arising relevant related including included '
  + 'overall management register mitigation brief list lists further additional detailed detail details specific current corporate general supporting information summary outcome outcomes results process approach preferred recommended recommendation recommendations '
  + 'decision decisions proposal proposals report section policy statutory professional technical chief director head service services resource resources human equal opportunity opportunities social value money best health wellbeing change paper papers document documents reference internal external wider public initial final '
  + 'person name names officer officers manager lead specific significant corporate legal financial safety people community strategic s also together against both either above below local own between your our');

/** Index of the first of a heading's words that is among others; -1 for none. */
export function indexAmong(words: string[], among: Set<string>): number {
  for (let at = 0; at < words.length; at++) if (among.has(words[at] as string)) return at;
  return -1;
}
