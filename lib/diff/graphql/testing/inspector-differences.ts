/** Where we say another thing than GraphQL Inspector, and why. The documentation has the same list. */
export interface InspectorDifference {
  /** What Inspector says, and how bad it is there; `-`: nothing worse than harmless. */
  theirs: string;
  ours: string;
  reason: string;
}

const UNREACHED = "No root field of the older version leads there: no query that gives anything back can be concerned.";
const OPTIONAL =
  "No query gives it yet, and without a default the server learns nothing new. Inspector says the same of input fields.";
const RECEIVED =
  "A query cannot name an enum or a scalar that callers only receive; what is received is said of the fields.";
const OPENED =
  "An interface keeps the fields and the fragments of the object; what comes back has other names. Fields that it does not keep are reported one by one.";

/** Every kind of disagreement that there is, over all cases of our rules and all real schemas. */
export const INSPECTOR_DIFFERENCES: readonly InspectorDifference[] = [
  { theirs: "FIELD_ARGUMENT_ADDED dangerous", ours: "graphql-optional-argument-added non-breaking", reason: OPTIONAL },
  {
    theirs: "ENUM_VALUE_ADDED dangerous",
    ours: "graphql-enum-value-added non-breaking",
    reason: "Callers only give the enum, and never receive it: nobody meets a value that is not known.",
  },
  {
    theirs: "ENUM_VALUE_REMOVED breaking",
    ours: "graphql-enum-value-removed non-breaking",
    reason: "Callers only receive the enum: no query can name the value, and it just never comes back.",
  },
  { theirs: "TYPE_REMOVED breaking", ours: "graphql-type-removed non-breaking", reason: `${UNREACHED} ${RECEIVED}` },
  { theirs: "FIELD_REMOVED breaking", ours: "graphql-field-removed non-breaking", reason: UNREACHED },
  { theirs: "INPUT_FIELD_REMOVED breaking", ours: "graphql-input-field-removed non-breaking", reason: UNREACHED },
  { theirs: "FIELD_TYPE_CHANGED breaking", ours: "graphql-field-became-nullable non-breaking", reason: UNREACHED },
  {
    theirs: "OBJECT_TYPE_INTERFACE_ADDED dangerous",
    ours: "graphql-interface-added non-breaking",
    reason: "Nothing gives the interface back: no caller meets the type where it was not before.",
  },
  { theirs: "TYPE_KIND_CHANGED breaking", ours: "graphql-type-kind-changed dangerous", reason: OPENED },
  { theirs: "-", ours: "graphql-field-removed breaking", reason: OPENED },
  { theirs: "-", ours: "graphql-field-became-nullable breaking", reason: OPENED },
  {
    theirs: "TYPE_REMOVED breaking",
    ours: "-",
    reason: "It is a root type: it has only another name, or its fields are reported one by one as operations.",
  },
  {
    theirs: "SCHEMA_SUBSCRIPTION_TYPE_CHANGED breaking",
    ours: "-",
    reason: "The root type is gone with its fields, which are reported one by one as operations.",
  },
  {
    theirs: "-",
    ours: "operation-removed breaking",
    reason: "The root type is gone: each of its fields is an operation that callers lose, and is reported as one.",
  },
  {
    theirs: "FIELD_ARGUMENT_DEFAULT_CHANGED dangerous",
    ours: "graphql-argument-became-required breaking",
    reason: "Without the default it must be given: queries that left it out are refused.",
  },
  {
    theirs: "INPUT_FIELD_DEFAULT_VALUE_CHANGED dangerous",
    ours: "graphql-input-field-became-required breaking",
    reason: "Without the default it must be given: queries that left it out are refused.",
  },
  {
    theirs: "FIELD_ARGUMENT_DEFAULT_CHANGED dangerous",
    ours: "graphql-argument-became-optional non-breaking",
    reason: "It had to be given before: no query left it out, and none gets the default.",
  },
  {
    theirs: "INPUT_FIELD_DEFAULT_VALUE_CHANGED dangerous",
    ours: "graphql-input-field-became-optional non-breaking",
    reason: "It had to be given before: no query left it out, and none gets the default.",
  },
  {
    theirs: "DIRECTIVE_REMOVED breaking",
    ours: "graphql-directive-removed non-breaking",
    reason: "It only stands in schemas: no query can use it.",
  },
  {
    theirs: "DIRECTIVE_LOCATION_REMOVED breaking",
    ours: "graphql-directive-location-removed non-breaking",
    reason: "The place is one in schemas: no query can have the directive there.",
  },
  {
    theirs: "DIRECTIVE_REPEATABLE_REMOVED dangerous",
    ours: "graphql-directive-became-single breaking",
    reason: "Queries that repeat it are refused.",
  },
  {
    theirs: "DIRECTIVE_USAGE_ARGUMENT_REMOVED dangerous",
    ours: "graphql-deprecation-reason-changed non-breaking",
    reason: "Only people read the reason. Inspector takes a changed one for one that is taken away.",
  },
  {
    theirs: "DIRECTIVE_USAGE_ARGUMENT_REMOVED dangerous",
    ours: "-",
    reason:
      "The reason of a deprecation is told of the operation as any text; and the same argument in another writing is the same.",
  },
  {
    theirs: "DIRECTIVE_USAGE_SCALAR_ADDED dangerous",
    ours: "graphql-scalar-specification-changed non-breaking",
    reason: "The scalar says for the first time what it follows; it is not said to have changed.",
  },
];
