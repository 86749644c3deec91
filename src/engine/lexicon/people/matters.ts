/** What is told of other people, by how much it hurts to be told: patterns for `compilePhrases`. */
export interface Matters {
  /** Betrayal, the law, addiction, pregnancy, sexuality, shame: worth a question. */
  readonly grave: readonly string[];
  /** Money, failure, quarrels, health, secrets: a hint. */
  readonly private: readonly string[];
}
