import { onSubmit } from '../../shared/form.ts';

// The tests put fields of their own into the page's main element.
onSubmit('form', 'text');
