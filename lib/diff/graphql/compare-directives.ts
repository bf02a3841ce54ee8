import { compareNotes, values } from "@/lib/diff/graphql/compare-notes";
import type { Comparison } from "@/lib/diff/graphql/comparison";
import { graphqlDirectiveAdded } from "@/lib/diff/graphql/rules/graphql-directive-added";
import { graphqlDirectiveArgumentDefaultChanged } from "@/lib/diff/graphql/rules/graphql-directive-argument-default-changed";
import { graphqlDirectiveArgumentRemoved } from "@/lib/diff/graphql/rules/graphql-directive-argument-removed";
import { graphqlDirectiveArgumentTypeChanged } from "@/lib/diff/graphql/rules/graphql-directive-argument-type-changed";
import { graphqlDirectiveBecameRepeatable } from "@/lib/diff/graphql/rules/graphql-directive-became-repeatable";
import { graphqlDirectiveBecameSingle } from "@/lib/diff/graphql/rules/graphql-directive-became-single";
import { graphqlDirectiveLocationAdded } from "@/lib/diff/graphql/rules/graphql-directive-location-added";
import { graphqlDirectiveLocationRemoved } from "@/lib/diff/graphql/rules/graphql-directive-location-removed";
import { graphqlDirectiveOptionalArgumentAdded } from "@/lib/diff/graphql/rules/graphql-directive-optional-argument-added";
import { graphqlDirectiveRemoved } from "@/lib/diff/graphql/rules/graphql-directive-removed";
import { graphqlDirectiveRequiredArgumentAdded } from "@/lib/diff/graphql/rules/graphql-directive-required-argument-added";
import { typeChange } from "@/lib/diff/graphql/type-change";
import type { DirectedUse, Witnesses } from "@/lib/diff/graphql/witness/witnesses";
import type { LanguageRule } from "@/lib/diff/languages/model";
import { BUILTIN_DIRECTIVES, EXECUTABLE_LOCATIONS } from "@/lib/specs/graphql/builtin";
import type { GraphqlDirective, GraphqlInput } from "@/lib/specs/graphql/contract";
import { isRequired, typeText } from "@/lib/specs/graphql/type-refs";

const SCHEMA_ONLY = "It only stands in schemas: no query can use it.";

/** Compares the directives that schemas declare. Those that only stand in schemas concern no caller. */
export function compareDirectives(comparison: Comparison): void {
  const { from, to } = comparison;
  for (const [name, older] of from.directives) {
    const newer = to.directives.get(name);
    if (newer) new DirectivePair(comparison, older, newer).compare();
    else {
      comparison.tell(graphqlDirectiveRemoved, {
        where: { trail: [`@${name}`] },
        facts: { subject: `Directive \`@${name}\``, name: "" },
        from: older.place,
        harmless: BUILTIN_DIRECTIVES.has(name) ? "Every schema has it." : harmless(older),
        prove: (witnesses) => witnesses.directed(older),
      });
    }
  }
  for (const [name, newer] of to.directives) {
    if (from.directives.has(name)) continue;
    const facts = { subject: `Directive \`@${name}\``, name: "" };
    comparison.tell(graphqlDirectiveAdded, { where: { trail: [`@${name}`] }, facts, to: newer.place });
  }
}

function harmless({ locations }: GraphqlDirective): string | undefined {
  return [...locations].some((location) => EXECUTABLE_LOCATIONS.has(location)) ? undefined : SCHEMA_ONLY;
}

class DirectivePair {
  private readonly path: string;
  private readonly harmless: string | undefined;

  constructor(
    private readonly comparison: Comparison,
    private readonly from: GraphqlDirective,
    private readonly to: GraphqlDirective,
  ) {
    this.path = `@${from.name}`;
    this.harmless = harmless(from);
  }

