import { readVersion } from '../../languages/languages.ts';
import type { Recipe } from '../../languages/recipe.ts';
import type { Docker } from './cli.ts';

const LOOK_MS = 10_000;
const VERSION_MS = 30_000;

/** A language whose image is there and runs. */
export interface ImageRuntime {
  recipe: Recipe;
  /** The one of the recipe's executables that is in the image. */
  executable: string;
  version: string;
}

/** Says the name of the first executable that is there, and lets it say its version. */
const FIRST_EXECUTABLE = `
names=$1; shift
for name in $names; do
  if command -v "$name" > /dev/null; then echo "$name"; exec "$name" "$@"; fi
done
exit 127`;

/** Gets an image, unless it is there, for at most `pullMs`; with 0 it has to be there. A string says what is wrong. */
export async function getImage(docker: Docker, image: string, pullMs: number): Promise<string | null> {
  const found = await docker.ask(['image', 'inspect', '--format', '{{.Id}}', image], LOOK_MS);
  if (found.code === 0) return null;
  if (pullMs === 0) return `the image ${image} is not there`;
  const pulled = await docker.ask(['pull', '--quiet', image], pullMs);
  return pulled.code === 0 ? null : `the image ${image} could not be fetched: ${pulled.error}`;
}

/** Asks a recipe's image what is in it. A string says what is wrong. */
export async function lookIntoImage(docker: Docker, recipe: Recipe): Promise<ImageRuntime | string> {
  const { image, executables, versionOptions } = recipe;
  const asked = await docker.ask(
    [
      ...[
        'run',
        '--rm',
        '--network',
        'none',
        '--pull',
        'never',
        '--log-driver',
        'none',
        '--entrypoint',
        'sh',
      ],
      ...[image, '-c', FIRST_EXECUTABLE, 'sh', executables.join(' '), ...versionOptions],
    ],
    VERSION_MS,
  );
  const [executable, words = ''] = asked.stdout.split(/\n(.*)/s);
  const version = readVersion(words);
  if (asked.code === 0 && executable && version) return { recipe, executable, version };
  return `the image ${image} does not run ${recipe.title}: ${asked.error || `exit ${asked.code}`}`;
}
