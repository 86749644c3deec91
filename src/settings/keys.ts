/** Where the settings lie in the storage area. */
export const SETTINGS_KEY = 'settings';
/** A second copy, written after each good write, for the day the first cannot be read. */
export const LAST_GOOD_KEY = 'settings-last-good';
