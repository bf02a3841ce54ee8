import type { SignalFields, VersionSignals } from "@/lib/signals/model";
import { compareConcreteness, parsePathTemplate, type PathTemplate, templatesMeet } from "./path-template";

/** One kind of request, and what its answers are to carry. */
export interface SignalRule {
  /** The keys of the operations it is for. */
  keys: string[];
  /** `GET` stands with `HEAD` where that is no operation of its own (RFC 9110 §9.3.2). */
  methods: string[];
  template: PathTemplate;
  /** Null: nothing; it is here because a less concrete rule would take its requests. */
  fields: SignalFields | null;
  /** Rules before this one that take some of its requests and answer otherwise. */
  unless: SignalRule[];
  /** Rules of one layer never disagree: whichever is asked first. Lower layers are asked first. */
  layer: number;
}

/** What a gateway has to do. */
export interface SignalPlan {
  /** The API's slug and the version's label. */
  api: string;
  version: string;
  /** Where the servers begin; the root is empty. */
  bases: string[];
  /** Where the gateway sends requests, as `host:port`. */
  upstream: string;
  /** The first rule that a request fits decides. What fits none stays as it is. */
  rules: SignalRule[];
  /** Operations that no gateway can tell by method and path. */
  leftOut: string[];
}

interface OperationRef {
  key: string;
  method: string;
  path: string;
}

const METHOD = /^[A-Z][A-Z0-9_-]{0,30}$/;

const sameFields = (a: SignalFields | null, b: SignalFields | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.deprecation === b.deprecation && a.sunset === b.sunset && a.link === b.link);

/** Operations with one path and the same fields, as one rule. */
function rulesOf(operations: readonly OperationRef[], signals: VersionSignals): [SignalRule[], string[]] {
  const fieldsByKey = new Map(signals.operations.map((one) => [one.key, one.fields]));
  const named = new Set(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const rules = new Map<string, SignalRule>();
  const leftOut: string[] = [];
  for (const { key, method: written, path } of operations) {
    const [method, template] = [written.toUpperCase(), parsePathTemplate(path)];
    const fields = fieldsByKey.get(key) ?? null;
    if (!template || !METHOD.test(method)) {
      if (fields) leftOut.push(key);
      continue;
    }
    const methods = method === "GET" && !named.has(`HEAD ${path}`) ? ["GET", "HEAD"] : [method];
    const id = JSON.stringify([path, fields]);
    const known = rules.get(id);
    if (known) {
      known.keys.push(key);
      known.methods.push(...methods.filter((one) => !known.methods.includes(one)));
    } else rules.set(id, { keys: [key], methods, template, fields, unless: [], layer: 0 });
  }
  return [[...rules.values()], leftOut];
}

const sharesMethod = (a: SignalRule, b: SignalRule): boolean => a.methods.some((method) => b.methods.includes(method));

/**
 * Most rules that are compared with each other; beyond, which a request of two templates is for is left to their order. A
 * definition of so many operations has been seen; one of more has not.
 */
const MOST_COMPARED = 4_000;

function findShadows(rules: readonly SignalRule[]): void {
  const byLength = new Map<number, SignalRule[]>();
  for (const rule of rules.slice(0, MOST_COMPARED)) {
    const { length } = rule.template.segments;
    const open = rule.template.segments.some((segment) =>
      segment.some((part) => part.kind === "parameter" && part.rest),
    );
    const before = open
      ? [...byLength.values()].flat()
      : [...(byLength.get(length) ?? []), ...(byLength.get(-1) ?? [])];
    rule.unless = before.filter(
      (other) =>
        !sameFields(other.fields, rule.fields) &&
        sharesMethod(other, rule) &&
        templatesMeet(other.template, rule.template),
    );
    rule.layer = Math.max(0, ...rule.unless.map((other) => other.layer + 1));
    const kept = byLength.get(open ? -1 : length) ?? [];
    kept.push(rule);
    byLength.set(open ? -1 : length, kept);
  }
}

/**
 * Says which requests a gateway must answer with which fields, in the order in which it must ask: operations that stay are in
 * it only where a template of one that goes would take their requests.
 */
export function planSignals(
  about: Pick<SignalPlan, "api" | "version" | "bases" | "upstream">,
  operations: readonly OperationRef[],
  signals: VersionSignals,
): SignalPlan {
  const [all, leftOut] = rulesOf(operations, signals);
  const ordered = all.sort((a, b) => compareConcreteness(a.template, b.template));
  findShadows(ordered);
  const needed = new Set(ordered.filter((rule) => rule.fields !== null));
  for (const rule of needed) for (const other of rule.unless) needed.add(other);
  return { ...about, rules: ordered.filter((rule) => needed.has(rule)), leftOut };
}

/** Rules that may stand together: of one layer, for the same methods, with the same fields. In the order they must be asked. */
export interface RuleGroup {
  layer: number;
  methods: string[];
  fields: SignalFields | null;
  rules: SignalRule[];
}

/** Gathers the rules of a plan into as few groups as can be. */
export function groupRules(plan: SignalPlan): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const rule of plan.rules) {
    const { layer, methods, fields } = rule;
    const id = JSON.stringify([layer, methods, fields]);
    const group = groups.get(id) ?? { layer, methods, fields, rules: [] };
    group.rules.push(rule);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => a.layer - b.layer);
}
