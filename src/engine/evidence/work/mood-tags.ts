/** The kinds of words that tell a working day and its author's mood. */
export type MoodTag =
  /** Who gives the orders, also as an institution: "my boss", « la direction ». */
  | 'boss'
  | 'mate'
  /** Whom the work is done for: customers, pupils, patients. */
  | 'client'
  | 'place'
  /** Shifts, days off, years of service. */
  | 'time'
  /** What a working day is full of: meetings, payslips, tickets. */
  | 'thing'
  /** What the author says they work as. */
  | 'role'
  /** Contempt. */
  | 'vile'
  /** Displeasure and what causes it. */
  | 'bad'
  /** Tears, rage, dreams of flight. */
  | 'body'
  | 'irony'
  /** Insistence: "again", "still", "not once". */
  | 'again'
  /** Joy and praise. */
  | 'sweet'
  /** Signs that the words mean something else, or somebody else's affairs: a game's boss, a match, the news. */
  | 'elsewhere';
