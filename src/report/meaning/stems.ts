const irregular: Record<string, string> = {};
const forms = 'comply comply,supply supply,family family,assembly assembly,anomaly anomaly,monopoly monopoly,multiply multiply,reputational reputation,organisational organisation,operational operation,educational education,recreational recreation,environmental environment,departmental department,constitutional constitution,inflationary inflation,budgetary budget,disciplinary discipline,procedural procedure,contractual contract,developmental development,notes note,noted note,noting note,gone go,went go,goes go,made make,making make,taken take,took take,given give,gave give,found find,sold sell,bought buy,kept keep,spent spend,built build,held hold,met meet,said say,told tell,written write,wrote write,'
  + 'grew grow,grown grow,fell fall,fallen fall,rose rise,risen rise,lost lose,loss lose,losses lose,paid pay,payment pay,left leave,brought bring,sought seek,thought think,felt feel,seen see,saw see,shown show,showed show,known know,knew know,chosen choose,chose choose,choice choose,'
  + 'broken break,broke break,begun begin,began begin,driven drive,led lead,laid lay,lain lie,put put,run run,ran run,sent send,stood stand,understood understand,withdrew withdraw,withdrawn withdraw,won win,borne bear,became become,came come,drawn draw,drew draw,forgone forgo,'
  + 'children child,people person,persons person,women woman,men man,better good,best good,worse bad,worst bad,proof prove,belief believe,advice advise,decision decide,decisions decide,sale sell,sales sell,purchase buy,growth grow,failure fail,failures fail,closure close,closures close,removal remove,removals remove,'
  + 'refusal refuse,refusals refuse,approval approve,approvals approve,proposal propose,proposals propose,disposal dispose,rejection reject,objection object,objections object,objector object,objectors object,intention intend,expenditure spend,expense expense,analyses analysis,criteria criterion,policies policy,bodies body,'
  + 'deferral defer,deferred defer,deferring defer,withdrawal withdraw,renewal renew,referral refer,referred refer,arrival arrive,denial deny,receipt receive,submission submit,submitted submit,permission permit,permitted permit,admission admit,admitted admit,commitment commit,committed commit,omitted omit,omission omit,extension extend,expansion expand,'
  + 'reduction reduce,reductions reduce,introduction introduce,production produce,provision provide,consultees consultee,assessment assess,agreed agree,agreement agree,thus thus,this this,news news,less less,business business,basis basis,status status,process process,access access,across across,address address,unless unless,always always,perhaps perhaps,'
  + 'need need,feed feed,speed speed,indeed indeed,exceed exceed,proceed proceed,proceeds proceed,during during,building building,buildings building,evening evening,morning morning,meeting meeting,meetings meeting,spring spring,bring bring,housing housing,planning planning,something something,nothing nothing,anything anything,wing wing,king king,ring ring,thing thing,hearing hearing,'
  + 'upheld uphold,withheld withhold,upkeep keep,frozen freeze,froze freeze,eaten eat,ate eat,spoken speak,spoke speak,stolen steal,stole steal,shut shut,caught catch,taught teach,thrown throw,threw throw,torn tear,tore tear,worn wear,wore wear,fought fight,rung ring,rang ring,struck strike,stuck stick,swept sweep,forgotten forget,forgot forget,hidden hide,hid hide,bound bind,dealt deal,meant mean,overseen oversee,oversaw oversee,undertaken undertake,undertook undertake,overspent overspend,underspent underspend,overtaken overtake,arisen arise,arose arise,cast cast,felled fell,fed feed,lit light,slept sleep,shaken shake,sunk sink,sank sink,awoken awake,foreseen foresee,forecasts forecast,feet foot,halves half,leaves leave,lives live,thieves thief,shelves shelf,wives wife,'
  + 'council council,councillors councillor,authorities authority,bus bus,gas gas,plus plus,less less,pass pass,class class,loss lose,cross cross,press press,stress stress,success success,assess assess,'
  + 'reputation reputation,reservation reservation,reservations reservation,loan lend,loans lend,lent lend,admissions admit,installation install,installations install,maintenance maintain,implement implement,implementation implement,implements implement,implemented implement,implementing implement,likelier like,likelihood like,probability probable,conclusion conclude,conclusions conclude,inclusion include,exclusion exclude,exclusions exclude,suspension suspend,suspensions suspend,collision collide,collisions collide,erosion erode,intrusion intrude,'
  + 'assumption assume,assumptions assume,consumption consume,destruction destroy,acquisition acquire,acquisitions acquire,inquiry enquire,enquiry enquire,enquiries enquire,inquiries enquire,inquire enquire,delivery deliver,deliveries deliver,discovery discover,injury injure,injuries injure,cancellation cancel,cancellations cancel,explanation explain,explanations explain,repetition repeat,definition define,recognition recognise,resolution resolve,solution solve,solutions solve,retention retain,detention detain,abstention abstain,contravention contravene,'
  + 'occupation occupy,occupancy occupy,notification notify,justification justify,response respond,responses respond,description describe,descriptions describe,theft steal,thefts steal,pursuit pursue,analyse analysis,analysed analysis,dismissal dismiss,dismissals dismiss,demolition demolish,survival survive,revival revive,appraisal appraise,reversal reverse,betrayal betray,trial try,trials try,tenure tenure,storage store,coverage cover,shortage short,shortages short,leakage leak,breakage break,wastage waste,usage use,'
  + 'high high,higher high,highest high,lower low,lowest low,larger large,largest large,smaller small,smallest small,greater great,greatest great';
