import { Composer } from './composer.ts';

new Composer().start();
