import { compareNotes, values } from "@/lib/diff/graphql/compare-notes";
import { announced, type Comparison, type Told, type Where } from "@/lib/diff/graphql/comparison";
import type { InputRules } from "@/lib/diff/graphql/input-rules";
import { typeChange } from "@/lib/diff/graphql/type-change";
import type { About, Witnesses } from "@/lib/diff/graphql/witness/witnesses";
import type { LanguageRule } from "@/lib/diff/languages/model";
import type { Proof } from "@/lib/diff/model";
import type { GraphqlInput, GraphqlTypeRef } from "@/lib/specs/graphql/contract";
import { isRequired, namedType, typeText } from "@/lib/specs/graphql/type-refs";

/** Where values that callers give are declared. */
export interface InputsAt {
  rules: InputRules;
  /** Where one of them stands. */
  whereOf(name: string): Where;
  /** What one of them is called: ``Argument `id` of `Query.user` ``. */
  subjectOf(name: string): string;
  /** Shows that a query which gives one of them, by a literal or a variable of a type, or leaves it out, is refused. */
  prove?(witnesses: Witnesses, name: string, given: string | undefined, type?: GraphqlTypeRef): Proof | undefined;
}

/** What a schema must complain of where a value does not fit: the name of what is given, or the type of its variable. */
export function aboutInput(name: string, type: GraphqlTypeRef | undefined): About {
  return { says: type ? [name, `"${namedType(type)}"`] : [name], isSelfEvident: false };
}

/** The declaration of the variable by which a value is given. */
export function variable(name: string, type: GraphqlTypeRef | undefined): string {
  return type ? `$${name}: ${typeText(type)}` : "";
}

type Inputs = ReadonlyMap<string, GraphqlInput>;

/** Compares arguments, or the fields of an input type. */
export function compareInputs(comparison: Comparison, at: InputsAt, from: Inputs, to: Inputs): void {
  for (const [name, older] of from) {
    const newer = to.get(name);
    if (newer) comparePair(comparison, at, older, newer);
    else {
      comparison.tell(at.rules.removed, {
        ...told(at, older, undefined),
        prove: (witnesses) => at.prove?.(witnesses, name, witnesses.literal(older.type)),
      });
    }
  }
  for (const [name, newer] of to) {
    if (from.has(name)) continue;
    const isNeeded = isRequired(newer);
    comparison.tell(isNeeded ? at.rules.requiredAdded : at.rules.optionalAdded, {
      ...told(at, undefined, newer),
      ...(newer.default ? { severity: "dangerous" as const } : {}),
      prove: (witnesses) => at.prove?.(witnesses, name, undefined),
    });
  }
}

function comparePair(comparison: Comparison, at: InputsAt, from: GraphqlInput, to: GraphqlInput): void {
  const { rules } = at;
  const where = at.whereOf(from.name);
  const pair = told(at, from, to);
  const tell = (rule: LanguageRule, prove?: Told["prove"]): void =>
    comparison.tell(rule, { ...pair, ...(prove ? { prove } : {}) });
  const leftOut: Told["prove"] = (witnesses) =>
    at.prove?.(witnesses, from.name, isRequired(from) ? witnesses.literal(from.type) : undefined);
  const change = typeChange(from.type, to.type);
  const byVariable: Told["prove"] = (witnesses) => at.prove?.(witnesses, from.name, `$${from.name}`, from.type);
  if (change === "other") tell(rules.typeChanged, byVariable);
  else if (change === "less-null")
    tell(rules.becameRequired, isRequired(to) && !isRequired(from) ? leftOut : byVariable);
  else if (isRequired(to) && !isRequired(from)) tell(rules.becameRequired, leftOut);
  else if (change === "more-null" || (isRequired(from) && !isRequired(to))) tell(rules.becameOptional);
  if (!isRequired(from) && !isRequired(to) && from.default?.text !== to.default?.text) {
    const facts = { subject: pair.facts.subject, name: "", ...values(from.default?.text, to.default?.text) };
    comparison.tell(rules.defaultChanged, { ...pair, facts });
  }
  compareNotes(comparison, { where, subject: pair.facts.subject, from, to });
}

function told(at: InputsAt, from: GraphqlInput | undefined, to: GraphqlInput | undefined): Told {
  const name = (to ?? from)?.name ?? "";
  return {
    where: at.whereOf(name),
    facts: {
      subject: at.subjectOf(name),
      name: "",
      ...values(from && inputText(from), to && inputText(to)),
      ...(from && !to ? announced(from) : {}),
    },
    from: from?.place,
    to: to?.place,
  };
}

/** The type with its default: `Int = 1`. */
function inputText(input: GraphqlInput): string {
  return input.default ? `${typeText(input.type)} = ${input.default.text}` : typeText(input.type);
}
