import { onSubmit } from '../../shared/form.ts';

onSubmit('#first', 'first');
onSubmit('#second', 'second');
