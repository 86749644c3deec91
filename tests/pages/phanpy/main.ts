import { onSubmit } from '../shared/form.ts';

onSubmit('#compose-container form', 'status');
