import { type ContainmentChecker, createContainment } from "@/lib/diff/containment/contains";
import type { Proof } from "@/lib/diff/model";
import { createMessageValidator, type MessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { isObject } from "@/lib/specs/source/source-node";

/** Whose value shows a change: callers send it by the older version, or receive it by the newer. */
export type ProofSide = "request" | "response";

/** Searches of one comparison; what is beyond stands on its rule. */
const MOST_SEARCHES = 200;

interface Tools {
  containment: ContainmentChecker;
  validator: MessageValidator;
}

/**
 * Finds values of a shape, written as JSON, that the one version allows and the other does not. They are found by the algebra of
 * schemas and confirmed by a JSON Schema validator, neither of which knows the rules of Smithy.
 */
export class SmithyProver {
  private readonly tools = new Map<ProofSide, Tools>();
  private searches = 0;

  /** A proof whose refusal speaks of `about`; undefined where none is found. */
  prove(side: ProofSide, from: Schema, to: Schema, about: string): Proof | undefined {
    if (this.searches++ >= MOST_SEARCHES) return undefined;
    const { containment, validator } = this.toolsFor(side);
    const [accepting, refusing] = side === "request" ? [from, to] : [to, from];
    const found = containment.of(accepting, refusing);
    if (found.status !== "not-contained" || found.value === undefined) return undefined;
    const plain = withoutStrangers(found.value, accepting);
    const confirm = (value: JsonValue): Proof | undefined =>
      this.confirmed(side, value, about, validator, accepting, refusing);
    return confirm(plain) ?? confirm(found.value);
  }

  private confirmed(
    side: ProofSide,
    value: JsonValue,
    about: string,
    validator: MessageValidator,
    accepting: Schema,
    refusing: Schema,
  ): Proof | undefined {
    if (validator.check(accepting, value).status !== "accepted") return undefined;
    const refusal = validator.check(refusing, value);
    if (refusal.status !== "rejected" || !`${refusal.path} ${refusal.reason}`.includes(about)) return undefined;
    const [acceptedBy, rejectedBy] = side === "request" ? (["from", "to"] as const) : (["to", "from"] as const);
    return { status: "proved", witness: { side, value, acceptedBy, rejectedBy, reason: sentenceOf(refusal.reason) } };
  }

  private toolsFor(side: ProofSide): Tools {
    const known = this.tools.get(side) ?? {
      containment: createContainment(side),
      validator: createMessageValidator(side),
    };
    this.tools.set(side, known);
    return known;
  }
}

/** A value without members that the shape does not have: they are allowed, and show nothing. */
function withoutStrangers(value: JsonValue, { properties }: Schema): JsonValue {
  if (!properties || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => properties.has(name)));
}

function sentenceOf(reason: string): string {
  return reason.replace(/^the message\b/, "The value");
}
