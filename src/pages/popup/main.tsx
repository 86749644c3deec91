import { start } from '../shared/start.tsx';
import { Popup } from './popup.tsx';

void start(Popup, 'extension_name');
