/**
 * Programs in containers, by the machine's own `docker` command: for languages whose interpreter is not on the
 * machine. Only byte streams are exchanged: no path of this machine is known inside.
 *
 * BE AWARE: it was tried on one engine only (Docker 20.10, cgroups of version 1, images made by hand), and the tests have
 * a stand-in. The self-test, which runs before anything else does, decides on each machine.
 */
import type { Runtime } from '../../../../src/contract/worker-api.ts';
import type { Language } from '../../../../src/domain/languages.ts';
import type { Recipe } from '../../languages/recipe.ts';
import type { Driver, Execution, Observer, Program, Sandbox } from '../sandbox.ts';
import { supervise } from '../supervise.ts';
import { dockerCli } from './cli.ts';
import { type Container, startContainer } from './container.ts';
import { lookAtEngine } from './engine.ts';
import { getImage, type ImageRuntime, lookIntoImage } from './images.ts';
import { takeOwnership } from './owner.ts';

export interface DockerOptions {
  recipes: readonly Recipe[];
  /** How long images may be fetched for, all together; with 0 only those count that are there. */
  pullMs: number;
  /** What is to be said of a language that cannot be had. */
  log: (line: string) => void;
  env: NodeJS.ProcessEnv;
  command?: string;
}

export function dockerDriver(options: DockerOptions): Driver {
  return { name: 'docker', open: () => openDocker(options) };
}

async function openDocker(options: DockerOptions): Promise<Sandbox | string> {
  const { recipes, pullMs, log, env, command = 'docker' } = options;
  const docker = dockerCli({ command, env });
  const engine = await lookAtEngine(docker);
  if ('refused' in engine) return engine.refused;

  const wrong = new Map<string, Promise<string | null>>();
  for (const { image } of recipes) if (!wrong.has(image)) wrong.set(image, getImage(docker, image, pullMs));
  const prepared = await Promise.all(
    recipes.map(async (recipe) => (await wrong.get(recipe.image)) ?? (await lookIntoImage(docker, recipe))),
  );
  const images = new Map<Language, ImageRuntime>();
  for (const image of new Set(prepared))
    if (typeof image !== 'string') images.set(image.recipe.language, image);
    else log(`docker: ${image}`);
  if (images.size === 0) return 'none of the images is to be had';

  const owner = await takeOwnership(docker);
  const containers = new Set<Container>();

  function run(program: Program, observer: Observer): Execution {
    const runtime = images.get(program.language);
    if (!runtime) throw new TypeError(`no image runs ${program.language}`);
    const labels = owner.labels(program.timeoutMs);
    const container = startContainer({ docker, labels, runtime, program });
    containers.add(container);
    void container.gone.then(() => containers.delete(container));
    return supervise({ program, observer, child: container.started, kill: container.kill });
  }

  return {
    runtimes: [...images.values()].map(
      ({ recipe: { language, title }, version }): Runtime => ({
        language,
        sandbox: `docker ${engine.version} ${title} ${version}`,
      }),
    ),
    run,
    async close() {
      const running = [...containers];
      for (const container of running) container.kill();
      await Promise.all(running.map(({ gone }) => gone));
      await owner.close();
    },
  };
}
