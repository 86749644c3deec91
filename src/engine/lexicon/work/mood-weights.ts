import type { MoodWeights } from '../../evidence/work/mood-signs.ts';

/**
 * What each sign of a bad day at work weighs (log-odds). Made by scripts/learn-work-mood.ts from labelled posts; not to be
 * edited by hand.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  constant: -1.15,
  signs: {
    scene: 1.03,
    boss: 0.96,
    client: 0.6,
    body: 0.5,
    own: 0.49,
    bad: 0.48,
    irony: 0.43,
    thing: 0.37,
    edge: 0.33,
    'ill-in-scene': 0.32,
    ill: 0.31,
    forum: 0.29,
    theirs: 0.29,
    'ill-scene': 0.24,
    time: 0.24,
    role: 0.19,
    number: 0.13,
    place: 0.04,
    mate: -0.02,
    vile: -0.03,
    again: -0.09,
    length: -0.27,
    you: -0.28,
    shout: -0.31,
    face: -0.35,
    'sweet-scene': -0.36,
    smile: -0.38,
    ask: -0.41,
    strange: -0.45,
    sweet: -0.56,
    'elsewhere-scene': -0.57,
    mine: -0.61,
    'no-ill': -0.64,
    'draft-length': -0.67,
    link: -0.97,
    'no-scene': -0.98,
    elsewhere: -1.18,
  },
};
