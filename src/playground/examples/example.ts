/** What somebody who opens an example should see. `near-miss` looks wrong and is right. */
export type ExampleKind = 'breach' | 'review' | 'near-miss' | 'tidy';

/** A message to try Fair Copy on. People are written as in a header, "Name <address>", and stand in the council's example directory. */
export interface ExampleMessage {
  title: string;
  kind: ExampleKind;
  from: string;
  to: string[];
  cc?: string[];
  bcc?: string[];
  subject: string;
  text: string;
  /** Carries the council's crest. */
  crest?: boolean;
  attachments?: string[];
}

/** A meeting to try Fair Copy on, in its organiser's calendar. */
export interface ExampleMeeting {
  title: string;
  kind: ExampleKind;
  organiser: string;
  required: string[];
  optional?: string[];
  /** Local time: "2026-12-03T18:30". */
  start: string;
  end: string;
  location: string;
  repeats?: boolean;
  subject: string;
  text: string;
}
