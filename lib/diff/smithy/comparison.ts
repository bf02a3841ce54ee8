import type { LanguageDifference, LanguageRule, LanguageSide } from "@/lib/diff/languages/model";
import type { Proof, Severity } from "@/lib/diff/model";
import { type ProofSide, SmithyProver } from "@/lib/diff/smithy/prover";
import { type SmithyUsage, usageOf } from "@/lib/specs/smithy/usage";
import type { JsonValue, Place, Schema } from "@/lib/specs/model";
import type { SmithyContract, SmithyMember, SmithyShape, SmithyType } from "@/lib/specs/smithy/contract";
import { preludeType } from "@/lib/specs/smithy/prelude";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

/** Two versions of one thing. */
export interface Both<T> {
  from: T;
  to: T;
}

/** What is reported at a place. */
export interface Told {
  subject: string;
  name?: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
  severity?: Severity;
  /** Why the severity is another than the rule's. */
  reason?: string;
  /** On which side a value may show that it breaks. */
  shownBy?: ProofSide;
  /** What the refusal of that value must speak of, so that it is not of another change. */
  about?: string;
  /** Other schemas than those of the place. */
  schemas?: Both<Schema | undefined>;
}

/** Where something is: its way from a shape or operation, and its places in the two files. */
export interface At {
  trail: readonly string[];
  operation?: string | null | undefined;
  from?: Place | undefined;
  to?: Place | undefined;
  /** What is at the place, as JSON Schema. */
  schemas?: Both<Schema | undefined> | undefined;
}

/** Two models under comparison: what is used where, and where differences go. */
export class Comparison {
  readonly from: SmithyContract;
  readonly to: SmithyContract;
  private readonly prover = new SmithyProver();
  private readonly schemas: Both<ReadonlyMap<Place, Schema>>;
  private readonly usages: Both<(id: string) => SmithyUsage | undefined>;

  constructor(
    readonly older: LanguageSide<"smithy">,
    readonly newer: LanguageSide<"smithy">,
    private readonly tell: (difference: LanguageDifference) => void,
  ) {
    this.from = older.native;
    this.to = newer.native;
    const byPlace = ({ model }: LanguageSide<"smithy">): Map<Place, Schema> =>
      new Map([...model.schemas.values()].map((schema) => [schema.place, schema]));
    this.schemas = { from: byPlace(older), to: byPlace(newer) };
    this.usages = { from: usageOf(this.from), to: usageOf(this.to) };
  }

  /** How a pair of shapes is used, in either version; undefined where no operation reaches it. */
  usage({ from, to }: Both<string>): SmithyUsage | undefined {
    const [older, newer] = [this.usages.from(from), this.usages.to(to)];
    if (!older || !newer) return older ?? newer;
    return {
      sent: older.sent || newer.sent,
      received: older.received || newer.received,
      operation: older.operation === newer.operation ? newer.operation : null,
    };
  }

  /** The type of a shape, of the prelude or of the model. */
  typeOf(side: "from" | "to", id: string): SmithyType | undefined {
    return this[side].shapes.get(id)?.type ?? preludeType(id);
  }

  /** A pair of shapes as JSON Schema. */
  shapeSchemas({ from, to }: Both<SmithyShape>): Both<Schema | undefined> {
    return { from: this.schemas.from.get(from.place), to: this.schemas.to.get(to.place) };
  }

  report(rule: LanguageRule, at: At, told: Told): void {
    const { subject, name = "", before, after, severity, reason } = told;
    const isPreview = at.operation !== undefined && at.operation !== null && this.isPreview(at.operation);
    const worst = severity ?? rule.severity;
    const isEased = isPreview && worst === "breaking";
    const because = isEased ? "the operation is marked `@unstable` in both versions" : reason;
    const proof = worst === "breaking" ? this.prove(at, told) : undefined;
    this.tell({
      rule,
      ...(at.operation ? { operation: { key: at.operation, matchKey: at.operation } } : {}),
      trail: at.trail.map((label) => ({ label, key: label, path: "" })),
      facts: {
        subject,
        name,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
      from: at.from,
      to: at.to,
      ...(isEased ? { severity: "dangerous" } : severity ? { severity } : {}),
      ...(proof ? { proof } : because === undefined ? {} : { proof: { status: "rule", reason: because } }),
    });
  }

  private prove(at: At, { shownBy, about = "", schemas = at.schemas }: Told): Proof | undefined {
    if (!shownBy || !schemas?.from || !schemas.to) return undefined;
    return this.prover.prove(shownBy, schemas.from, schemas.to, about);
  }

  private isPreview(operation: string): boolean {
    return [this.from, this.to].every(({ shapes }) => hasTrait(shapes.get(operation), "unstable"));
  }
}

/** How shapes are called in sentences: `Structure \`City\``. */
export function nameShape({ type, name }: SmithyShape): string {
  const word = WORDS[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
  return `${word} \`${name}\``;
}

const WORDS: Partial<Record<SmithyType, string>> = {
  enum: "Enumeration",
  intEnum: "Enumeration",
  bigInteger: "Big integer",
  bigDecimal: "Big decimal",
};

/** How members are called in sentences: `Member \`name\` of \`City\``. */
export function nameMember(shape: SmithyShape, { name }: Pick<SmithyMember, "name">): string {
  return `Member \`${name}\` of \`${shape.name}\``;
}
