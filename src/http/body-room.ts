/** The part of a room that one body takes up. */
export interface Place extends Disposable {
  /** Called when the body has to give way; it is not, once all of it has come. */
  onGiveWay: (() => void) | undefined;
  grow(bytes: number): void;
}

export interface BodyRoom {
  enter(): Place;
}

/**
 * What bodies may take up together from their first byte until their request is answered: anybody may send one, and many
 * at once. When there is no room, the one that has been on its way for longest gives way: who sends slowly, or not
 * at all, does not keep others out.
 */
export function createBodyRoom(mostBytes: number): BodyRoom {
  const places = new Set<Place & { bytes: number }>();
  let taken = 0;

  function makeRoom(): void {
    for (const place of places) {
      if (taken <= mostBytes) return;
      if (place.onGiveWay === undefined || place.bytes === 0) continue;
      place.onGiveWay();
      place[Symbol.dispose]();
    }
  }

  return {
    enter() {
      const place = {
        bytes: 0,
        onGiveWay: undefined,
        grow(bytes: number) {
          if (!places.has(place)) return;
          place.bytes += bytes;
          taken += bytes;
          makeRoom();
        },
        [Symbol.dispose]() {
          if (places.delete(place)) taken -= place.bytes;
        },
      };
      places.add(place);
      return place;
    },
  };
}
