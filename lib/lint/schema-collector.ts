import type { SchemaRoot, SchemaSite } from "@/lib/lint/site";
import type { Place, Schema, SpecModel } from "@/lib/specs/model";

/** Every schema once, by identity, with what its uses tell of it. */
export class SchemaCollector {
  readonly sites: SchemaSite[] = [];
  private readonly byNode = new Map<Schema, SchemaSite>();
  /** Schemas that extend a schema with a discriminator: they are used where that one is, though nothing refers to them. */
  private readonly subtypes = new Map<Schema, Schema[]>();

  constructor(private readonly model: SpecModel) {
    for (const schema of model.schemas.values()) {
      for (const parent of schema.allOf ?? []) {
        if (!parent.discriminator) continue;
        const known = this.subtypes.get(parent);
        if (known) known.push(schema);
        else this.subtypes.set(parent, [schema]);
      }
    }
  }

  /** Walks from these schemas to everything that was not reached before. Breadth first, without recursion. */
  reach(roots: readonly SchemaRoot[], inRequest: boolean): void {
    const queue: SchemaSite[] = [];
    const visit = (schema: Schema, from: SchemaRoot["from"], isBranch: boolean) => {
      const known = this.byNode.get(schema);
      if (known) {
        known.isBranch ||= isBranch;
        return;
      }
      const { reachedFrom, alias } = from;
      const site: SchemaSite = { place: schema.place, schema, inRequest, isBranch, reachedFrom, alias };
      this.byNode.set(schema, site);
      this.sites.push(site);
      queue.push(site);
    };
    for (const { schema, from } of roots) visit(schema, from, false);
    for (let next = 0; next < queue.length; next++) {
      const site = queue[next];
      if (!site) break;
      for (const child of wholes(site.schema)) visit(child, site, false);
      for (const branch of branches(site.schema)) visit(branch, site, true);
      for (const subtype of this.subtypes.get(site.schema) ?? []) visit(subtype, site, false);
    }
  }

  /** Walks from the named schemas that are left, and returns those that no operation reached. */
  reachRest(): SchemaSite[] {
    const placeOf = ({ place }: { place: Place }) => `${place.file}#${place.pointer}`;
    // By place too: a schema with `$dynamicRef`s may only be reached as what it is elsewhere.
    const reached = new Set(this.sites.filter(({ schema }) => schema.name !== undefined).map(placeOf));
    const left = [...this.model.schemas.values()].filter(
      (schema) => !this.byNode.has(schema) && !reached.has(placeOf(schema)),
    );
    this.reach(
      left.map((schema) => ({ schema, from: { place: schema.place } })),
      false,
    );
    return left.flatMap((schema) => this.byNode.get(schema) ?? []);
  }
}

/** The schemas of values that are inside a value: properties, items. */
function* wholes(schema: Schema): Generator<Schema> {
  yield* schema.properties?.values() ?? [];
  yield* schema.patternProperties?.values() ?? [];
  yield* schema.prefixItems ?? [];
  const single = [schema.items, schema.additionalProperties, schema.unevaluatedProperties, schema.unevaluatedItems];
  for (const child of single) if (child) yield child;
}

/** The schemas that speak about the same value, or about a part of what it must be. */
function* branches(schema: Schema): Generator<Schema> {
  yield* schema.allOf ?? [];
  yield* schema.anyOf ?? [];
  yield* schema.oneOf ?? [];
  yield* schema.dependentSchemas?.values() ?? [];
  yield* schema.discriminator?.mapping.values() ?? [];
  const single = [schema.not, schema.if, schema.then, schema.else, schema.contains, schema.propertyNames];
  for (const child of single) if (child) yield child;
}
