import type { Site } from '../types.ts';

export default {
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: [
    'https://www.glassdoor.ca/*',
    'https://www.glassdoor.co.uk/*',
    'https://www.glassdoor.com/*',
    'https://www.glassdoor.de/*',
    'https://www.glassdoor.fr/*',
  ],
  on: true,
  boxes: [
    {
      // All long fields of the review's form; its button is found by the general signs.
      kind: 'review',
      editable: 'form textarea',
      submit: [],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'Only the address of the form was found, not its fields: every long field on the site counts as part of a review. The fixture follows the questions that the form is known to ask.',
  sure: 'weak',
  source: 'two scripts that name the page /mz-survey/employer/collectReview_input.htm',
  checked: '2026-11-22',
} satisfies Site;
