/**
 * What is always said along with a warning about one's own work: NLRA, section 7; Code du travail, articles L2281-1 and
 * L2281-3 on talk about working conditions, and L1121-1, from which the Cour de cassation draws freedom of expression
 * short of abuse (soc. 22 June 2004, 02-42.446).
 */
export const WORK_NOTE = {
  en: 'You have the right to talk about your pay, hours and working conditions, with your colleagues and for them. The law protects this in the United States (NLRA, section 7) and, short of abuse, in France (Code du travail, L1121-1, L2281-1 and L2281-3). This is information, not legal advice.',
  fr: 'Vous avez le droit de parler de votre salaire, de vos horaires et de vos conditions de travail, avec vos collègues et pour eux. La loi le protège en France, sauf abus (Code du travail, L1121-1, L2281-1 et L2281-3), et aux États-Unis (NLRA, section 7). Ceci est une information, pas un conseil juridique.',
} as const;
