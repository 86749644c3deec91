import { onSubmit } from '../../shared/form.ts';

onSubmit('form', 'text');
