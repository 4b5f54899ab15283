/** How an officer is pressed. */
export type Pressure =
  /** Harm held out. */
  | 'threat'
  /** Something in it for them. */
  | 'gift'
  /** A complaint to somebody above as a lever. */
  | 'telling'
  /** Their no is not taken. */
  | 'no'
  /** Past their powers. */
  | 'authority'
  /** Past the Council's policy. */
  | 'policy'
  /** Set against their own manager. */
  | 'manager'
  /** Whoever has a duty by law is to leave it. */
  | 'obstruct'
  /** What the officer decides in consultation with a chair is ordered by the chair. */
  | 'delegated';
