export { defaultSettings } from './defaults.ts';
export { exportSettings, LONGEST_IMPORT, type Parsed, parseImport, type SettingsProblem } from './parse.ts';
export type { Settings } from './schema.ts';
export { SettingsNotSaved, SettingsStore } from './storage.ts';
