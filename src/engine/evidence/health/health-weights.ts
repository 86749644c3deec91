import type { HealthWeights } from './health-signs.ts';

/**
 * What each sign of a health disclosure weighs (log-odds). Made by scripts/learn-health.ts, which compares them with
 * hand-set weights in cross-validation; not to be edited by hand.
 */
export const HEALTH_WEIGHTS: HealthWeights = {
  constant: -3.22,
  signs: {
    'own:care': 1.59,
    'first-person': 1.37,
    'own:condition': 1.36,
    'own:medicine': 0.94,
    'own:body': 0.9,
    'said:condition': 0.83,
    'own:graveCondition': 0.74,
    'own:symptom': 0.61,
    'pain-in-a-part': 0.5,
    'said:symptom': 0.49,
    'own:procedure': 0.48,
    dose: 0.3,
    'own:treatment': 0.24,
    'said:treatment': 0.17,
    'said:carer': 0.15,
    'own:carer': 0.14,
    'own:graveState': 0.07,
    'said:care': 0.03,
    question: 0.0,
    'own:specialist': 0.0,
    'own:state': 0.0,
    'said:medicine': -0.04,
    'said:procedure': -0.09,
    reader: -0.11,
    theirs: -0.16,
    'said:specialist': -0.21,
    'said:state': -0.24,
    'said:graveState': -0.25,
    'said:body': -0.37,
    'said:graveCondition': -0.42,
  },
};
