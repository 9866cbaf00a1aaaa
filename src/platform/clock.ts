/** The only source of time. Tests and the demo turn their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is turned. */
export const turnableClock = (
  start: string,
): Clock & { turnTo(moment: string): void; advance(ms: number): void } => {
  let moment = new Date(start);
  return {
    now: () => new Date(moment),
    turnTo(next) {
      moment = new Date(next);
    },
    advance(ms) {
      moment = new Date(moment.getTime() + ms);
    },
  };
};
