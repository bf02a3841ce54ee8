import type { Link, Response } from "@/lib/specs/model";
import { type OperationContext, step, type Trail } from "./difference";
import { linkMeaning } from "./link-targets";
import type { Walk } from "./walk";

/** Compares the links of two responses: which there are, and where they lead. */
export function compareLinks(walk: Walk, context: OperationContext, trail: Trail, from: Response, to: Response): void {
  for (const name of new Set([...from.links.keys(), ...to.links.keys()])) {
    const before = from.links.get(name);
    const after = to.links.get(name);
    if (before && after && linkMeaning(before, walk.from) === linkMeaning(after, walk.to)) continue;
    walk.report({
      place: !before
        ? "response/link/existence/added"
        : after
          ? "response/link/target/changed"
          : "response/link/existence/removed",
      operation: context,
      subject: "Link",
      trail: step(step(trail, "link"), name),
      facts: { name, before: label(before), after: label(after) },
      from: before?.place ?? from.place,
      to: after?.place ?? to.place,
    });
  }
}

function label(link: Link | undefined): string | undefined {
  return link?.operationId ?? link?.operationRef;
}
