import type { HealthWeights } from '../evidence/health-signs.ts';

/**
 * What each sign of a health disclosure weighs (log-odds). Made by scripts/learn-health.ts, which compares them with
 * hand-set weights in cross-validation; not to be edited by hand.
 */
export const HEALTH_WEIGHTS: HealthWeights = {
  constant: -3.24,
  signs: {
    'own:care': 1.57,
    'first-person': 1.35,
    'own:condition': 1.25,
    'own:body': 0.94,
    'said:condition': 0.92,
    'own:graveCondition': 0.84,
    'own:medicine': 0.82,
    'own:procedure': 0.52,
    'pain-in-a-part': 0.51,
    'said:symptom': 0.48,
    'own:symptom': 0.46,
    dose: 0.34,
    'own:treatment': 0.2,
    'said:treatment': 0.18,
    'own:carer': 0.17,
    'own:graveState': 0.08,
    question: 0.07,
    'own:specialist': 0.0,
    'own:state': 0.0,
    'said:care': -0.04,
    'said:medicine': -0.05,
    'said:carer': -0.06,
    'said:procedure': -0.08,
    theirs: -0.1,
    reader: -0.14,
    'said:specialist': -0.19,
    'said:state': -0.21,
    'said:graveState': -0.25,
    'said:body': -0.34,
    'said:graveCondition': -0.36,
  },
};
