import type { LanguageRule } from "@/lib/diff/languages/model";
import type { WitGates, WitMember, WitScope, WitTypeDef } from "@/lib/specs/wit/contract";
import { gatesWithin } from "@/lib/specs/wit/gates";
import { printType } from "@/lib/specs/wit/print-type";
import { compareFunctions, type FunctionSet, removed as functionRemoved } from "./compare-functions";
import { compareGates } from "./compare-gates";
import type { Reach } from "./reach-types";
import { witAliasChanged } from "./rules/wit-alias-changed";
import { witCaseAdded } from "./rules/wit-case-added";
import { witCaseRemoved } from "./rules/wit-case-removed";
import { witCaseTypeChanged } from "./rules/wit-case-type-changed";
import { witFieldAdded } from "./rules/wit-field-added";
import { witFieldRemoved } from "./rules/wit-field-removed";
import { witFieldTypeChanged } from "./rules/wit-field-type-changed";
import { witFlagAdded } from "./rules/wit-flag-added";
import { witFlagRemoved } from "./rules/wit-flag-removed";
import { witMembersReordered } from "./rules/wit-members-reordered";
import { witTypeAdded } from "./rules/wit-type-added";
import { witTypeKindChanged } from "./rules/wit-type-kind-changed";
import { witTypeRemoved } from "./rules/wit-type-removed";
import { operationOf, type WitDifference, type WitWalk } from "./wit-walk";

type MemberKind = "record" | "variant" | "enum" | "flags";

/** What a member is called, and the rules for it. */
const MEMBERS: Readonly<
  Record<MemberKind, { word: string; added: LanguageRule; removed: LanguageRule; changed: LanguageRule }>
> = {
  record: { word: "field", added: witFieldAdded, removed: witFieldRemoved, changed: witFieldTypeChanged },
  variant: { word: "case", added: witCaseAdded, removed: witCaseRemoved, changed: witCaseTypeChanged },
  enum: { word: "case", added: witCaseAdded, removed: witCaseRemoved, changed: witCaseTypeChanged },
  flags: { word: "flag", added: witFlagAdded, removed: witFlagRemoved, changed: witFlagRemoved },
};

/** Compares the types of an interface or world, own and used: by the names that they have there. */
export function compareTypes(
  walk: WitWalk,
  from: WitScope,
  to: WitScope,
  trail: readonly string[],
  isImported: boolean,
): void {
  for (const [name, type] of from.names) {
    const other = to.names.get(name);
    const isOwn = from.types.get(name) === type;
    if (!other) removed(walk, name, type, trail, gatesWithin(type.gates, from.gates), isOwn);
    else if (isOwn && to.types.get(name) === other)
      new TypeComparison(walk, type, other, trail, from.gates).compare(isImported);
    else moved(walk, name, type, other, trail, gatesWithin(type.gates, from.gates));
  }
  for (const [name, type] of to.names) if (!from.names.has(name)) added(walk, name, type, trail);
}

function describe(name: string, { shape }: WitTypeDef): string {
  return `${shape.kind === "alias" ? "type" : shape.kind} ${name}`;
}

function removed(
  walk: WitWalk,
  name: string,
  type: WitTypeDef,
  trail: readonly string[],
  gates: WitGates,
  isOwn: boolean,
): void {
  // What is used from elsewhere is not gone, and who wants it can use it from there.
  const severity = isOwn ? undefined : "dangerous";
  const facts = {
    subject: `Type \`${name}\``,
    name: "",
    ...(isOwn ? {} : { note: `it was only used from \`${type.id}\`` }),
  };
  const at = [...trail, describe(name, type)];
  walk.report({ rule: witTypeRemoved, trail: at, facts, severity, from: type.place, gates });
  if (!isOwn || type.shape.kind !== "resource") return;
  const { functions } = type.shape;
  for (const one of functions.values()) functionRemoved(walk, one, { functions, gates, trail: at, isImported: false });
}

function added(walk: WitWalk, name: string, type: WitTypeDef, trail: readonly string[]): void {
  const facts = { subject: `Type \`${name}\``, name: "" };
  walk.report({ rule: witTypeAdded, trail: [...trail, describe(name, type)], facts, to: type.place });
}

