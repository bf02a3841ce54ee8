import type { Schema } from "@/lib/specs/model";
import { innerSchemas } from "./inner-schemas";

/** More names than this are not kept of one operation: everything beyond is cut off, by the order in which it is met. */
const MOST_NAMES = 300;

/** Which named schemas a list of schemas is made of. Every schema is looked into once, however many lists it is in. */
export class UsedSchemas {
  private readonly direct = new Map<Schema, readonly Schema[]>();

  /** Their names, also of those met by way of others; sorted. Circular ones end. */
  by(schemas: readonly (Schema | undefined)[]): string[] {
    const names = new Set<string>();
    const seen = new Set<Schema>();
    const pending = schemas.filter((schema) => schema !== undefined);
    for (let next = pending.shift(); next && names.size < MOST_NAMES; next = pending.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (next.name !== undefined) names.add(next.name);
      pending.push(...this.namedIn(next).filter((named) => !seen.has(named)));
    }
    return [...names].sort();
  }

  /** The named schemas that are reached from one without going through another that is named. */
  private namedIn(schema: Schema): readonly Schema[] {
    const known = this.direct.get(schema);
    if (known) return known;
    const found = new Set<Schema>();
    const seen = new Set<Schema>([schema]);
    const pending = [...innerSchemas(schema)];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (next.name === undefined) pending.push(...innerSchemas(next));
      else found.add(next);
    }
    const list = [...found];
    this.direct.set(schema, list);
    return list;
  }
}
