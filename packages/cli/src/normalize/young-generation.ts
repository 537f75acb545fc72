import v8 from 'node:v8';

/** Two halves of 8 MiB: more makes a list no faster. */
const ENOUGH_BYTES = 16 * 1024 * 1024;
/** What V8 grows by of itself. */
const USUAL_GROWTH = 2;

/**
 * Keeps V8's young generation small while rows stream. Every row is garbage once it is written, yet the first few that
 * outlive a collection make V8 grow that space to 130 MiB, half of what a list of a million rows would take. Its limit can
 * only be set when a process starts, its growth at any time.
 */
export class YoungGeneration {
  #isHeld = false;

  /** Stops the growth where there is enough; to be called now and then. */
  hold(): void {
    if (this.#isHeld || newSpaceBytes() < ENOUGH_BYTES) return;
    v8.setFlagsFromString('--semi-space-growth-factor=1');
    this.#isHeld = true;
  }

  /** Lets it grow again. */
  release(): void {
    if (this.#isHeld) v8.setFlagsFromString(`--semi-space-growth-factor=${USUAL_GROWTH}`);
    this.#isHeld = false;
  }
}

const newSpaceBytes = (): number =>
  v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
