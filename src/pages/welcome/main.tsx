import { start } from '../shared/start.tsx';
import { Welcome } from './welcome.tsx';

void start(Welcome, 'welcome_title');
