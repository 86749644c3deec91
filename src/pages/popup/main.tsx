import { start } from '../shared/start.tsx';
import { earlyPolicy } from '../shared/use-policy.ts';
import { Popup } from './popup.tsx';
import { earlyTab } from './tab.ts';

void start(Popup, 'extension_name', earlyPolicy, earlyTab);
