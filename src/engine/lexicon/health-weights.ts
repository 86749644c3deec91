import type { HealthWeights } from '../evidence/health-signs.ts';

/**
 * What each sign of a health disclosure weighs (log-odds). Made by scripts/learn-health.ts, which compares them with
 * hand-set weights in cross-validation; not to be edited by hand.
 */
export const HEALTH_WEIGHTS: HealthWeights = {
  constant: -3.25,
  signs: {
    'own:care': 1.54,
    'first-person': 1.35,
    'own:condition': 1.26,
    'said:condition': 0.93,
    'own:body': 0.84,
    'own:medicine': 0.82,
    'own:graveCondition': 0.81,
    'own:procedure': 0.54,
    'own:symptom': 0.53,
    'pain-in-a-part': 0.49,
    'said:symptom': 0.43,
    dose: 0.32,
    'own:treatment': 0.2,
    'said:treatment': 0.18,
    'own:carer': 0.15,
    'said:medicine': 0.11,
    question: 0.08,
    'own:graveState': 0.08,
    'own:specialist': 0.0,
    'own:state': 0.0,
    'said:care': -0.03,
    'said:carer': -0.08,
    'said:procedure': -0.08,
    theirs: -0.09,
    reader: -0.15,
    'said:body': -0.19,
    'said:specialist': -0.19,
    'said:state': -0.21,
    'said:graveState': -0.23,
    'said:graveCondition': -0.32,
  },
};
