import type { Loss, LossEffect } from "@/lib/conversions/conversion";
import type { Place } from "@/lib/specs/model";

/** Losses that are listed; the list of a hostile definition ends. */
const MOST_LOSSES = 2_000;

/** Collects what is lost, each thing at each place once, in the order in which it is met. */
export class Losses {
  private readonly found = new Map<string, Loss>();
  private beyond = 0;

  constructor(private readonly entry: string) {}

  /** Notes a loss. `operation` is the key of the operation it is in. */
  add(kind: string, effect: LossEffect, message: string, place: Place, operation?: string): void {
    const key = [kind, place.file, place.pointer, message].join("\n");
    if (this.found.has(key)) return;
    if (this.found.size >= MOST_LOSSES) {
      this.beyond++;
      return;
    }
    this.found.set(key, { kind, effect, message, place, ...(operation === undefined ? {} : { operation }) });
  }

  /** All of them; where there were too many, the last says how many are left out. */
  list(): Loss[] {
    const losses = [...this.found.values()];
    if (this.beyond === 0) return losses;
    const message = `${this.beyond} more losses are not listed.`;
    return [...losses, { kind: MORE_LOSSES, effect: "dropped", message, place: { file: this.entry, pointer: "" } }];
  }
}

/** The kind of the entry that stands for all losses beyond the bound. */
export const MORE_LOSSES = "more-losses";
