// The frame of a day's work set by a member: a crew, a machine or a place of the service, what it is to do, and when, told as settled.

const hands = "(?:lads?|men|women|crews?|teams?|drivers?|staff|people|girls|gang|gangs|van|vans|lorry|mobile|sweeper|mower|inspectors?|wardens?|rangers?|contractors?|cleaners?|caretaker|porters?|receptionists?|officers?|assistants?|fitters?|gardeners?|attendants?|office|depot|desk|counter|library|gate|gates|skip|barriers?|bollards?|signs?|lights?|cones|bins?|benches|kiosk|hall|pool|car park|toilets|rota|shift)";
const who = `(?:your|the|both|all|those|every|each|one of your|two of your) (?:[a-z]+ ){0,3}${hands}`;

/** "Your two lads are to start at seven", "nobody goes home before". */
export const ordained = new RegExp(`\\b(?:how|the way) I(?: want|['\u2019]d like)(?: [a-z]+){1,4} (?:run|worked|organi[sz]ed|staffed|deployed|rostered|managed) (?:from|until|on|for|next|this|in|as|now)\\b|^\\W*(?:nobody|no-?one) to (?:take|leave|start|stop|work|go|touch|park|clock|be|have|use|swap|do)\\b|\\b${who} (?:is|are|will|must|shall)(?: not| now| both| all)* (?:to )?(?:start|stop|begin|go|come|call|stay|move|work|open|close|shut|finish|report|be (?:moved|taken|put|sent|shut|closed|opened|started|stopped)|do|leave|take|drop|cover|stand|switch|use|wear|miss|skip|sweep|cut|clear|empty|visit)\\b|\\b(?:nobody|no-?one|none of (?:them|your [a-z]+)) (?:is to|goes|leaves|moves|starts|touches|gets|works|takes)\\b.{0,50}\\b(?:before|until|till|unless|without)\\b|\\b(?:first|then|after that) (?:the [a-z ]{2,24}), then (?:the [a-z ]{2,24})`, 'i');

/** "The gate stays shut from Saturday." */
export const arrangedFrom = new RegExp(`\\b(?:the|your|that|both|all) (?:[a-z]+ ){0,3}${hands}\\b.{0,24}\\b(?:stays?|goes|go|comes?|starts?|opens?|shuts?|closes?|moves?|stops?|finish(?:es)?|works?)\\b.{0,40}\\b(?:from|until|till|by|in future|every|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|round the)\\b`, 'i');

/** It is told of as known or planned by others, or asked. */
export const toldOfAsPlanned = /\b(?:I (?:see|hear|gather|understand|note|believe|think|hope|wish|wonder|suppose|am told|was told|read|know)|residents?|apparently|it says|according|if|whether|when|would it|could|agreed|committee|cabinet|programme|timetable|you (?:said|told|say|wrote)|according to|thank(?:s| you)|great|glad|usually|always|normally|website|why)\b/i;

/** "I'll look in on Monday to see that it is done." */
export const looksIn = /\bI(?:['\u2019]ll| will| shall) (?:be|look|come|call|drop|pop|check|drive|walk)\b.{0,40}\b(?:to (?:see|check|make sure|inspect) (?:that |whether |if )?(?:it|they|he|she|this|that|the)|in (?:next week|on [A-Z][a-z]+day) to (?:see|check))\b/;
