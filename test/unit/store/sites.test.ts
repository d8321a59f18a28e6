import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../jobs/support/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

test("a name is one site's, in whatever letters: others have to take another, it may ask again", async () => {
  const [first, second] = await Promise.all(
    [await world.accept(), await world.accept()].map((job) => world.store.siteOfJob(job)),
  );
  const reserve = (site: typeof first, repository: string, owner = 'acme') =>
    world.store.reserveRepository({ siteId: site?.id ?? '', owner, repository });
  expect(await reserve(first, 'Site-X')).toBe(true);
  expect(await reserve(second, 'site-x')).toBe(false);
  expect(await reserve(first, 'Site-X')).toBe(true);
  expect(await reserve(second, 'site-x', 'globex')).toBe(true);
});
