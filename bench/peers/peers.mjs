/**
 * What people would use instead of our engine, each set up as its README says. A peer is what reads one draft, and how
 * long it took to be ready.
 */

/** @typedef {{ name: string, load: () => Promise<(text: string) => unknown> }} Peer */

/** "Job word near a negative word", phones and mails by expressions: what a weekend project has. */
const NAIVE = [
  /\b(job|work|boss|company|manager|travail|boulot|patron|boîte)\b.{0,40}\b(hate|sucks?|stupid|awful|idiot|déteste|nul|merde)\b/giu,
  /\b(hate|sucks?|stupid|awful|idiot|déteste|nul|merde)\b.{0,40}\b(job|work|boss|company|manager|travail|boulot|patron|boîte)\b/giu,
  /(?:\+?\d[\s.-]?){9,13}/g,
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /\b(fuck|shit|bitch|asshole|putain|connard|salope|enculé)\w*/giu,
];

/** @type {readonly Peer[]} */
export const PEERS = [
  {
    name: 'naive expressions',
    load: async () => (text) => NAIVE.map((expression) => text.match(expression)),
  },
  {
    name: 'obscenity',
    load: async () => {
      const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
      return (text) => matcher.getAllMatches(text, true);
    },
  },
  {
    name: 'allprofanity',
    load: async () => {
      const { AllProfanity } = await import('allprofanity');
      const filter = new AllProfanity();
      filter.loadLanguage('french');
      return (text) => filter.detect(text);
    },
  },
  {
    name: 'retext-profanities',
    load: async () => {
      const [{ retext }, { default: profanities }] = await Promise.all([
        import('retext'),
        import('retext-profanities'),
      ]);
      const processor = retext().use(profanities);
      return (text) => processor.processSync(text).messages;
    },
  },
  {
    name: 'harper.js',
    load: async () => {
      const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
        import('harper.js'),
        import('harper.js/binaryInlined'),
      ]);
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
];
