import type { Call } from '../call/call.ts';

export interface Watching extends Omit<Call, 'connect'> {
  isJson: boolean;
  /** Aborted when whoever looks on has seen enough. */
  signal: AbortSignal;
}

type Onlooker = Pick<Watching, 'out' | 'line'> & Partial<Pick<Watching, 'answered' | 'signal'>>;

/** Something that takes its time. */
export interface Story<Event, View> {
  events: AsyncIterable<Event>;
  /** Whether nothing that comes after it changes how the story ends. */
  isOutcome(event: Event): boolean;
  read(): Promise<View>;
  exitCode(view: View): number;
}

/** The same as people see it. */
export interface ToldStory<Event, View> extends Story<Event, View> {
  /** Takes note of it; the lines that are shown of it. */
  tell(event: Event): string[];
  /** How far it is, for the last line of a terminal. */
  standing(): string;
  summary(view: View): string;
}

/** Shows a story to its end; the exit code. Rejects with the signal's reason. */
export async function follow<Event, View>(
  story: ToldStory<Event, View>,
  onlooker: Onlooker,
): Promise<number> {
  const { out, line } = onlooker;
  line.show((spinner) => `${spinner} ${story.standing()}`);
  try {
    for await (const event of eventsOf(story, onlooker)) {
      for (const text of story.tell(event)) await out.write(`${text}\n`);
    }
  } finally {
    line.hide();
  }
  const view = await story.read();
  await out.write(`${story.summary(view)}\n`);
  return story.exitCode(view);
}

/** The same as JSON lines: its events, and as the last one how it stands then, under `name`. */
export async function followAsJson<Event, View>(
  name: string,
  story: Story<Event, View>,
  onlooker: Onlooker,
): Promise<number> {
  const write = (value: object) => onlooker.out.write(`${JSON.stringify(value)}\n`);
  for await (const event of eventsOf(story, onlooker)) await write({ event });
  const view = await story.read();
  await write({ [name]: view });
  return story.exitCode(view);
}

async function* eventsOf<Event>(
  { events, isOutcome }: Pick<Story<Event, unknown>, 'events' | 'isOutcome'>,
  { answered, signal }: Onlooker,
): AsyncGenerator<Event, void, void> {
  let hasOutcome = false;
  try {
    for await (const event of events) {
      answered?.();
      hasOutcome ||= isOutcome(event);
      yield event;
    }
  } catch (error) {
    // Whoever leaves after the outcome gets to see it.
    if (!signal?.aborted || !hasOutcome) throw error;
  }
}
