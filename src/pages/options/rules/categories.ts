import type { Category } from '../../../engine/types.ts';
import type { MessageKey } from '../../../i18n.ts';

/** A category's name, and in a sentence what belongs to it. */
export const CATEGORY_TEXTS: Readonly<Record<Category, { readonly name: MessageKey; readonly about: MessageKey }>> = {
  'work-complaint': { name: 'category_work_complaint', about: 'options_about_work_complaint' },
  'work-confidential': { name: 'category_work_confidential', about: 'options_about_work_confidential' },
  'private-detail': { name: 'category_private_detail', about: 'options_about_private_detail' },
  whereabouts: { name: 'category_whereabouts', about: 'options_about_whereabouts' },
  'health-intimate': { name: 'category_health_intimate', about: 'options_about_health_intimate' },
  'third-party': { name: 'category_third_party', about: 'options_about_third_party' },
  profanity: { name: 'category_profanity', about: 'options_about_profanity' },
  attack: { name: 'category_attack', about: 'options_about_attack' },
  accusation: { name: 'category_accusation', about: 'options_about_accusation' },
  intoxication: { name: 'category_intoxication', about: 'options_about_intoxication' },
  promotion: { name: 'category_promotion', about: 'options_about_promotion' },
};
