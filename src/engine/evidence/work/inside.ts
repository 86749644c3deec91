/** Whether the author writes from inside a company, and does not pass on news. */
import type { Draft, Sentence } from '../../types.ts';
import { oncePerDraft } from '../matching/once.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { subjectOf } from '../stance/speaker.ts';

const NEWS = new Set(
  'reports reported according reuters bloomberg bbc cnn journal times breaking sources lemonde afp selon rapporte rapportent report study data announced'.split(
    ' ',
  ),
);

const INSIDE = compilePhrases<true>(
  [
    "(we|we're|our|us|my) {0,2} (company|team|client|clients|boss|employer|office|firm|startup|product|project|ceo|manager|department|store|server|servers|database|launch|release|roadmap|patient|patients|customer|customers|nda|internal|unreleased|numbers|results|alarm|security)",
    '(at|from) work',
    'where i work',
    'i work (at|for|in)',
    "i'm working on",
    'i work on',
    'working on',
    '(ma|mon|notre|nos|mes) {0,2} (boîte|boite|entreprise|équipe|client|clients|boss|patron|employeur|bureau|société|produit|projet|pdg|direction|service|magasin|serveur|serveurs|patient|patiente|chef|cheffe|manager)',
    '(au|du) (travail|boulot|taf|bureau)',
    'chez nous',
    '(je|on) (travaille|bosse|taffe) (sur|pour|chez)',
    "(don't|do not) tell (anyone|anybody)",
    'not supposed to (say|share|tell|post)',
    'company server room',
    '(à|aux) personne',
  ].map((pattern) => [pattern, true]),
);

/** Whether the author writes from inside a company, and does not pass on news. */
export const isInsider = oncePerDraft(
  (draft) => !isNews(draft) && draft.sentences.some((sentence) => INSIDE.has(sentence)),
);

const isNews = oncePerDraft((draft) => draft.tokens.some(({ kind, text }) => kind === 'link' || NEWS.has(text)));

/** The same for a phrase that names the company itself ("our servers"): enough unless it is news. */
export const isInside = (draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean =>
  !isNews(draft) && subjectOf(sentence, match.first) !== 'others';