for (const form of forms.split(',')) {
  const at = form.indexOf(' ');
  irregular[form.slice(0, at)] = form.slice(at + 1);
}

const endings: [string, string, number][] = [
  ['isations', 'ise', 4], ['isation', 'ise', 4], ['ications', 'y', 4], ['ication', 'y', 4], ['ations', 'e', 4], ['ation', 'e', 4], ['itions', 'e', 4], ['ition', 'e', 4],
  ['ements', 'e', 4], ['ement', 'e', 4], ['ments', '', 4], ['ment', '', 4], ['nesses', '', 4], ['ness', '', 4],
  ['tions', 't', 4], ['tion', 't', 4], ['sions', 's', 4], ['sion', 's', 4], ['ingly', '', 4], ['edly', '', 4],
  ['ances', '', 4], ['ance', '', 4], ['ences', '', 4], ['ence', '', 4], ['ily', 'y', 3], ['ly', '', 4], ['ies', 'y', 2], ['ied', 'y', 2], ['ying', 'y', 2],
  ['ings', '', 3], ['ing', '', 3], ['ed', '', 3], ['sses', 'ss', 2], ['xes', 'x', 2], ['ches', 'ch', 2], ['shes', 'sh', 2], ['es', 'e', 2], ['s', '', 3],
];

/** One spelling for British and American. */
function british(word: string): string {
  let out = word;
  if (out.length > 5 && out.indexOf('z') > 2) out = out.replace('iz', 'is').replace('yz', 'ys');
  if (out.length > 4 && out.indexOf('our') > 1) out = out.replace('our', 'or');
  if (/^(cent|theat|met|fib|lit|calib)re/.test(out)) out = out.replace('re', 'er');
  if (out.slice(-5) === 'ogue') out = out.slice(0, -2);
  return out.replace('programme', 'program').replace('defence', 'defense').replace('licence', 'license').replace('practise', 'practice').replace('judgement', 'judgment').replace('ageing', 'aging').replace('gaol', 'jail').replace('grey', 'gray').replace('tyre', 'tire').replace('kerb', 'curb').replace('cheque', 'check').replace('enrolment', 'enrollment').replace('fulfil', 'fulfill').replace('skilful', 'skillful');
}

function undoubled(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  return stem.length > 3 && last === stem.charAt(stem.length - 2) && 'lsaeio'.indexOf(last) < 0 ? stem.slice(0, -1) : stem;
}

const known = new Map<string, string>();

function made(source: string): string {
  const irregularly = irregular[source];
  const word = british(typeof irregularly === 'string' ? irregularly : source);
  // "Organisational" has the stem of "organisation", whatever that is.
  if (word.length < 4 || (typeof irregularly === 'string' && (irregularly === source || typeof irregular[irregularly] === 'string'))) return finish(word);
  for (const [ending, instead, least] of endings) {
    if (word.length - ending.length < least || word.slice(-ending.length) !== ending) continue;
    if (ending === 's' && (word.slice(-2) === 'ss' || word.slice(-2) === 'us' || word.slice(-2) === 'is')) break;
    return finish(undoubled(word.slice(0, -ending.length)) + instead);
  }
  return finish(word);
}

/** A silent "e" and a doubled "l" part no two forms of a word. */
function finish(word: string): string {
  let out = word;
  // "Note" is no form of "not".
  if (out === 'note') return out;
  if (out.length > 3 && out.charAt(out.length - 1) === 'e') out = out.slice(0, -1);
  if (out.length > 6 && out.slice(-2) === 'at') out = out.slice(0, -2);
  if (out.length > 4 && out.slice(-2) === 'll') out = out.slice(0, -1);
  if (out.length > 3 && out.charAt(out.length - 1) === 'y') out = `${out.slice(0, -1)}i`;
  return out;
}

/** What the forms of one word have in common: "recommends", "recommended" and "recommendation" give the same. */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = made(word);
    if (known.size > 8000) known.clear();
    known.set(word, stem);
  }
  return stem;
}
