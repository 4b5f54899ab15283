const things = 'report|reports|letter|letters|plan|plans|note|notes|paper|papers|map|maps|document|documents|form|forms|spreadsheet|table|figures|list|agenda|minutes|photo|photos|photograph|photographs|picture|pictures|drawing|drawings|draft|copy|copies|briefing|schedule|statement|quote|quotation|invoice|leaflet|poster|file|files|summary|response|reply|presentation|slides|survey|programme|proposal|policy|survey|terms|application|accounts|budget|email|article|sheet|pdf';

/** How people speak of a file that goes with their message, and of files that do not. */
export const attachmentPhrases: Record<string, string[]> = {
  /** The writer attaches something now. */
  'attachments-given': [
    "i|we|i've|we've|i'm|we're|have|am|are ..2 attach|attached|attaching|enclose|enclosed|enclosing", 'please|pls|you\'ll|will ..1 find|see ..2 attached|enclosed', '^ attached|enclosed|attaching|enclosing', `${things} ..3 is|are ..2 attached|enclosed`,
  ],
  /** A file is pointed to as going with this, by whomever. */
  'attachments-pointed': [`attached|enclosed ..2 ${things}`, 'see|per|read|with|in ..2 attached|enclosed|attachment|attachments', 'attachment|attachments ..2 shows|sets|show|gives|has|explains|contains|lists', 'is|are|all|both attached|enclosed $'],
  /** Another message or somebody else attached it, it is elsewhere, or it is still to come. */
  'attachments-elsewhere': [
    'attached|enclosed|attachment|attachments|attaching ..3 earlier|previous|previously|last|yesterday|before|original|your|his|her|their|other|separate|separately|first|below|underneath|link|links', 'attached|enclosed ..1 to', 'earlier|previous|last|original|your|his|her|their|you|he|she|they|mr|mrs|ms ..4 attached|attachment|attachments|enclosed|attach|enclosed|attaches', 'link|links|sharepoint|onedrive|teams|website|http|https|below|pasted|underneath|post', "not|never|n't|don't|didn't|can't|cannot|won't|couldn't|haven't|hasn't|without|nothing|no|forgot|forgotten|unable|isn't|aren't ..4 attach|attached|attaching|attachment|attachments|enclosed", 'will|shall|would|could|can|should|may|might|must|to|if|when|once|unless|i\'ll|we\'ll|please ..2 attach|enclose', "conditions|condition|strings|importance|value|weight|blame|stigma|risk|risks|fee|price|deeply|very|emotionally|become|became|grown|getting|got ..3 attached|attach|attaches", 'attached to', 'attach|attaches|attaching|attached ..2 importance|value|weight|conditions|blame|strings', 'in the post|envelope', 'separate|separately|another|follow|following|second ..2 email|message|cover|post', 'was|were|had|been ..2 attached|enclosed',
  ],
};
