/** What the container says on stderr, as its first word, when it waits for its program. */
export const READY = 'errand: ready\n';

export const WORK_DIR = '/work';

const BLOCK_BYTES = 4096;

/**
 * Runs in the container before anything of the program is there: takes the program from its standard input and becomes
 * the interpreter, with an empty environment. Its arguments are the file and the interpreter's command line. It must
 * not take a byte of what follows, the program's own input, as `head -c` does in some images: whole blocks are read.
 */
export const BOOTSTRAP = `
echo '${READY.trimEnd()}' >&2
read -r blocks || exit 1
dd bs=${BLOCK_BYTES} count="$blocks" iflag=fullblock 2> /dev/null | base64 -d > "$1" || exit 1
shift
exec env -i PATH="$PATH" HOME=${WORK_DIR} LANG=C.UTF-8 "$@"`;

/** What `BOOTSTRAP` reads. */
export function encodeProgram(code: string): string {
  const text = Buffer.from(code).toString('base64');
  const blocks = Math.ceil(text.length / BLOCK_BYTES);
  return `${blocks}\n${text.padEnd(blocks * BLOCK_BYTES, '\n')}`;
}
