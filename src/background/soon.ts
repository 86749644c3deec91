const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/** Runs `work` after what has already arrived, without the milliseconds that timers are held back. */
export function soon(work: () => void): void {
  waiting.push(work);
  channel.port2.postMessage(null);
}
