import type { LintDocument } from "@/lib/lint/lint-document";
import { shortened } from "@/lib/lint/listed";
import type { Site } from "@/lib/lint/site";
import { type Markable, readMark } from "@/lib/specs/marks/read-mark";
import type { DeprecationMark, MarkKind } from "@/lib/specs/index-model";
import type { Place } from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childPlace } from "@/lib/specs/source/source-node";

/** A part of a definition that can be marked as deprecated, with its site. */
export interface MarkableSite {
  site: Site;
  part: Markable & { summary?: string };
  kind: MarkKind;
  /** For messages: `GET /pets`, `Property "name"`. */
  noun: string;
  /** Whether the dialect lets `deprecated` stand there. */
  takesFlag: boolean;
}

/** Every part that can be marked, each once. */
export function* markableSites(document: LintDocument): Generator<MarkableSite> {
  const { model, root } = document;
  const isModern = model.dialect !== "2.0";
  const whole = { kind: "version", noun: "The API", takesFlag: false } as const;
  yield {
    ...whole,
    site: root,
    part: { place: root.place, ...(model.extensions ? { extensions: model.extensions } : {}) },
  };
  const info = { ...root, place: childPlace(root.place, "info") };
  const { description, extensions } = model.info;
  yield {
    ...whole,
    site: info,
    part: { place: info.place, ...(description ? { description } : {}), ...(extensions ? { extensions } : {}) },
  };
  for (const site of document.operations)
    yield { site, part: site.operation, kind: "operation", noun: shortened(site.operation.key), takesFlag: true };
  for (const site of document.parameters) {
    const noun = `Parameter "${shortened(site.parameter.name)}"`;
    yield { site, part: site.parameter, kind: "parameter", noun, takesFlag: isModern };
  }
  for (const site of document.headers)
    yield { site, part: site.header, kind: "header", noun: `Header "${shortened(site.name)}"`, takesFlag: isModern };
  for (const site of document.schemas) {
    const { name } = site.schema;
    const kind = name === undefined ? "field" : "schema";
    yield { site, part: site.schema, kind, noun: schemaNoun(site.place, name), takesFlag: isModern };
  }
  for (const site of document.securitySchemes) {
    const noun = `Security scheme "${shortened(site.scheme.name)}"`;
    yield { site, part: site.scheme, kind: "security", noun, takesFlag: model.dialect === "3.2" };
  }
}

/** Every part that is marked itself, each once. */
export function* markedSites(document: LintDocument): Generator<MarkableSite & { mark: DeprecationMark }> {
  for (const site of markableSites(document)) {
    const { mark } = readMark(site.part);
    if (mark) yield { ...site, mark };
  }
}

/** The keys from a site down to a place in it. */
export function keysBelow(site: Site, place: Place): string[] {
  return pointerSegments(place.pointer.slice(site.place.pointer.length));
}

function schemaNoun({ pointer }: Place, name: string | undefined): string {
  if (name !== undefined) return `Schema "${shortened(name)}"`;
  const [above, last] = pointerSegments(pointer).slice(-2);
  return above === "properties" && last !== undefined ? `Property "${shortened(last)}"` : "This schema";
}
