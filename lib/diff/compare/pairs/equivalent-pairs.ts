/** Pairs that mean the same, in either direction and on either side. */
export const EQUIVALENT_PAIRS: [name: string, one: string, other: string][] = [
  [
    "ref inlined",
    "$ref: '#/components/schemas/A' --- {A: {type: string, maxLength: 2}}",
    "{type: string, maxLength: 2}",
  ],
  [
    "ref renamed",
    "$ref: '#/components/schemas/A' --- {A: {type: string, maxLength: 2}}",
    "$ref: '#/components/schemas/Z' --- {Z: {type: string, maxLength: 2}}",
  ],
  [
    "ref through a ref",
    "$ref: '#/components/schemas/A' --- {A: {$ref: '#/components/schemas/B'}, B: {type: string}}",
    "type: string",
  ],
  [
    "ref in allOf of one",
    "allOf: [{$ref: '#/components/schemas/A'}] --- {A: {type: object, required: [a], properties: {a: {type: string}}}}",
    "{type: object, required: [a], properties: {a: {type: string}}}",
  ],
  [
    "circular ref unrolled once",
    "$ref: '#/components/schemas/T' --- {T: {type: object, properties: {next: {$ref: '#/components/schemas/T'}}}}",
    "{type: object, properties: {next: {$ref: '#/components/schemas/T'}}} --- {T: {type: object, properties: {next: {$ref: '#/components/schemas/T'}}}}",
  ],
  [
    "circular ref through another",
    "$ref: '#/components/schemas/T' --- {T: {type: object, properties: {next: {$ref: '#/components/schemas/T'}}}}",
    "$ref: '#/components/schemas/T' --- {T: {type: object, properties: {next: {$ref: '#/components/schemas/U'}}}, U: {type: object, properties: {next: {$ref: '#/components/schemas/T'}}}}",
  ],
  [
    "allOf flattened",
    "allOf: [{type: object, properties: {a: {type: string}}}, {required: [a], properties: {b: {}}}]",
    "{type: object, required: [a], properties: {a: {type: string}, b: {}}}",
  ],
  [
    "property moved into allOf",
    "{type: object, properties: {a: {type: string}, b: {type: integer}}}",
    "{type: object, properties: {a: {type: string}}, allOf: [{properties: {b: {type: integer}}}]}",
  ],
  [
    "required moved into allOf",
    "{type: object, required: [a], properties: {a: {type: string}}}",
    "{type: object, properties: {a: {type: string}}, allOf: [{required: [a]}]}",
  ],
  [
    "nested allOf",
    "allOf: [{allOf: [{type: string}, {maxLength: 3}]}, {minLength: 1}]",
    "{type: string, minLength: 1, maxLength: 3}",
  ],
  ["allOf in another order", "allOf: [{maxLength: 3}, {type: string}]", "allOf: [{type: string}, {maxLength: 3}]"],
  [
    "bounds split over allOf",
    "{type: integer, minimum: 1, maximum: 5}",
    "allOf: [{type: integer, minimum: 1}, {maximum: 5, minimum: 0}]",
  ],
  ["enums met in allOf", "enum: [b]", "allOf: [{enum: [a, b]}, {enum: [b, c]}]"],
  ["types met in allOf", "type: string", "allOf: [{type: [string, integer]}, {type: [string, boolean]}]"],
  ["nothing in allOf", "false", "allOf: [{type: string}, {type: integer}]"],
  ["nothing by bounds", "false", "{type: integer, minimum: 5, maximum: 3}"],
  ["nothing by empty list", "false", "allOf: [{enum: [a]}, {enum: [b]}]"],
  ["nothing by not", "false", "not: {}"],
  ["nothing by lengths", "false", "{type: string, minLength: 5, maxLength: 3}"],
  ["empty schema and true", "true", "{}"],
  ["empty allOf member", "type: string", "{type: string, allOf: [{}]}"],
  ["all types and none", "{}", "type: [string, number, boolean, object, array, 'null']"],
  [
    "allOf around oneOf",
    "oneOf: [{type: string, maxLength: 2}, {type: integer, minimum: 2}]",
    "allOf: [{oneOf: [{type: string, maxLength: 2}, {type: integer, minimum: 2}]}]",
  ],
  [
    "type beside oneOf of the same type",
    "oneOf: [{type: object, required: [a], properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]",
    "{type: object, oneOf: [{required: [a], properties: {a: {}}}, {required: [b], properties: {b: {}}}]}",
  ],
  [
    "common property drawn out of a choice",
    "oneOf: [{type: object, required: [k], properties: {k: {const: a}, id: {type: string}}}, {type: object, required: [k], properties: {k: {const: b}, id: {type: string}}}]",
    "{type: object, properties: {id: {type: string}}, oneOf: [{type: object, required: [k], properties: {k: {const: a}}}, {type: object, required: [k], properties: {k: {const: b}}}]}",
  ],
  [
    "closed in allOf counts its own",
    "{type: object, properties: {a: {}}, additionalProperties: false}",
    "{allOf: [{type: object, properties: {a: {}}, additionalProperties: false}]}",
  ],
  [
    "ref with a description beside it",
    "$ref: '#/components/schemas/A' --- {A: {type: string}}",
    "{$ref: '#/components/schemas/A', $comment: hello} --- {A: {type: string}}",
  ],
  [
    "ref with a bound beside it",
    "{$ref: '#/components/schemas/A', maxLength: 3} --- {A: {type: string}}",
    "{type: string, maxLength: 3}",
  ],
  [
    "defs used",
    "{$ref: '#/components/schemas/A'} --- {A: {type: object, properties: {x: {$ref: '#/components/schemas/A/$defs/X'}}, $defs: {X: {type: string}}}}",
    "{type: object, properties: {x: {type: string}}}",
  ],
  [
    "required twice",
    "{type: object, required: [a], properties: {a: {}}}",
    "{type: object, required: [a, a], properties: {a: {}}}",
  ],
  [
    "required in another order",
    "{type: object, required: [a, b], properties: {a: {}, b: {}}}",
    "{type: object, required: [b, a], properties: {a: {}, b: {}}}",
  ],
  ["content encoding of bytes", "{type: string, contentEncoding: base64}", "{type: string, format: byte}"],
  ["binary as octets", "{type: string, format: binary}", "{type: string, contentMediaType: application/octet-stream}"],
  ["a minimum of minus infinity", "type: number", "allOf: [{type: number}, true]"],
];
