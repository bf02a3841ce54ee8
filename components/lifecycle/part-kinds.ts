/** What of a version can go away on its own. */
export const PART_KINDS = ["operation", "parameter", "schema", "field"] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A part that an address names. */
export interface PartNamed {
  kind: PartKind;
  place: string;
}

/** How the place of each is written. */
export const PLACE_EXAMPLES: Record<PartKind, string> = {
  operation: "GET /pets/{petId}",
  parameter: "GET /pets query limit",
  schema: "Pet",
  field: "Pet.name",
};

/** The part that an address names; null where it names none. Never throws. */
export function readPart(query: Record<string, string | string[] | undefined>): PartNamed | null {
  const kind = PART_KINDS.find((one) => one === query.deprecate);
  const { place } = query;
  return kind && typeof place === "string" && place !== "" ? { kind, place: place.slice(0, 400) } : null;
}
