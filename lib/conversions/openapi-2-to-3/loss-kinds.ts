/** What a conversion from 2.0 to 3.0 can lose, by kind. */
export const LOSS_KINDS = {
  "component-renamed": "Names of components may hold letters, digits, `.`, `-` and `_` only since 3.0.",
  "collection-format-tsv": "3.x has no list whose values are separated by tabs; the result separates them by commas.",
  "collection-format-elsewhere":
    "Outside the query 3.x separates the values of a list by commas only, and lists inside lists not at all.",
  "multipart-collection-format": "In `multipart/form-data` 3.x writes each value of a list as a part of its own.",
  "empty-form-value": "`allowEmptyValue` of a field of a form has no counterpart.",
  "several-types": "A list of types in a schema becomes alternatives, since 3.0 knows one type only.",
  "tuple-items": "A list of schemas under `items` becomes one schema for all items: any of them.",
  "unknown-keyword": "A keyword that 3.0 does not know, or that means nothing in 2.0 and would mean something in 3.0.",
  "unknown-field": "A field that neither version knows.",
  "example-without-media-type": "An example of a media type that the operation does not produce.",
  "body-of-get": "3.0 says that bodies of GET, HEAD and DELETE have no meaning, and tools may leave them out.",
  "reserved-header": "3.x ignores header parameters called Accept, Content-Type and Authorization.",
  "schemes-without-host": "`schemes` without `host` name no address.",
  "second-body": "An operation has one body only; the first is kept.",
  "unreadable-parameter": "A parameter that refers to nothing, or has no name or place.",
  "missing-description": "Every response needs a description.",
} as const;
export type LossKind = keyof typeof LOSS_KINDS;
