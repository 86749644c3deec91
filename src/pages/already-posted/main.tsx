import { start } from '../shared/start.tsx';
import { AlreadyPosted } from './already-posted.tsx';

void start(AlreadyPosted, 'posted_title');
