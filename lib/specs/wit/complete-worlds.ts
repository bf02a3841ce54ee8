import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import { SpecError } from "@/lib/specs/spec-error";
import type { WitExtern, WitScope, WitWorld } from "@/lib/specs/wit/contract";
import type { TargetFinder } from "./find-target";
import { validDuplicateName, validRefCircular } from "./wit-rules";

/** What worlds may import and export together, inclusions counted every time. */
const MOST_EXTERNS = 1_000_000;

/** A world, and the file that it is written in. */
export interface WorldSite {
  world: WitWorld;
  file: string;
}

/** Completes worlds: with what they include, and with the interfaces that those that they name use. */
export class WorldCompleter {
  private externs = 0;

  constructor(
    private readonly worlds: readonly WorldSite[],
    private readonly finder: TargetFinder,
    private readonly places: PlaceIndex,
    private readonly problems: LanguageProblems,
  ) {}

  complete(): void {
    this.include();
    for (const { world } of this.worlds) this.imply(world);
  }

  /** Puts what worlds include into them, those without inclusions first; circles are findings. */
  private include(): void {
    const files = new Map(this.worlds.map(({ world, file }) => [world, file]));
    const state = new Map<WitWorld, "open" | "done">();
    for (const { world } of this.worlds) {
      const pending = [world];
      for (let next = pending.at(-1); next; next = pending.at(-1)) {
        const file = files.get(next) ?? "";
        const targets = this.includedBy(next, file);
        const waiting = state.has(next)
          ? []
          : targets.flatMap(({ target }) => (target && !state.has(target) ? [target] : []));
        if (waiting.length > 0) {
          state.set(next, "open");
          pending.push(...waiting.filter((one) => !state.has(one)));
          continue;
        }
        pending.pop();
        if (state.get(next) === "done") continue;
        for (const { target, include } of targets) {
          if (!target) continue;
          if (state.get(target) === "done") this.addIncluded(next, target, include.renames, include.place);
          else this.circle(include.place, target.name);
        }
        state.set(next, "done");
      }
    }
  }

  private includedBy(world: WitWorld, file: string) {
    return world.includes.map((include) => {
      const site = { file, package: world.package, place: include.place };
      return { include, target: this.finder.world(include.path, site) };
    });
  }

  private circle(place: WitWorld["place"], name: string): void {
    this.problems.add(validRefCircular, {
      place,
      about: name,
      message: `The inclusion of \`${name}\` leads back to this world.`,
    });
  }

  private addIncluded(
    world: WitWorld,
    target: WitWorld,
    renames: ReadonlyMap<string, string>,
    place: WitWorld["place"],
  ): void {
    for (const side of ["imports", "exports"] as const) {
      for (const [name, extern] of target[side]) {
        this.count(place);
        const as = extern.isPlain ? (renames.get(name) ?? name) : name;
        const own = world[side].get(as);
        if (!own) world[side].set(as, { ...extern, name: as, from: target.id });
        else if (extern.isPlain)
          this.problems.add(validDuplicateName, {
            place,
            about: as,
            message: `\`${as}\` of \`${target.name}\` is in this world already; rename it with \`with\`.`,
          });
      }
    }
  }

  private count(place: WitWorld["place"]): void {
    if (++this.externs <= MOST_EXTERNS) return;
    throw new SpecError("too_many_nodes", `The worlds import and export more than ${MOST_EXTERNS} things.`, {
      file: place.file,
      fix: "Include fewer worlds.",
      position: this.places.locate(place),
    });
  }

  /** Adds what the interfaces of a world use, unless it is named there. */
  private imply(world: WitWorld): void {
    const externs = [...world.imports.values(), ...world.exports.values()];
    const pending: WitScope[] = [world, ...externs.flatMap(({ interface: one }) => (one ? [one] : []))];
    for (let next = pending.pop(); next; next = pending.pop())
      for (const { path, place, gates, target } of next.uses) {
        const whole = target ? `${target.package.name}/${target.name}` : `${path.package ?? ""}/${path.name}`;
        this.count(place);
        if (world.imports.has(whole) || world.exports.has(whole) || world.implied.has(whole)) continue;
        const made: WitExtern = { name: whole, place, gates: { ...target?.gates, ...gates }, path, isPlain: false };
        if (target) {
          made.interface = target;
          pending.push(target);
        }
        world.implied.set(whole, made);
      }
  }
}
