import { typeSites } from "@/lib/lint/avro/type-sites";
import type { LintDocument } from "@/lib/lint/lint-document";
import type { Site } from "@/lib/lint/site";
import type { AvroContract, AvroField } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";

/** A field of a record, and where it is. */
export interface FieldSite {
  field: AvroField;
  /** The name of its record. */
  owner: string;
  site: Site;
}

/** The fields of all records, in their order. */
export function fieldSites(contract: AvroContract, document: LintDocument): FieldSite[] {
  return typeSites(contract, document).flatMap(({ type, site }) =>
    type.fields.map((field) => ({ field, owner: shortName(type.name), site: { ...site, place: field.place } })),
  );
}