/** A name that is used from another interface in one of the versions at least. */
function moved(
  walk: WitWalk,
  name: string,
  from: WitTypeDef,
  to: WitTypeDef,
  trail: readonly string[],
  gates: WitGates,
): void {
  const mention = (target: WitTypeDef) => ({ kind: "name" as const, name, offset: 0, file: "", target });
  const match = walk.types.match(mention(from), mention(to));
  if (match === "same") return;
  walk.report({
    rule: witAliasChanged,
    trail: [...trail, `type ${name}`],
    facts: { subject: `Type \`${name}\``, name: "", before: from.id, after: to.id },
    severity: match === "same-shape" ? "dangerous" : undefined,
    from: from.place,
    to: to.place,
    gates,
  });
}

class TypeComparison {
  private readonly gates: WitGates;
  private readonly trail: readonly string[];
  private readonly subject: string;

  constructor(
    private readonly walk: WitWalk,
    private readonly from: WitTypeDef,
    private readonly to: WitTypeDef,
    trail: readonly string[],
    private readonly around: WitGates,
  ) {
    this.gates = gatesWithin(from.gates, around);
    this.trail = [...trail, describe(to.name, to)];
    this.subject = `Type \`${to.name}\``;
  }

  compare(isImported: boolean): void {
    const { from, to, walk } = this;
    compareGates(walk, { subject: this.subject, trail: this.trail }, from, to, this.around);
    const [a, b] = [from.shape, to.shape];
    if (a.kind === "alias" && b.kind === "alias") {
      const match = walk.types.match(a.type, b.type);
      if (match !== "same")
        this.report({
          rule: witAliasChanged,
          severity: match === "same-shape" ? "dangerous" : undefined,
          facts: { subject: this.subject, name: "", before: printType(a.type), after: printType(b.type) },
        });
    } else if (a.kind === "resource" && b.kind === "resource") {
      const set = (functions: FunctionSet["functions"], gates: WitGates): FunctionSet => ({
        functions,
        gates,
        trail: this.trail,
        isImported,
      });
      compareFunctions(walk, set(a.functions, this.gates), set(b.functions, to.gates));
    } else if (a.kind !== b.kind) this.kindChanged(a.kind, b.kind);
    else if (a.kind !== "alias" && a.kind !== "resource" && "members" in b) this.members(a.kind, a.members, b.members);
  }

  private kindChanged(before: string, after: string): void {
    this.report({ rule: witTypeKindChanged, facts: { subject: this.subject, name: "", before, after } });
  }

  private members(kind: MemberKind, from: readonly WitMember[], to: readonly WitMember[]): void {
    const { word, added, removed, changed } = MEMBERS[kind];
    const older = new Map(from.map((member) => [member.name, member]));
    const newer = new Map(to.map((member) => [member.name, member]));
    const { subject } = this;
    for (const member of from) {
      const { name } = member;
      const other = newer.get(name);
      const before = member.type ? printType(member.type) : undefined;
      const after = other?.type ? printType(other.type) : undefined;
      const facts = {
        subject,
        name,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
      const at = { inner: `${word} ${name}`, from: member.place, facts };
      if (!other) this.report({ ...at, rule: removed });
      else {
        const match = this.walk.types.match(member.type, other.type);
        if (match === "different") this.report({ ...at, rule: changed, to: other.place });
        else if (match === "same-shape") this.report({ ...at, rule: changed, to: other.place, severity: "dangerous" });
      }
    }
    for (const { name, type, place } of to) {
      if (older.has(name)) continue;
      const facts = { subject, name, ...(type ? { after: printType(type) } : {}) };
      this.report({ rule: added, inner: `${word} ${name}`, to: place, facts });
    }
    const names = (members: readonly WitMember[], others: ReadonlyMap<string, WitMember>): string =>
      members.flatMap(({ name }) => (others.has(name) ? [name] : [])).join(", ");
    const [before, after] = [names(from, newer), names(to, older)];
    if (before !== after) this.report({ rule: witMembersReordered, facts: { subject, name: word, before, after } });
  }

  /** In the operation, where a single one reaches the type. */
  private report({
    inner,
    facts,
    ...difference
  }: Partial<WitDifference> & Pick<WitDifference, "rule" | "facts"> & { inner?: string }): void {
    const reach = this.walk.to.reach.of(this.to);
    this.walk.report({
      from: this.from.place,
      to: this.to.place,
      gates: this.gates,
      ...difference,
      operation: reach.count === "one" ? operationOf(reach.operation) : undefined,
      trail: inner === undefined ? this.trail : [...this.trail, inner],
      facts: { ...facts, ...noteOf(reach, facts.note) },
    });
  }
}

function noteOf({ count }: Reach, note: string | undefined): { note?: string } {
  if (note !== undefined) return { note };
  return count === "none" ? { note: "no function takes or gives it" } : {};
}
