import { onSubmit } from '../shared/form.ts';

// Several long fields of one form: any of them may hold what is asked about.
onSubmit('form.review', 'review', '#cons');
