/** How somebody orders staff about. */
export const assistantPhrases: Record<string, string[]> = {
  'assistants-orders': [
    '{you are to|you both are to|you two are to|officers are to|staff are to|the team is to|team are to|nobody is to|everyone is to|they are to|he is to|she is to}', "{i want|i need|i expect|i require|we want|we need|we expect} ..10 by|before|today|tomorrow|tonight|noon|first|straight|immediately|now|desk|tonight", '{i want|i expect|i require} ..1 you|them|him|her|this|it|every|all|everything', '{i need you|we need you} ..2 to', "{you'll be|you will be|youll be} ..2 covering|doing|working|taking|clerking|helping|reporting|minuting|staying|typing|running|handling|attending|on", "{you'll|you will} ..1 need|have|drop|send|cover|take|stay|report|do|produce|rewrite", 'you must|shall ..1 be|have|do|get|stop|drop|send|write|prepare|produce|put|leave|come|report|give|take|make|bring|let|finish|change|rewrite|hold|cancel|move|attend|stay|work|start', 'drop everything|whatever', "{drop what you are|drop what you're|drop what youre} doing", 'on my authority|instructions|instruction|orders|say-so', 'these|my ..1 instructions|orders', "{i am|i'm|im} ..1 instructing|directing|telling|putting|moving|taking|assigning|reassigning|allocating", 'report ..2 to me', 'answer to me', 'not to ..2 manager', "{do not want|don't want|dont want} to hear", 'without ..2 asking|checking', 'takes|take priority|precedence ..2 over', 'from now on', 'cancel ..3 leave|annual|holiday', 'clear ..4 with me', 'past|by|through me first', 'no excuses|arguments|argument', '{are ours|is ours} ..2 for', 'put ..8 {to one side|aside|on hold|on the back burner}', 'leave ..6 until|till|alone|for now',
  ],
  /** Words that order in a certain tone, and may merely ask. */
  'assistants-weak': [
    'make sure|certain', 'see to it|that', 'no later than', 'by close|noon|five|tonight|lunchtime', 'instead of', 'top of ..2 list|pile|queue', '^ cancel|stop|start|move|drop|get|put|send|bring|leave|take|report|redo|rewrite|hold|give|have|prepare|produce|write|change|tell|do|finish|cover|clear|book|print|ring',
  ],
  /** The assistant's own typist and clerk. */
  'assistants-own-support': [
    "group's|group|my|our ..2 typist|secretary|clerk|pa|clerical|secretarial|admin|support|assistant|office junior|administrator", "group office|support", 'typing|filing|photocopying|copying|diary|envelopes|postage|minutes|notes ..4 group|group\'s|me|leader|members', 'group ..3 typing|filing|photocopying|copying|diary|envelopes|minutes|agenda|notes|files|papers', 'minute|minutes|note ..2 of ..2 group',
  ],
};
