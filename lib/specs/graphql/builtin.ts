/** Scalars that every schema has (GraphQL October 2021 §3.5). */
export const BUILTIN_SCALARS: ReadonlySet<string> = new Set(["Int", "Float", "String", "Boolean", "ID"]);

interface BuiltinDirective {
  locations: readonly string[];
  /** Argument → whether it must be given. */
  args: ReadonlyMap<string, boolean>;
}

const directive = (locations: readonly string[], ...args: [string, boolean][]): BuiltinDirective => ({
  locations,
  args: new Map(args),
});

/** Directives that every schema has (§3.13, and `@oneOf` of the working draft). A schema may declare them again. */
export const BUILTIN_DIRECTIVES: ReadonlyMap<string, BuiltinDirective> = new Map([
  ["skip", directive(["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"], ["if", true])],
  ["include", directive(["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"], ["if", true])],
  [
    "deprecated",
    directive(["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"], ["reason", false]),
  ],
  ["specifiedBy", directive(["SCALAR"], ["url", true])],
  ["oneOf", directive(["INPUT_OBJECT"])],
]);

/** What `@deprecated` says where no reason is written. */
export const DEFAULT_DEPRECATION_REASON = "No longer supported";

/** Where a directive can stand in a query; the others are places in a schema. */
export const EXECUTABLE_LOCATIONS: ReadonlySet<string> = new Set([
  "QUERY",
  "MUTATION",
  "SUBSCRIPTION",
  "FIELD",
  "FRAGMENT_DEFINITION",
  "FRAGMENT_SPREAD",
  "INLINE_FRAGMENT",
  "VARIABLE_DEFINITION",
]);

/** Everywhere that a directive can stand. */
export const DIRECTIVE_LOCATIONS: ReadonlySet<string> = new Set([
  ...EXECUTABLE_LOCATIONS,
  "SCHEMA",
  "SCALAR",
  "OBJECT",
  "FIELD_DEFINITION",
  "ARGUMENT_DEFINITION",
  "INTERFACE",
  "UNION",
  "ENUM",
  "ENUM_VALUE",
  "INPUT_OBJECT",
  "INPUT_FIELD_DEFINITION",
]);
