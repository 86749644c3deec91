/** What is always said along with a warning about one's own work (NLRA section 7; Code du travail, articles L2281-1 and L2281-3). */
export const WORK_NOTE = {
  en: 'You have the right to talk about your pay, hours and working conditions, with your colleagues and for them. In the United States the law protects this (NLRA, section 7), and so does French labour law (Code du travail, L2281-1 and L2281-3). This is information, not legal advice.',
  fr: 'Vous avez le droit de parler de votre salaire, de vos horaires et de vos conditions de travail, avec vos collègues et pour eux. En France, le Code du travail le protège (articles L2281-1 et L2281-3) ; aux États-Unis, c’est la section 7 du NLRA. Ceci est une information, pas un conseil juridique.',
} as const;
