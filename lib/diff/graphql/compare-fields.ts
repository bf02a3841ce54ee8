import { aboutInput, compareInputs, variable } from "@/lib/diff/graphql/compare-inputs";
import { compareNotes } from "@/lib/diff/graphql/compare-notes";
import { announced, type Comparison, type Where } from "@/lib/diff/graphql/comparison";
import { ARGUMENT_RULES } from "@/lib/diff/graphql/input-rules";
import { graphqlFieldAdded } from "@/lib/diff/graphql/rules/graphql-field-added";
import { graphqlFieldBecameNonNull } from "@/lib/diff/graphql/rules/graphql-field-became-non-null";
import { graphqlFieldBecameNullable } from "@/lib/diff/graphql/rules/graphql-field-became-nullable";
import { graphqlFieldRemoved } from "@/lib/diff/graphql/rules/graphql-field-removed";
import { graphqlFieldTypeChanged } from "@/lib/diff/graphql/rules/graphql-field-type-changed";
import { typeChange } from "@/lib/diff/graphql/type-change";
import type { GraphqlField, GraphqlRoot, GraphqlType } from "@/lib/specs/graphql/contract";
import { operationKey } from "@/lib/specs/graphql/to-spec-model";
import { namedType, typeText } from "@/lib/specs/graphql/type-refs";
import type { About } from "@/lib/diff/graphql/witness/witnesses";

/** Compares the fields of two versions of an object or interface; of a root type each is an operation. */
export function compareFields(comparison: Comparison, from: GraphqlType, to: GraphqlType, root?: GraphqlRoot): void {
  for (const [name, older] of from.fields) {
    const newer = to.fields.get(name);
    if (newer) new FieldPair(comparison, from.name, older, newer, root).compare();
    else if (!root) {
      comparison.tell(graphqlFieldRemoved, {
        where: { trail: [from.name, name], type: from.name, direction: "output" },
        facts: {
          subject: `Field \`${from.name}.${name}\``,
          name: "",
          before: typeText(older.type),
          ...announced(older),
        },
        from: older.place,
        prove: (witnesses) => witnesses.selecting(from.name, witnesses.select(older), name),
      });
    }
  }
  if (root) return;
  for (const [name, newer] of to.fields) {
    if (from.fields.has(name)) continue;
    comparison.tell(graphqlFieldAdded, {
      where: { trail: [from.name, name], type: from.name },
      facts: { subject: `Field \`${from.name}.${name}\``, name: "", after: typeText(newer.type) },
      to: newer.place,
    });
  }
}

class FieldPair {
  private readonly operation: string | undefined;
  private readonly subject: string;

  constructor(
    private readonly comparison: Comparison,
    private readonly typeName: string,
    private readonly from: GraphqlField,
    private readonly to: GraphqlField,
    root: GraphqlRoot | undefined,
  ) {
    this.operation = root && operationKey(root, from.name);
    this.subject =
      this.operation === undefined ? `Field \`${typeName}.${from.name}\`` : `Operation \`${this.operation}\``;
  }

  compare(): void {
    const { comparison, from, to, subject } = this;
    this.compareType();
    const path = this.operation ?? `${this.typeName}.${from.name}`;
    const atArguments = {
      rules: ARGUMENT_RULES,
      whereOf: (name: string) => this.where(...(this.operation === undefined ? [] : ["arguments"]), name),
      subjectOf: (name: string) => `Argument \`${name}\` of \`${path}\``,
    };
    compareInputs(
      comparison,
      {
        ...atArguments,
        prove: (witnesses, name, given, type) =>
          witnesses.selecting(
            this.typeName,
            witnesses.select(from, { name, given }),
            aboutInput(name, type),
            variable(name, type),
          ),
      },
      from.args,
      to.args,
    );
    const where = this.operation === undefined ? this.where() : { ...this.where(), trail: ["operation"] };
    compareNotes(comparison, { where, subject, from, to, isOperation: this.operation !== undefined });
  }

  private compareType(): void {
    const { comparison, from, to, subject } = this;
    const change = typeChange(from.type, to.type);
    if (change === "same") return;
    const rule = {
      "less-null": graphqlFieldBecameNonNull,
      "more-null": graphqlFieldBecameNullable,
      other: graphqlFieldTypeChanged,
    }[change];
    comparison.tell(rule, {
      where: this.operation === undefined ? this.where() : this.where("returns"),
      facts: { subject, name: "", before: typeText(from.type), after: typeText(to.type) },
      from: from.place,
      to: to.place,
      ...(change === "other"
        ? {
            prove: (witnesses) =>
              witnesses.selecting(this.typeName, witnesses.select(from), this.aboutType()) ??
              witnesses.stillValid("The query stays right; what comes back is of another type."),
          }
        : {
            prove: (witnesses) => witnesses.stillValid("The query stays right; null may come back where it never did."),
          }),
    });
  }

  private aboutType(): About {
    return { says: [this.from.name, `"${namedType(this.from.type)}"`], isSelfEvident: false };
  }

  private where(...further: string[]): Where {
    if (this.operation !== undefined) return { trail: further, operation: this.operation };
    return { trail: [this.typeName, this.from.name, ...further], type: this.typeName, direction: "output" };
  }
}
