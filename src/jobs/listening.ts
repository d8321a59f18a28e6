/**
 * Since when the App has been able to hear anybody. Nobody could be heard while it was not there, or its machine slept,
 * and nothing can be said where the clock was set back: silence counts from then on. The returned function is called at
 * each look, with the time, and tells whether silence of `lostAfterMs` can be judged by now.
 */
export function listening(lostAfterMs: number): (now: number) => boolean {
  let lastLook = 0;
  let since = 0;
  return (now) => {
    if (now < lastLook || now - lastLook > lostAfterMs / 2) since = now;
    lastLook = now;
    return now - since >= lostAfterMs;
  };
}
