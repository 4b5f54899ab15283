/** How people ask somebody to sign that they have read and agree, as phrases of a PhraseBook. */
export const signOffDemandPhrases = {
  /** Signing as an act or a thing. */
  sign: ['sign|signed|signing|signature|signatures|countersign|countersigned|countersignature|initial|initialled|initials|signatory', 'sign off', 'signed off', 'put|add ..2 name to|below|at|on', 'autograph', 'line|space|box|panel|place ..6 for you|your', 'your ..1 pen|hand|mark|scrawl|initials|moniker ..4', 'trouble you to ..2 write|put|add|fill', 'fill|filling|filled ..2 in|it ..4 end|foot|bottom|line|box|slip'],
  /** A written word without a signature. */
  written: ['confirm|confirmation|confirmed|declare|declaration|statement|acknowledge|acknowledgement|certify|certificate|form|slip|pro|tick|box|reply|return|write|writing'],
  /** What is to be signed: reading, understanding, agreeing. */
  agrees: [
    'read ..6 understood|understand|understands|agree|agreed|agrees|accept|accepted|accepts|content|approve', 'understood|understand|understands ..6 agree|agreed|agrees|accept|accepted|accepts|content|support|endorse', 'have|has|having|had read', "you've read", 'gone|been|looked|worked through|over ..8', 'content|happy|satisfied|willing ..4 proceed|go|goes|ahead|issue|issued|publish|published|forward|made|taken|implemented', 'follow|followed|grasp|grasped ..3 proposed|proposal|proposals|reasoning|argument|intended', 'no objection|objections ..2 to ..4', 'taken|walked|led|talked|been through|over|up ..5', 'no quarrel|complaint|complaints|difficulty|problem|issue|reservations|reservation|misgivings ..1 with|about|over', 'briefed on|about ..4 content|agree|happy|support|accept', 'with|support|supports|supporting|back|backs ..2 above|proposal|proposals|course|recommendation|decision', 'that ..3 read', 'agree|agrees|agreed|agreement|accept|accepts|acceptance|approval|endorse|endorsement|content|happy|concur ..6 report|recommendation|recommendations|contents|content|paper|proposals|proposal|draft|advice|it|them', 'understood|understand ..4 report|contents|content|paper|advice|material|it|recommendation|recommendations', 'seen|considered ..4 agree|agreed|agrees|accept|content',
  ],
  /** The writer wants it done. */
  demand: [
    'please|kindly|could|would|can|will', 'may|might i|we ..1 trouble|ask|have', 'be|are|is ..1 good|kind enough', 'need|needs|require|requires|required|must|ask|asks|asked|asking|expect|expects|expected|want|wants|request|requested|should', 'has|have|are|is to', 'sign below|here|and|the|this|at|where|overleaf|in|off', 'before i|we|it|the', 'return ..4 to me|us|my', 'signed by|signature', 'i confirm|have|certify|declare',
  ],
  /** It is not asked. */
  not: [
    "not|no|never|needn't|don't|won't|without|nobody|neither ..8 sign|signed|signature|signatures|signing|countersign|initial|written", 'no need', 'rather than sign|signing|asking|a', 'no longer', 'stopped|stop|ceased|dropped ..4 asking|sign|signing|signature',
  ],
  /** Another paper is signed, or a sign is put up. */
  other: [
    'sign ..3 for|up|in|out|language|posts|register|book|letter|letters|lease|contract|deed|card|visitors|timesheet|attendance|interest|interests', 'road|street|traffic|warning|direction|new|stop|brown|fingerpost|speed sign|signs', 'sign|signs|signed of|up|in|language|posts', 'signs', 'letter|letters|lease|contract|deed|card|register|petition|cheque|invoice|expenses|timesheet|agreement|licence ..4 sign|signed|signature|countersign', 'your ..2 letter|letters|expenses|claim|declaration',
  ],
};
