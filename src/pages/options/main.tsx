import { start } from '../shared/start.tsx';
import { Options } from './options.tsx';

start(Options, 'options_title');
