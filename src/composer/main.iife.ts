import browser from 'webextension-polyfill';

const port = browser.runtime.connect({ name: 'composer' });
port.onMessage.addListener((m: unknown) => console.log(m));
