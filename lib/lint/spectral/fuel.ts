/** Thrown where a walk took more steps than it was given. */
export class OutOfFuel extends Error {}

/** Steps that may still be taken: what keeps every rule, whatever its author wrote, from running on for ever. */
export class Fuel {
  private left: number;

  constructor(readonly given: number) {
    this.left = given;
  }

  get spent(): number {
    return this.given - this.left;
  }

  /** Throws OutOfFuel once nothing is left. */
  spend(steps = 1): void {
    this.left -= steps;
    if (this.left < 0) throw new OutOfFuel();
  }
}
