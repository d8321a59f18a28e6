/** A message to a model, before it is put into the form that an endpoint understands. */
export interface Message {
  role: 'system' | 'user' | 'assistant';
  text: string;
  images?: readonly Image[];
}

export interface Image {
  /** What it shows or what file it is, for a model that does not get to see it. */
  label: string;
  mediaType: string;
  bytes: Buffer;
}

/** For verdicts only: code in JSON is worse code. */
export interface JsonFormat {
  name: string;
  schema: Record<string, unknown>;
}
