import { start } from '../shared/start.tsx';
import { earlyPolicy } from '../shared/use-policy.ts';
import { Options } from './options.tsx';

void start(Options, 'options_title', earlyPolicy);
