import type { Parameter, Place, Schema } from "@/lib/specs/model";
import { ANY, ARRAY, OBJECT, STRING } from "./kinds";
import { normalMediaType } from "./media-types";
import type { Walk } from "./walk";

/** The style of places that know no other; a list in a query that is spelt out item by item is the same in each. */
const DELIMITED = new Set(["form", "cookie", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"]);

/** Whether a parameter's value is written as a media type. Plain text is what a schema of one value means, too. */
export function isMedia(parameter: Parameter): boolean {
  const [type] = parameter.content?.keys() ?? [];
  return type !== undefined && normalMediaType(type) !== "text/plain";
}

/** The way of writing that decides whether two parameters can be compared at all. */
export function wayOf(parameter: Parameter): "media" | "style" {
  return isMedia(parameter) ? "media" : "style";
}

/** The schema of a parameter that is written in a style, not as a media type. */
export function schemaPart(parameter: Parameter): { schema?: Schema; place: Place } {
  const { place } = parameter;
  if (isMedia(parameter)) return { place };
  const [media] = parameter.content?.values() ?? [];
  return { place, schema: parameter.schema ?? media?.schema };
}

/** Style and explode of both versions, as far as they show for the kinds of values that both allow. */
export function serialisations(walk: Walk, from: Parameter, to: Parameter): { before: string; after: string } {
  const kinds = sharedKinds(walk, from, to);
  if (kinds === 0) return { before: "", after: "" };
  return { before: serialisation(from, kinds), after: serialisation(to, kinds) };
}

/** Whether values can hold characters that `allowReserved` is about, in a place where it counts. */
export function textKinds(walk: Walk, from: Parameter, to: Parameter): boolean {
  if (from.in !== to.in || from.in === "header") return false;
  const isQuery = from.in === "query" || (walk.from.dialect === "3.2" && walk.to.dialect === "3.2");
  return isQuery && (sharedKinds(walk, from, to) & (STRING | ARRAY | OBJECT)) !== 0;
}

function sharedKinds(walk: Walk, from: Parameter, to: Parameter): number {
  const older = schemaPart(from).schema;
  const newer = schemaPart(to).schema;
  if (!older || !newer) return 0;
  const { graph } = walk;
  return graph.from.views.of(older).kinds & graph.to.views.of(newer).kinds;
}

function serialisation({ style, explode }: Parameter, kinds: number): string {
  const isTyped = kinds !== ANY;
  const hasArray = isTyped && (kinds & ARRAY) !== 0;
  const hasObject = isTyped && (kinds & OBJECT) !== 0;
  if (!hasArray && !hasObject) return DELIMITED.has(style) ? "form" : style;
  if (style === "deepObject") return style;
  const counts = hasObject || style !== "simple";
  if (counts && explode && DELIMITED.has(style)) return "form, exploded";
  return counts && explode ? `${style}, exploded` : style;
}
