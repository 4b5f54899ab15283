import { spelledOut } from './spelled';

/** Words of waiting one's turn, and of being moved within it. A topic says nothing alone. */
export const turnTopics: Record<string, string[]> = spelledOut({
  /** There are others who wait. */
  'topic-waiting': [
    "queue|queues|queued|queuing|queueing|waiting|wait-list|waitlist|waitlisted|backlog|backlogs|oversubscribed|overbooked|fully-booked|booked|bookings|triage|triaged|turn|turns|slot|slots|diary|diaries|rota|rotas|roster|rostered|appointment|appointments|allocation|allocations|shortlist|tranche|tranches|tray|in-tray|pile|heap|stack|bottleneck|caseload|caseloads|docket|logged|lodged|schedule|scheduled|programme|programmed|timetable|timetabled|sequence|batch|round|rounds|banding|bands|points|register|registers|list|lists|order|callouts|call-outs|jobs|visits|referrals|requests|tickets|applicants|applications",
    'fortnight on|away|wait|today', 'weeks|months|days away|behind|out|ahead|yet|wait|before', '#number|several|dozens|scores|plenty|lots|dozen ..2 ahead|before|jobs|others|people|families|cases|visits|waiting|names|booked|applications', 'in front of|him|her', 'next in line', "everybody|everyone|others|people|folk|rest ..3 wait|waits|waiting|waited|got_round|round|seen|queue|turn", 'has|have|had to be got|fitted|worked|gone round|in|through',
  ],
  /** One is to be moved. */
  'topic-moved-up': [
    "slotted|slot|squeezed|squeeze|shoehorned|shoehorn|fitted|sandwiched|slipped|sneaked|snuck|popped|parachuted|dropped|tucked|shunted|shuffled|bumped|bump|nudged|hoisted|pushed|shoved|moved|brought|pulled|shifted|put|placed|promoted|lifted|jumped|hurried|rushed|whisked|fast-forwarded|leapfrogged ..4 in|up|forward|forwards|ahead|through|top|front|first|head|near|before|onto|into|sooner|earlier ..3",
    "slot|squeeze|shoehorn|fit|slip|sneak|pop|drop|tuck|bump|nudge|push|shove|move|bring|pull|shift|put|place|get|see|do|take|deal|send|make|have ..4 her|him|them|it|mrs|mr|miss|ms|this|one|family|lad|lady|couple ..5 in|up|forward|ahead|through|top|front|first|head|sooner|earlier|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|before|next ..2", 'at|to|near|nearer|towards|up the? very? top|front|head', 'top|front|head of ..2', 'make|made|making|find|finding ..2 room|space|gap|way ..2 for|to|in', 'jump|jumps|skip|skips|beat|cut|dodge|leapfrog|hop the|that|this|a|over', 'done|seen|dealt|sorted|visited|assessed|processed|decided|heard|treated|repaired|inspected first|next|straight|before|tomorrow|today|ahead', 'first|next thing? on|in|off ..2 list|line|van|round|day|monday|tomorrow', 'in ..1 place|stead of', 'tomorrow or ..1',
  ],
  /** Somebody else loses by it. */
  'topic-put-back': [
    "shifted|shift|bumped|bump|moved|move|pushed|push|put|knocked|knock|shunted|shunt|slid|slide|dropped|drop|postponed|postpone|rebooked|rebook|rescheduled|reschedule|rearranged|rearrange|cancelled|cancel|delayed|delay|swapped|swap|switched|switch ..4 along|back|down|on|off|out|later|round|around|week|day|another|others|one|somebody|someone|for",
    "one|some|couple|two|any of the? others|other|rest|them|those ..5 shifted|moved|pushed|put|bumped|later|back|wait|along|hang|swap", "others|rest|somebody|someone|everyone|everybody|another|them|they else? can|could|could_always|will|would|must|may|should|to wait|hang|follow|go|come|have|be|take ..4", "they|others|nobody|no-one|rest ..1 need|needn't|will|would|won't|wouldn't never|know|notice|mind|miss|be|hear|find", 'rather|instead|sooner than|of ..4 turn|waiting|queue|next|others|somebody|someone', 'ahead|before|in_front of ..2 others|rest|everyone|everybody|them|those|people|somebody|someone|next', 'what difference ..3', 'who ..2 would|will|is know|notice|mind|miss',
  ],
});
