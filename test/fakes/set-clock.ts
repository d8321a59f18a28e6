/** What a process imports first so that its clock is ahead of the machine's by `WRONG_CLOCK_MS`; negative: behind. */
const ahead = Number(process.env.WRONG_CLOCK_MS);
const Right = Date;

globalThis.Date = new Proxy(Right, {
  construct: (target, args, of) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + ahead] : args, of),
  get: (target, name, of) => (name === 'now' ? () => Right.now() + ahead : Reflect.get(target, name, of)),
});
