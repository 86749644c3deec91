import type { MoodWeights } from '../../evidence/work/mood-signs.ts';

/**
 * What each sign of a bad day at work weighs (log-odds). Made by scripts/learn-work-mood.ts from labelled posts; not to be
 * edited by hand.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  constant: -0.51,
  signs: {
    boss: 1.06,
    scene: 0.7,
    forum: 0.6,
    client: 0.51,
    own: 0.5,
    bad: 0.49,
    body: 0.44,
    theirs: 0.37,
    time: 0.36,
    'ill-scene': 0.36,
    'ill-in-scene': 0.32,
    irony: 0.31,
    ill: 0.3,
    edge: 0.27,
    thing: 0.22,
    role: 0.21,
    mate: 0.18,
    number: 0.1,
    place: 0.04,
    again: 0.03,
    vile: -0.1,
    shout: -0.22,
    you: -0.26,
    length: -0.27,
    sweet: -0.39,
    face: -0.4,
    'no-scene': -0.5,
    mine: -0.51,
    'no-ill': -0.56,
    strange: -0.58,
    ask: -0.63,
    'elsewhere-scene': -0.68,
    'sweet-scene': -0.7,
    smile: -0.7,
    'draft-length': -0.75,
    elsewhere: -1.17,
    link: -1.19,
  },
};
