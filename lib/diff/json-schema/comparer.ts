import { step } from "@/lib/diff/compare/difference";
import { compareSchemas, type Walk } from "@/lib/diff/compare/walk";
import { newPropertiesOfOpenObjects } from "@/lib/diff/json-schema/open-objects";
import { JSON_SCHEMA_DIFF_RULES } from "@/lib/diff/json-schema/rules/index";
import { jsonSchemaDefinitionAdded } from "@/lib/diff/json-schema/rules/json-schema-definition-added";
import { jsonSchemaDefinitionRemoved } from "@/lib/diff/json-schema/rules/json-schema-definition-removed";
import { jsonSchemaDraftChanged } from "@/lib/diff/json-schema/rules/json-schema-draft-changed";
import { jsonSchemaIdChanged } from "@/lib/diff/json-schema/rules/json-schema-id-changed";
import { jsonSchemaPropertyAddedToOpenObject } from "@/lib/diff/json-schema/rules/json-schema-property-added-to-open-object";
import { jsonSchemaRootAdded } from "@/lib/diff/json-schema/rules/json-schema-root-added";
import { jsonSchemaRootRemoved } from "@/lib/diff/json-schema/rules/json-schema-root-removed";
import {
  defineComparer,
  type LanguageDifference,
  type LanguageRule,
  type LanguageSide,
} from "@/lib/diff/languages/model";
import type { JsonSchemaContract } from "@/lib/specs/json-schema/contract";
import type { JsonValue, Schema } from "@/lib/specs/model";

type Side = LanguageSide<"json-schema">;
type Report = (difference: LanguageDifference) => void;

/** The comparer of JSON Schema: the new version must take every document that the old one took. */
export const JSON_SCHEMA_COMPARER = defineComparer<"json-schema">({
  format: "json-schema",
  rules: JSON_SCHEMA_DIFF_RULES,
  proof: "documents that one version allows and the other refuses",
  addSchemas,
  compare,
});

/** The schemas that documents are checked against: the whole, or in a collection every named one. */
interface Whole {
  name: string;
  from: Schema;
  to: Schema;
}

function wholesOf(from: JsonSchemaContract, to: JsonSchemaContract): Whole[] {
  const wholes: Whole[] = from.root && to.root ? [{ name: "", from: from.root, to: to.root }] : [];
  // With a whole in both versions its definitions are its parts, and are met on the way.
  if (wholes.length > 0) return wholes;
  for (const [name, older] of from.definitions) {
    const newer = to.definitions.get(name);
    if (newer) wholes.push({ name, from: older, to: newer });
  }
  return wholes;
}

function addSchemas(walk: Walk, from: Side, to: Side): void {
  const operation = { key: "", matchKey: "", prefix: "", reversed: false };
  for (const whole of wholesOf(from.native, to.native)) {
    const subject = whole.name === "" ? "The document" : `Definition \`${whole.name}\``;
    const trail = whole.name === "" ? undefined : step(undefined, whole.name);
    const root = { operation, side: "request" as const, group: "documents", subject, ...(trail ? { trail } : {}) };
    const [older, newer] = [whole.from, whole.to];
    compareSchemas(walk, root, { schema: older, place: older.place }, { schema: newer, place: newer.place });
  }
}

function compare(from: Side, to: Side, report: Report): void {
  const places = { from: from.model.place, to: to.model.place };
  const say = (rule: LanguageRule, way: readonly string[], facts: Partial<LanguageDifference["facts"]>): void => {
    const trail = way.map((label) => ({ label, key: label, path: "" }));
    report({ rule, trail, facts: { subject: "", name: "", ...facts }, ...places });
  };
  const older = from.native;
  const newer = to.native;
  if (older.draft !== newer.draft) say(jsonSchemaDraftChanged, ["draft"], values(older.draft, newer.draft));
  if (older.id !== newer.id) say(jsonSchemaIdChanged, ["id"], values(older.id, newer.id));
  if (older.root && !newer.root) say(jsonSchemaRootRemoved, ["document"], {});
  if (!older.root && newer.root) say(jsonSchemaRootAdded, ["document"], {});
  compareDefinitions(from, to, report);
  for (const whole of wholesOf(older, newer)) {
    for (const { name, trail, from: before, to: after } of newPropertiesOfOpenObjects(whole.from, whole.to)) {
      const lead = whole.name === "" ? [] : [{ label: whole.name, key: whole.name, path: "" }];
      report({
        rule: jsonSchemaPropertyAddedToOpenObject,
        trail: [...lead, ...trail],
        facts: { subject: "", name },
        from: before.place,
        to: after.place,
      });
    }
  }
}

function compareDefinitions({ native: older }: Side, { native: newer, model }: Side, report: Report): void {
  for (const [name, schema] of older.definitions) {
    if (newer.definitions.has(name)) continue;
    const trail = ["definitions", name].map((label) => ({ label, key: label, path: "" }));
    const facts = { subject: "", name };
    const place = { from: schema.place, to: model.place };
    const rule = jsonSchemaDefinitionRemoved;
    if (!older.root) report({ rule, trail, facts, ...place });
    else {
      const note = "other files may refer to it";
      report({ rule, trail, facts: { ...facts, note }, severity: "dangerous", ...place });
    }
  }
  for (const [name, schema] of newer.definitions) {
    if (older.definitions.has(name)) continue;
    const trail = ["definitions", name].map((label) => ({ label, key: label, path: "" }));
    report({ rule: jsonSchemaDefinitionAdded, trail, facts: { subject: "", name }, to: schema.place });
  }
}

function values(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): { before?: JsonValue; after?: JsonValue } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
