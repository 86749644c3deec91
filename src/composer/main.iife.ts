import { Composer } from './composer.ts';

/** The browser may put us into a page a second time, where a site was removed and added again: one of us is enough. */
const world = globalThis as typeof globalThis & { thinkBeforeYouPost?: Composer };
if (!Object.hasOwn(world, 'thinkBeforeYouPost')) {
  world.thinkBeforeYouPost = new Composer();
  world.thinkBeforeYouPost.start();
}
