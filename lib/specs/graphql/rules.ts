import type { LanguageRuleInfo } from "@/lib/specs/languages/language";

const rule = <const Id extends string>(info: LanguageRuleInfo & { id: Id }): LanguageRuleInfo & { id: Id } => info;

/** What validation of GraphQL can find (GraphQL October 2021 §3, and `@oneOf` of the working draft). */
export const GRAPHQL_RULES = {
  duplicate: rule({
    id: "valid-duplicate-name",
    severity: "error",
    title: "A name is declared more than once",
    why: "Servers and tools refuse the schema, or take one of the declarations and lose the other.",
    fix: "Remove or rename all but one, or write `extend` before what adds to a type.",
  }),
  dangling: rule({
    id: "valid-ref-dangling",
    severity: "error",
    title: "A reference leads nowhere",
    why: "A type that is named but not declared cannot be queried, and servers refuse the schema.",
    fix: "Declare the type, hand in the file that it is in, or correct the name.",
  }),
  position: rule({
    id: "valid-type-position",
    severity: "error",
    title: "A type stands where its kind cannot",
    why: "Arguments and input fields take scalars, enums and input types; fields give everything but input types.",
    fix: "Use a type of the right kind; for what is sent write an `input` type.",
  }),
  conformance: rule({
    id: "valid-interface-conformance",
    severity: "error",
    title: "A type does not fulfil an interface that it implements",
    why: "Queries on the interface would ask the type for what it does not have; servers refuse the schema.",
    fix: "Add the field, the argument or the interface, or give it a type that fits that of the interface.",
  }),
  roots: rule({
    id: "valid-root-type",
    severity: "error",
    title: "A root type is missing or not usable",
    why: "Without an object type for queries there is nothing that a caller can ask.",
    fix: "Declare an object type `Query`, or name it in `schema { query: … }`.",
  }),
  empty: rule({
    id: "valid-empty-type",
    severity: "error",
    title: "A type has nothing in it",
    why: "An object, interface or input type needs a field, an enum a value, and a union a member.",
    fix: "Add what is missing, or remove the type.",
  }),
  reserved: rule({
    id: "valid-reserved-name",
    severity: "error",
    title: "A name begins with two underscores",
    why: "Such names are kept for introspection; servers refuse the schema.",
    fix: "Rename it.",
  }),
  value: rule({
    id: "valid-default-value",
    severity: "error",
    title: "A default value does not fit its type",
    why: "The server fails, or hands its code a value that it does not expect.",
    fix: "Write a default of the declared type, or change the type.",
  }),
  circle: rule({
    id: "valid-input-cycle",
    severity: "error",
    title: "Input types need each other without an end",
    why: "No caller can write a value, since each one needs another inside.",
    fix: "Let one of the fields be null, or make it a list.",
  }),
  directive: rule({
    id: "valid-directive-use",
    severity: "error",
    title: "A directive is not used as it is declared",
    why: "Directives that nobody declares, or that stand elsewhere than they may, do nothing or fail the build.",
    fix: "Declare the directive, put it where it is declared to stand, and give the arguments that it has.",
  }),
  deprecated: rule({
    id: "valid-deprecated-required",
    severity: "error",
    title: "What callers must give is deprecated",
    why: "Callers cannot stop giving it, so that they cannot do what the mark asks.",
    fix: "Make it optional, or give it a default, before it is deprecated.",
  }),
  extension: rule({
    id: "valid-extension-target",
    severity: "error",
    title: "An extension has nothing to extend",
    why: "Servers refuse an `extend` of what is not declared, or is of another kind.",
    fix: "Declare the type itself, hand in the file that it is in, or correct the keyword.",
  }),
  executable: rule({
    id: "valid-executable-definition",
    severity: "warning",
    title: "A query stands among the declarations",
    why: "Operations and fragments are for clients; a schema cannot hold them, and they are left out here.",
    fix: "Move it into a file of the client.",
  }),
  introspection: rule({
    id: "valid-introspection-result",
    severity: "error",
    title: "Part of the introspection result cannot be read",
    why: "What is not as the introspection query answers it is left out of the contract.",
    fix: "Run the full introspection query again, and hand in its answer unchanged.",
  }),
};