  compare(): void {
    const { from, to, path } = this;
    const subject = `Directive \`${path}\``;
    for (const location of from.locations)
      if (!to.locations.has(location)) this.location(graphqlDirectiveLocationRemoved, location);
    for (const location of to.locations)
      if (!from.locations.has(location)) this.location(graphqlDirectiveLocationAdded, location);
    if (from.isRepeatable !== to.isRepeatable)
      this.tell(from.isRepeatable ? graphqlDirectiveBecameSingle : graphqlDirectiveBecameRepeatable, [], subject);
    this.arguments();
    compareNotes(this.comparison, { where: { trail: [path] }, subject, from, to });
  }

  private location(rule: LanguageRule, location: string): void {
    const { from, to, path } = this;
    this.comparison.tell(rule, {
      where: { trail: [path, location] },
      facts: { subject: `Directive \`${path}\``, name: location },
      from: from.place,
      to: to.place,
      harmless: EXECUTABLE_LOCATIONS.has(location) || rule.severity !== "breaking" ? undefined : SCHEMA_ONLY,
      prove: (witnesses) => witnesses.directed(from, { places: [location] }),
    });
  }

  private arguments(): void {
    const { from, to, path } = this;
    for (const [name, older] of from.args) {
      const newer = to.args.get(name);
      if (newer) this.argument(older, newer);
      else this.tell(graphqlDirectiveArgumentRemoved, [name], subjectOf(name, path), older);
    }
    for (const [name, newer] of to.args) {
      if (from.args.has(name)) continue;
      const rule = isRequired(newer) ? graphqlDirectiveRequiredArgumentAdded : graphqlDirectiveOptionalArgumentAdded;
      this.tell(rule, [name], subjectOf(name, path), undefined, newer);
    }
  }

  private argument(from: GraphqlInput, to: GraphqlInput): void {
    const subject = subjectOf(from.name, this.path);
    const trail = [from.name];
    const change = typeChange(from.type, to.type);
    const becameRequired = isRequired(to) && !isRequired(from);
    if (change !== "same" || becameRequired) {
      const isWider = change === "more-null" && !becameRequired;
      const reason = isWider ? "It takes all that it took before." : undefined;
      this.tell(graphqlDirectiveArgumentTypeChanged, trail, subject, from, to, reason);
    } else if (from.default?.text !== to.default?.text) {
      this.comparison.tell(graphqlDirectiveArgumentDefaultChanged, {
        where: { trail: [this.path, ...trail] },
        facts: { subject, name: "", ...values(from.default?.text, to.default?.text) },
        from: from.place,
        to: to.place,
        harmless: this.harmless,
      });
    }
    compareNotes(this.comparison, { where: { trail: [this.path, ...trail] }, subject, from, to });
  }

  /** How the directive is used so that it shows: with what is gone, without what is needed, by a variable of the old type, or twice. */
  private useOf(witnesses: Witnesses, from: GraphqlInput | undefined, to: GraphqlInput | undefined): DirectedUse {
    const name = (from ?? to)?.name;
    if (name === undefined) return { times: 2 };
    if (!from) return { changed: { name, given: undefined } };
    if (!to) return { changed: { name, given: witnesses.literal(from.type) } };
    if (isRequired(to) && !isRequired(from)) return { changed: { name, given: undefined } };
    return { changed: { name, given: `$${name}` }, type: from.type };
  }

  private tell(
    rule: LanguageRule,
    trail: readonly string[],
    subject: string,
    from?: GraphqlInput,
    to?: GraphqlInput,
    reason?: string,
  ): void {
    this.comparison.tell(rule, {
      where: { trail: [this.path, ...trail] },
      facts: { subject, name: "", ...values(from && typeText(from.type), to && typeText(to.type)) },
      from: from?.place ?? this.from.place,
      to: to?.place ?? this.to.place,
      harmless: rule.severity === "breaking" ? (this.harmless ?? reason) : undefined,
      prove: (witnesses) => witnesses.directed(this.from, this.useOf(witnesses, from, to)),
    });
  }
}

function subjectOf(name: string, path: string): string {
  return `Argument \`${name}\` of \`${path}\``;
}
