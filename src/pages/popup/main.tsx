import { start } from '../shared/start.tsx';
import { Popup } from './popup.tsx';

start(Popup, 'extension_name');
