import { onSubmit } from '../shared/form.ts';

// Foursquare's tips and Swarm's comments on a check-in: plain forms, sent in the background.
onSubmit('form.tip', 'tip', 'textarea');
onSubmit('form.checkin', 'comment', 'input');
