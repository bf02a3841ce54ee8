/** What WIT has no word for. */
export const LOSS_KINDS = {
  http: "Methods, paths, statuses and the places of parameters are gone: a function has a name, parameters and a result.",
  name: "Names are written in kebab case in WIT; those of the document are in the doc comments.",
  constraint:
    "Types have no bounds, patterns or formats: what a value has to look like is in the doc comments at most.",
  "any-as-json": "WIT has no type for any value: it is a text in JSON.",
  recursion: "Types cannot hold themselves: at this place the value is a text in JSON.",
  "too-deep": "Types nest deeper than is converted: at this place the value is a text in JSON.",
  map: "Objects with any keys become lists of pairs.",
  "extra-properties": "Records have exactly their fields: further properties are not there.",
  "null-or-absent": "A property that may be left out and may be null is one option: the difference is gone.",
  union: "Alternatives become the cases of a variant, of which exactly one holds.",
  intersection: "What is said in `allOf` of anything but objects cannot be put together: the first part is taken.",
  "enum-value": "Values of an enumeration are names in WIT; what is no text is written as its JSON.",
  "integer-size": "Nothing says how large the number can be: it has 64 bits.",
  "media-type": "A body in another form than JSON is taken for bytes, or for its fields.",
  "success-status": "Several successful responses become the cases of a variant.",
  "response-header": "Headers of responses are not there.",
  security: "Who may call, and how that is proved, is for the host to settle.",
  server: "Where the service is has no place in WIT.",
  webhook: "Calls of the service to its callers are not there.",
  deprecation: "`@deprecated` wants to know the version: it is said in the doc comment.",
  "version-form": "The version is not three numbers: the nearest such version is taken.",
  "nothing-to-call": "There is no operation: the interface is empty.",
} as const;

export type LossKind = keyof typeof LOSS_KINDS;
