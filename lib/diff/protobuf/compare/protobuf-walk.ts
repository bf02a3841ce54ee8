import type { Segment } from "@/lib/diff/compare/difference";
import type { LanguageDifference, LanguageRule, LanguageSide } from "@/lib/diff/languages/model";
import type { Proof, Severity } from "@/lib/diff/model";
import { fieldWitness, type MessageEnd } from "@/lib/diff/protobuf/witness/field-witness";
import type { JsonValue, Operation, Place } from "@/lib/specs/model";
import type { ProtoField, ProtoType } from "@/lib/specs/protobuf/contract";
import { withoutVersion } from "@/lib/specs/protobuf/model/package-version";
import { type TypeUse, typeUses } from "./type-uses";

/** Witnesses take time: a comparison looks for so many. */
const MOST_WITNESSES = 200;

/** A type in both versions. */
export interface TypePair {
  from: string;
  to: string;
}

/** One difference, before it is known where in the operations it is. */
export interface Noted {
  rule: LanguageRule;
  /** The type in which it is; absent: `method`, or the document. */
  type?: Partial<TypePair>;
  /** The method in which it is, as the newer version has it, else the older. */
  method?: string;
  /** Names from the type or method on. */
  path: readonly string[];
  subject: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
  note?: string;
  from?: Place | undefined;
  to?: Place | undefined;
  severity?: Severity | undefined;
  proof?: Proof | undefined;
}

/** What is said of every difference of one field. */
export type FieldReport = Omit<Noted, "rule" | "note"> & { type: TypePair };

/** Two versions under comparison: which types belong together, who uses them, and where differences are reported. */
export class ProtobufWalk {
  readonly types = new Map<string, string>();
  private readonly olderUses: Map<string, TypeUse>;
  private readonly newerUses: Map<string, TypeUse>;
  private witnesses = 0;

  constructor(
    readonly older: LanguageSide<"protobuf">,
    readonly newer: LanguageSide<"protobuf">,
    private readonly emit: (difference: LanguageDifference) => void,
  ) {
    this.olderUses = typeUses(older.native);
    this.newerUses = typeUses(newer.native);
  }

  /** How the methods of either version use a type: what a message may carry in one of them counts. */
  use({ from, to }: Partial<TypePair>): TypeUse | undefined {
    const before = from === undefined ? undefined : this.olderUses.get(from);
    const after = to === undefined ? undefined : this.newerUses.get(to);
    if (!before || !after) return after ?? before;
    const inRequests = before.inRequests || after.inRequests;
    const inResponses = before.inResponses || after.inResponses;
    return { inRequests, inResponses, method: after.method };
  }

  /** Whether a value of the type can come back from a method, or is stored and published without one. */
  isReceived(pair: Partial<TypePair>): boolean {
    const use = this.use(pair);
    return !use || use.inResponses;
  }

  /** Whether callers can send a value of the type, or it is stored and published without a method. */
  isSent(pair: Partial<TypePair>): boolean {
    const use = this.use(pair);
    return !use || use.inRequests;
  }

  /** Whether two types are one in the two versions. */
  isSame(before: ProtoType, after: ProtoType): boolean {
    if (before.kind === "scalar" || after.kind === "scalar") return before.name === after.name;
    if (before.name === after.name || this.types.get(before.name) === after.name) return true;
    const isOpen = before.kind === "unresolved" || after.kind === "unresolved";
    return isOpen && isOneEndOfOther(withoutVersion(before.name), withoutVersion(after.name));
  }

  report({ rule, type, method, path, subject, before, after, note, from, to, severity, proof }: Noted): void {
    const operation = this.operation(method ?? (type && this.use(type)?.method) ?? undefined);
    const owner = type ? (type.to ?? type.from) : method;
    const trail: Segment[] = [
      ...(owner === undefined ? [] : [{ label: owner, key: withoutVersion(owner), path: "" }]),
      ...path.map((name) => ({ label: name, key: name, path: "" })),
    ];
    this.emit({
      rule,
      trail,
      facts: {
        subject,
        name: "",
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(note === undefined || note === "" ? {} : { note }),
      },
      from,
      to,
      ...(operation ? { operation } : {}),
      ...(severity ? { severity } : {}),
      ...(proof ? { proof } : {}),
    });
  }

  /**
   * A message with this field that the other side reads as something else: what callers send, else what they receive. Only so
   * many are looked for in one comparison.
   */
  witness(type: TypePair, from: ProtoField, to: ProtoField, value?: string): Proof | undefined {
    if (++this.witnesses > MOST_WITNESSES) return undefined;
    const older = this.end("from", type.from, from, to.number);
    const newer = this.end("to", type.to, to, from.number);
    return this.isSent(type)
      ? fieldWitness(older, newer, "request", value)
      : fieldWitness(newer, older, "response", value);
  }

  /** The field, and what else of its message has the number that it has in the other version. */
  private end(version: "from" | "to", message: string, field: ProtoField, number: number): MessageEnd {
    const contract = version === "from" ? this.older.native : this.newer.native;
    const others = (contract.messages.get(message)?.fields ?? []).filter(
      (one) => one !== field && one.number === number,
    );
    return { contract, message, fields: [field, ...others], version };
  }

  private operation(key: string | undefined): Operation | undefined {
    if (key === undefined) return undefined;
    return this.newer.model.operations.get(key) ?? this.older.model.operations.get(key);
  }
}

/** A name that could not be resolved may lack its beginning. */
function isOneEndOfOther(before: string, after: string): boolean {
  return before === after || before.endsWith(`.${after}`) || after.endsWith(`.${before}`);
}
