/** Where the advice comes from and leads to: public pages, in the language that they are written in. */
export const SOURCES = {
  stopbullying: {
    title: 'StopBullying.gov: keep evidence',
    url: 'https://www.stopbullying.gov/cyberbullying/how-to-report',
  },
  'cnil-harassment': {
    title: 'CNIL : réagir en cas de harcèlement en ligne',
    url: 'https://www.cnil.fr/fr/reagir-en-cas-de-harcelement-en-ligne',
  },
  'x-delete': { title: 'X Help: how to delete a post', url: 'https://help.x.com/en/using-x/delete-posts' },
  'google-outdated': {
    title: 'Google: refresh outdated content',
    url: 'https://support.google.com/webmasters/answer/7041154',
  },
  cnil: { title: 'CNIL : le droit au déréférencement', url: 'https://www.cnil.fr/fr/le-droit-au-dereferencement' },
  ico: {
    title: 'ICO: your right to get your data deleted',
    url: 'https://ico.org.uk/for-the-public/your-right-to-get-your-data-deleted/',
  },
  regrets: {
    title: 'Wang et al., “I regretted the minute I pressed share”, SOUPS 2011',
    url: 'https://cups.cs.cmu.edu/soups/2011/proceedings/a10_Wang.pdf',
  },
  apologies: {
    title: 'Lewicki, Polin, Lount: the structure of effective apologies, 2016',
    url: 'https://doi.org/10.1111/ncmr.12073',
  },
  nlrb: {
    title: 'NLRB: your right to discuss wages',
    url: 'https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights/your-rights-to-discuss-wages',
  },
  'labour-code': {
    title: 'Code du travail (Légifrance)',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
  },
  lcen: {
    title: 'Loi pour la confiance dans l’économie numérique (LCEN)',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164/',
  },
  'law-1881': {
    title: 'Loi du 29 juillet 1881, articles 29, 65 et 65-3',
    url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070722/',
  },
  'sp-defamation': {
    title: 'Service Public : diffamation',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32079',
  },
  'sp-insult': {
    title: 'Service Public : injure',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32077',
  },
  'sp-complaint': {
    title: 'Service Public : porter plainte',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1435',
  },
  'sp-harassment': {
    title: 'Service Public : harcèlement en ligne',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32239',
  },
  '3018': { title: '3018', url: 'https://3018.fr/' },
  pharos: { title: 'Pharos', url: 'https://www.internet-signalement.gouv.fr/' },
  '3114': { title: '3114', url: 'https://3114.fr/' },
  tornillo: {
    title: 'Miami Herald v. Tornillo, 418 U.S. 241 (1974)',
    url: 'https://www.law.cornell.edu/supremecourt/text/418/241',
  },
  'cornell-defamation': {
    title: 'Legal Information Institute, Cornell: “Defamation”',
    url: 'https://www.law.cornell.edu/wex/defamation',
  },
  ccri: { title: 'Cyber Civil Rights Initiative', url: 'https://cybercivilrights.org/' },
  '988': { title: '988 Lifeline', url: 'https://988lifeline.org/' },
  ic3: { title: 'FBI, IC3', url: 'https://www.ic3.gov/' },
  ipso: { title: 'IPSO', url: 'https://www.ipso.co.uk/' },
  'limitation-act': {
    title: 'Limitation Act 1980, section 4A',
    url: 'https://www.legislation.gov.uk/ukpga/1980/58/section/4A',
  },
  'defamation-act': {
    title: 'Defamation Act 1996, section 2',
    url: 'https://www.legislation.gov.uk/ukpga/1996/31/section/2',
  },
  'find-a-helpline': { title: 'Find A Helpline', url: 'https://findahelpline.com/' },
  rhc: { title: 'Report Harmful Content', url: 'https://reportharmfulcontent.com/' },
  'revenge-porn': { title: 'Revenge Porn Helpline', url: 'https://revengepornhelpline.org.uk/' },
  samaritans: { title: 'Samaritans', url: 'https://www.samaritans.org/' },
  'police-uk': { title: 'Police.uk', url: 'https://www.police.uk/' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly url: string }>>;

export type SourceId = keyof typeof SOURCES;
