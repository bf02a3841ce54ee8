import { createRequire } from "node:module";
import { type Change as InspectorChange, diff } from "@graphql-inspector/core";
import type * as GraphQL from "graphql";
import type { Change, Severity } from "@/lib/diff/model";

// The same build of graphql-js that GraphQL Inspector itself loads; two do not mix.
const graphql: Pick<typeof GraphQL, "buildSchema"> = createRequire(import.meta.url)("graphql");

/** What one side says of one path: the worst, and by which rules. */
export interface Verdict {
  severity: Severity;
  rules: string[];
}
export type Verdicts = Map<string, Verdict>;

const ORDER: readonly Severity[] = ["non-breaking", "dangerous", "breaking"];

function add(verdicts: Verdicts, path: string, severity: Severity, rule: string): void {
  const known = verdicts.get(path);
  if (!known || ORDER.indexOf(known.severity) < ORDER.indexOf(severity))
    verdicts.set(path, { severity, rules: [rule] });
  else if (known.severity === severity && !known.rules.includes(rule)) known.rules.push(rule);
}

/** What GraphQL Inspector says of two schemas, by path: `User.email`, `Query.user.id`. */
export async function inspectorVerdicts(from: string, to: string): Promise<Verdicts> {
  const build = (text: string) => graphql.buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  const changes: InspectorChange[] = await diff(build(from), build(to));
  const verdicts: Verdicts = new Map();
  for (const { path = "schema", type, criticality } of changes) {
    const level = String(criticality.level);
    const severity = level === "BREAKING" ? "breaking" : level === "DANGEROUS" ? "dangerous" : "non-breaking";
    add(verdicts, whole(path), severity, type);
  }
  return verdicts;
}

/** What a directive on a declaration says is a path of its own there; with us it is said of the directive, or of the declaration. */
function whole(path: string): string {
  return path.replace(/\.@(?:deprecated|specifiedBy|oneOf)(?:\..*)?$/, "").replace(/(\.@\w+)\..*$/, "$1");
}

/** The same of our changes. */
export function ourVerdicts(changes: readonly Change[]): Verdicts {
  const verdicts: Verdicts = new Map();
  for (const change of changes) add(verdicts, pathOf(change), change.severity, change.id);
  return verdicts;
}

/** Inspector has one path for a type or a directive and what is only named in it. */
const OF_WHOLE = /-(?:union-member|interface|directive-location|directive-(?:required|optional)-argument)-/;

function pathOf({ id, operation, location }: Change): string {
  const steps = location.split(" › ");
  const [first = ""] = steps;
  if (OF_WHOLE.test(id) || first === "schema") return first;
  if (operation !== null && (first === "arguments" || first === "returns" || first === "operation"))
    return [operation, ...(first === "arguments" ? steps.slice(1) : [])].join(".");
  return steps.join(".");
}
