import { start } from '../shared/start.tsx';
import { Options } from './options.tsx';

void start(Options, 'options_title');
