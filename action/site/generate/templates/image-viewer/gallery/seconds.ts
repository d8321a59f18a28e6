/** How long a slideshow shows each image: what the sentence that asks for it says, within reason. */
export function secondsOf(wish: string | undefined): number {
  const seconds = Number(/(\d+(?:\.\d+)?)\s*-?\s*s(?:ec|\b)/i.exec(wish ?? '')?.[1]);
  return seconds >= 1 && seconds <= 60 ? seconds : 4;
}
