import type { JsonValue } from "@/lib/specs/model";
import { closestName } from "@/lib/specs/openapi/validate/closest-name";
import { checkDiscriminatorMapping } from "@/lib/specs/openapi/validate/discriminator-check";
import type { Grammar, ObjectRule, Shape } from "@/lib/specs/openapi/validate/grammar";
import { kindOf, mismatch } from "@/lib/specs/openapi/validate/mismatch";
import type { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import { checkReference } from "@/lib/specs/openapi/validate/reference-check";
import type { Report } from "@/lib/specs/openapi/validate/report";
import type { References } from "@/lib/specs/source/references";
import { childPlace, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

export interface StructureContext {
  grammar: Grammar;
  /** The document: names of components are looked up in it. */
  root: SourceNode;
  references: References;
  /** 3.1 and later: what stands beside a schema's `$ref` counts. */
  isModern: boolean;
  report: Report;
  problems: Pick<ProblemList, "hasRoomFor">;
}

/**
 * Checks a document, and every part of other files that it leads to, against the grammar of its dialect. Each object is
 * visited once for each kind it is used as; references are followed from a list, so that depth costs no stack.
 */
export function checkStructure(
  context: StructureContext,
  starts: readonly StructureStart[] = [{ node: context.root, name: "root" }],
): void {
  new StructureCheck(context).run(starts);
}

/** A node to begin at, and the object of the grammar that it must be. */
export interface StructureStart {
  node: SourceNode;
  name: string;
}

class StructureCheck {
  private readonly visited = new Map<object, Set<string>>();
  private readonly pending: StructureStart[] = [];

  constructor(private readonly context: StructureContext) {}

  run(starts: readonly StructureStart[]): void {
    this.pending.push(...starts.toReversed());
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.object(next.node, next.name);
  }

  private shape(node: SourceNode, shape: Shape): void {
    switch (shape.is) {
      case "any":
        return;
      case "object":
        return this.object(node, shape.name);
      case "either": {
        const fitting = shape.shapes.find((option) => mismatch(node.value, option) === undefined);
        const sameType = fitting ?? shape.shapes.find((option) => typeFits(node.value, option));
        return this.shape(node, sameType ?? shape.shapes[0] ?? { is: "any" });
      }
      case "list":
        return this.list(node, shape);
      case "map":
        if (!this.isPlainObject(node, "a map")) return;
        return this.members(node, memberNodes(node), shape);
      default: {
        const problem = mismatch(node.value, shape);
        if (problem) this.context.report({ ...problem, place: node.place });
      }
    }
  }

  private list(node: SourceNode, shape: Extract<Shape, { is: "list" }>): void {
    const { report } = this.context;
    if (!Array.isArray(node.value)) {
      report({ rule: "valid-type", place: node.place, message: `This must be a list, not ${kindOf(node.value)}.` });
      return;
    }
    if (node.value.length < shape.min) {
      report({ rule: "valid-empty-list", place: node.place, message: "This list must not be empty." });
    }
    const seen = new Set<JsonValue>();
    for (const item of itemNodes(node)) {
      if (shape.unique && seen.has(item.value)) {
        report({
          rule: "valid-duplicate-item",
          place: item.place,
          message: `${JSON.stringify(item.value)} is in the list already.`,
        });
      }
      seen.add(item.value);
      this.shape(item, shape.of);
    }
  }

  private members(node: SourceNode, members: [string, SourceNode][], shape: NonNullable<ObjectRule["members"]>): void {
    for (const [key, inner] of members) {
      if (key === "$ref" && typeof inner.value === "string" && shape.of.is === "object") {
        const message = "A reference cannot stand for this whole map: refer to each of its members.";
        this.context.report({ rule: "valid-ref-kind", place: inner.place, message });
        continue;
      }
      if (shape.keys && !shape.keys.pattern.test(key)) {
        this.context.report({
          rule: "valid-key",
          place: inner.place,
          message: `\`${key}\` is not ${shape.keys.what}.`,
        });
      }
      if (key.startsWith("x-") && shape.of.is === "text" && typeof inner.value !== "string") continue;
      this.shape(inner, shape.of);
    }
  }

  private object(node: SourceNode, name: string): void {
    const rule = this.context.grammar[name];
    if (!rule || (typeof node.value === "boolean" && name === "schema" && this.context.isModern)) return;
    if (!this.isPlainObject(node, `a ${rule.title}`) || !isObject(node.value) || this.wasHere(node.value, name)) return;
    if (rule.referenceable && this.reference(node, name, rule)) return;
    this.fields(node, node.value, name, rule);
    if (name === "discriminator") checkDiscriminatorMapping(node, this.context);
  }

  /** Follows a `$ref`; says true where nothing beside it counts. */
  private reference(node: SourceNode, name: string, rule: ObjectRule): boolean {
    const written = member(node.value, "$ref");
    if (written === undefined) return false;
    const target = checkReference(node, written, rule, this.context);
    if (target) this.pending.push({ node: target, name });
    return !(name === "pathItem" || (name === "schema" && this.context.isModern));
  }

  private fields(node: SourceNode, value: Readonly<Record<string, JsonValue>>, name: string, rule: ObjectRule): void {
    const { report } = this.context;
    for (const field of rule.required) {
      if (Object.hasOwn(value, field)) continue;
      report({
        rule: "valid-required-field",
        place: node.place,
        about: field,
        message: `The ${rule.title} needs \`${field}\`.`,
      });
    }
    const others: [string, SourceNode][] = [];
    for (const [key, inner] of memberNodes(node)) {
      const shape = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined;
      if (shape) this.shape(inner, shape);
      else if (!key.startsWith("x-") || name === "securityRequirement") others.push([key, inner]);
    }
    if (rule.members) this.members(node, others, rule.members);
    else if (!rule.open) for (const [key, inner] of others) if (key !== "$ref") this.unknown(key, inner, name, rule);
    for (const problem of rule.check?.(value) ?? []) {
      const place =
        problem.field !== undefined && Object.hasOwn(value, problem.field)
          ? childPlace(node.place, problem.field)
          : node.place;
      report({ rule: problem.rule, place, message: problem.message, about: problem.about ?? problem.field ?? "" });
    }
  }

  private unknown(key: string, inner: SourceNode, name: string, rule: ObjectRule): void {
    const id = name === "schema" ? "valid-unknown-keyword" : "valid-unknown-field";
    const meant = this.context.problems.hasRoomFor(id) ? closestName(key, Object.keys(rule.fields)) : undefined;
    const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
    this.context.report({
      rule: id,
      place: inner.place,
      message: `\`${key}\` is not a field of the ${rule.title}.${hint}`,
    });
  }

  private isPlainObject(node: SourceNode, wanted: string): boolean {
    if (isObject(node.value)) return true;
    this.context.report({
      rule: "valid-type",
      place: node.place,
      message: `This must be ${wanted}, not ${kindOf(node.value)}.`,
    });
    return false;
  }

  private wasHere(value: object, name: string): boolean {
    const names = this.visited.get(value) ?? new Set<string>();
    this.visited.set(value, names);
    if (names.has(name)) return true;
    names.add(name);
    return false;
  }
}

function typeFits(value: JsonValue, shape: Shape): boolean {
  if (shape.is === "list") return Array.isArray(value);
  if (shape.is === "object" || shape.is === "map") return isObject(value);
  return (
    typeof value ===
    (shape.is === "flag" ? "boolean" : shape.is === "number" || shape.is === "count" ? "number" : "string")
  );
}
