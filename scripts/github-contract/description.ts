import { type Json, slimSchema } from './slim-schema.ts';

/** One of GitHub's descriptions, of which schemas are taken with all that they refer to. */
export class Description {
  readonly document: Json;
  readonly schemas = new Map<string, unknown>();

  constructor(document: Json) {
    this.document = document;
  }

  /** The slim schema; what it refers to is kept under its name. */
  take(schema: unknown): unknown {
    return slimSchema(schema, (name) => {
      if (this.schemas.has(name)) return;
      // Before it is looked into: schemas may refer to each other in a circle.
      this.schemas.set(name, undefined);
      this.schemas.set(name, this.take(this.at(`#/components/schemas/${name}`)));
    });
  }

  /** The thing itself, or what it refers to. */
  follow(thing: unknown): Json {
    const { $ref } = thing as Json;
    return typeof $ref === 'string' ? this.at($ref) : (thing as Json);
  }

  private at(pointer: string): Json {
    const found = pointer
      .slice(2)
      .split('/')
      .reduce<unknown>((place, member) => (place as Json | undefined)?.[member], this.document);
    if (found === undefined) throw new Error(`the description has no ${pointer}`);
    return found as Json;
  }
}
