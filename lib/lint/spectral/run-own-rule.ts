import { findingFingerprint, operationOf } from "@/lib/specs/finding";
import { canonicalPointer } from "@/lib/specs/canonical-pointer";
import { keptMessage } from "@/lib/lint/listed";
import type { Finding, Place } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import { type FoundAt, isInput, type Target } from "./function-model";
import { GraphNode } from "./graph-node";
import type { PathHit } from "./json-path/walk-path";
import type { LintWorld } from "./lint-world";
import { renderMessage } from "./message-template";
import type { CompiledThen, OwnRule } from "./model";
import { propertyOf } from "./print-value";

/** What a rule of one's own found, each once and not more than a bound; and how many places it looked at. */
export function runOwnRule(
  rule: OwnRule,
  world: LintWorld,
  maxFindings: number,
): { findings: Finding[]; places: number } {
  const run = new OwnRuleRun(rule, world, maxFindings);
  for (const path of rule.given.get(world.dialect) ?? []) {
    for (const hit of run.walker.walk(path, world.fuel)) run.look(hit);
  }
  return { findings: run.finish(), places: run.places };
}

class OwnRuleRun {
  readonly findings: Finding[] = [];
  readonly walker;
  places = 0;
  private beyond = 0;
  private readonly seen = new Set<string>();

  constructor(
    private readonly rule: OwnRule,
    private readonly world: LintWorld,
    private readonly maxFindings: number,
  ) {
    this.walker = rule.resolved ? world.resolved : world.raw;
    world.graph = this.walker.graph;
  }

  look({ node, isKey }: PathHit): void {
    this.places++;
    for (const then of this.rule.then) {
      for (const target of this.targets(node, isKey, then)) {
        this.world.fuel.spend();
        if (!isInput(then.function.input, target.value)) continue;
        then.check(target, this.world, (message, found) => this.report(target, message, found));
      }
    }
  }

  private targets(node: GraphNode, isKey: boolean, { field }: CompiledThen): Target[] {
    if (isKey) return [{ value: node.key ?? "", node: asName(node), missing: [] }];
    if (!field || !node.isContainer) return [{ value: node.value, node, missing: [] }];
    const { graph } = this.walker;
    if (field.kind === "key") {
      const children = graph.children(node);
      this.world.fuel.spend(children.length);
      if (children.length === 0) return [{ value: undefined, node, missing: [] }];
      return children.map((child) => ({ value: child.key ?? "", node: asName(child), missing: [] }));
    }
    if (field.kind === "path") {
      const hits = this.walker.walkFrom(node, field.path, this.world.fuel);
      if (hits.length === 0) return [{ value: undefined, node, missing: [] }];
      return hits.map((hit) => ({
        value: hit.isKey ? (hit.node.key ?? "") : hit.node.value,
        node: hit.isKey ? asName(hit.node) : hit.node,
        missing: [],
      }));
    }
    const whole = graph.child(node, field.written);
    if (whole) return [{ value: whole.value, node: whole, missing: [] }];
    let reached = node;
    for (const [index, name] of field.names.entries()) {
      const next = graph.child(reached, name);
      if (!next) return [{ value: undefined, node: reached, missing: field.names.slice(index) }];
      reached = next;
    }
    return [{ value: reached.value, node: reached, missing: [] }];
  }

  private report(target: Target, error: string, found: FoundAt = {}): void {
    const { at = [], node, about = "", isName = false } = found;
    const reached = this.descend(node ?? target.node, at);
    const below = isName && reached.missing.length === 0 ? { ...reached, node: asName(reached.node) } : reached;
    const missing = at.length > 0 || node ? below.missing : [...below.missing, ...target.missing];
    const place = found.place ?? below.node.place;
    const data = this.world.subject.fileData(place.file) ?? null;
    const stable = findingFingerprint(
      this.rule.id,
      { file: place.file, pointer: found.stable ?? canonicalPointer(data, place.pointer) },
      missing.map(escapePointerSegment).join("/"),
      about,
    );
    if (this.seen.has(stable)) return;
    this.seen.add(stable);
    if (this.findings.length >= this.maxFindings) {
      this.beyond++;
      return;
    }
    const property = propertyOf({ value: undefined, node: below.node, missing });
    const message = this.message(error, { property, path: place.pointer, value: below.node.value });
    const operation = operationAt(below.node, place, this.world.subject.entry);
    this.findings.push(this.finding(place, message, stable, operation));
  }

  /** As far below a node as the document goes. */
  private descend(from: GraphNode, at: readonly (string | number)[]): { node: GraphNode; missing: string[] } {
    let node = from;
    for (const [index, key] of at.entries()) {
      const next = this.walker.graph.child(node, String(key));
      if (!next) return { node, missing: at.slice(index).map(String) };
      node = next;
    }
    return { node, missing: [] };
  }

  private message(error: string, words: { property: string; path: string; value: GraphNode["value"] }): string {
    const { message, description = "" } = this.rule;
    if (message === undefined) return description === "" ? error : description;
    return renderMessage(message, { ...words, error, description });
  }

  private finding(place: Place, message: string, fingerprint: string, operation: string | undefined): Finding {
    return {
      rule: this.rule.id,
      severity: this.rule.severity === "off" ? "warning" : this.rule.severity,
      message: keptMessage(message.trim() === "" ? this.rule.id : message.trim()),
      ...place,
      ...this.world.subject.locate(place),
      ...(operation === undefined ? {} : { operation }),
      fingerprint,
    };
  }

  finish(): Finding[] {
    if (this.beyond === 0) return this.findings;
    const place = { file: this.world.subject.entry, pointer: "" };
    const fingerprint = findingFingerprint(this.rule.id, place, "beyond the bound");
    const message = `${this.beyond} more findings of this rule are not listed.`;
    return [...this.findings, this.finding(place, message, fingerprint, undefined)];
  }
}

/** The name of a node, where it stands: a reference behind it is not followed. */
function asName({ key, parent, value, base }: GraphNode): GraphNode {
  return new GraphNode(value, key, parent, parent ? null : base);
}

/** The operation that a place is in: by where it is written, or by how a file of its own was reached. */
function operationAt(node: GraphNode, place: Place, entry: string): string | undefined {
  if (place.file === entry) return operationOf(place.pointer);
  let home: GraphNode = node;
  while (!home.base && home.parent) home = home.parent;
  const trail = node.trail;
  const homeDepth = home.trail.length;
  if (homeDepth > 3 || homeDepth < 2) return undefined;
  return operationOf(`/${trail.map(escapePointerSegment).join("/")}`);
}
