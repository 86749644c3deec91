export {
  byRule,
  byWeek,
  DAYS_KEPT,
  type Insights,
  isEmpty,
  type RuleHistory,
  reconsidered,
  type Week,
} from './counts.ts';
export { type Feedback, FeedbackStore, type QuietRule, quietRules } from './feedback.ts';
export { PostsToday } from './posts-today.ts';
export { exportInsights, InsightsStore } from './store.ts';
