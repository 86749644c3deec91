/**
 * One fresh process: loads the engine whose file is named and reads drafts with it, in the order given. Prints as JSON the
 * processor time, all threads together, from nothing to after the load and after each draft, and the time the garbage
 * collector took; milliseconds.
 */
import { PerformanceObserver } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const [file, ...drafts] = process.argv.slice(2);
let collecting = 0;
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collecting += duration;
});
observer.observe({ entryTypes: ['gc'] });

const before = process.cpuUsage();
const spent = () => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const { assess } = await import(pathToFileURL(file).href);
const times = [spent()];
for (const draft of drafts) {
  assess(draft);
  times.push(spent());
}
await new Promise((resolve) => setTimeout(resolve, 20));
console.log(JSON.stringify({ times, collecting }));
