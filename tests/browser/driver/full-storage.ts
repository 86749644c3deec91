/** Expressions to run in a page of the extension, in Chromium: Firefox sets no limit that a test could reach. */

/** Leaves not a byte in the storage (https://developer.chrome.com/docs/extensions/reference/api/storage#property-local). */
export const FILL = `(async () => {
  const { local } = chrome.storage;
  const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 'filler""'.length;
  await local.set({ filler: 'x'.repeat(room) });
})()`;

/** Gives the room back. */
export const MAKE_ROOM = 'chrome.storage.local.remove("filler")';
