import { judgePairs } from "./judge-pairs";

const done = 'responses: {"204": {description: D}}';
const body = (content: string, more = "required: true") =>
  `requestBody: {${more}${more && ", "}content: {${content}}}\n${done}`;
const response = (content: string, status = "200") =>
  `responses: {"${status}": {description: D, content: {${content}}}}`;
const json = (schema: string) => `application/json: {schema: ${schema}}`;
const text = "{type: string}";
const object = "{type: object, properties: {a: {type: string}, l: {type: array, items: {type: string}}}}";

judgePairs("request bodies", "operation", [
  ["optional, new", done, body(json(text), ""), "non-breaking", "request-optional-body-added"],
  ["required, new", done, body(json(text)), "breaking", "request-required-body-added"],
  ["gone", body(json(text)), done, "breaking", "request-body-removed"],
  ["becomes required", body(json(text), ""), body(json(text)), "breaking", "request-body-became-required"],
  [
    "becomes optional",
    body(json(text)),
    body(json(text), "required: false"),
    "non-breaking",
    "request-body-became-optional",
  ],
  ["the words", body(json(text)), body(json(text), "required: true, description: B"), "nothing"],
  [
    "a media type more",
    body(json(text)),
    body(`${json(text)}, application/xml: {}`),
    "non-breaking",
    "request-media-type-added",
  ],
  [
    "a media type less",
    body(`${json(text)}, application/xml: {}`),
    body(json(text)),
    "breaking",
    "request-media-type-removed",
  ],
  [
    "another media type",
    body("application/json: {}"),
    body("application/xml: {}"),
    "breaking",
    "request-media-type-added request-media-type-removed",
  ],
  ["letter case and charset", body('"application/JSON; charset=utf-8": {}'), body("application/json: {}"), "nothing"],
  ["a range around it", body("application/json: {}"), body("application/*: {}"), "nothing"],
  ["anything around it", body("application/json: {}"), body('"*/*": {}'), "nothing"],
  [
    "a range of another kind",
    body("application/json: {}"),
    body("text/*: {}"),
    "breaking",
    "request-media-type-added request-media-type-removed",
  ],
  ["a range with a suffix around it", body("application/vnd.a+json: {}"), body("application/*+json: {}"), "nothing"],
  [
    "a suffix is not the whole",
    body("application/vnd.a+json: {}"),
    body("application/json: {}"),
    "breaking",
    "request-media-type-added request-media-type-removed",
  ],
  [
    "a range restricted",
    body("application/*: {}"),
    body("application/json: {}, application/xml: {}"),
    "breaking",
    "request-media-type-restricted",
  ],
  [
    "a parameter of the type demanded",
    body("application/json: {}"),
    body("application/json;v=2: {}"),
    "breaking",
    "request-media-type-restricted",
  ],
  ["a parameter of the type dropped", body("application/json;v=2: {}"), body("application/json: {}"), "nothing"],
  ["the order of parameters of the type", body('"a/b; x=1; y=2": {}'), body('"a/b;y=2;x=1": {}'), "nothing"],
  [
    "a type beside the range that covers it",
    body("application/*: {}"),
    body("application/*: {}, application/json: {}"),
    "nothing",
  ],
  [
    "a type that its range still covers",
    body("application/*: {}, application/json: {}"),
    body("application/*: {}"),
    "nothing",
  ],
  [
    "the range around it demands more",
    body("application/json: {schema: {type: object}}"),
    body("application/*: {schema: {type: object, required: [a]}}"),
    "breaking",
    "request-required-property-added",
  ],
  [
    "bytes said in 3.0 and 3.1 terms",
    body("application/octet-stream: {schema: {type: string, format: binary}}"),
    body("application/octet-stream: {}"),
    "nothing",
  ],
  [
    "an image said in 3.1 terms",
    body("image/png: {schema: {type: string, format: binary}}"),
    body("image/png: {schema: {contentMediaType: image/png}}"),
    "nothing",
  ],
]);

judgePairs("response bodies", "operation", [
  [
    "a media type more",
    response("application/json: {}"),
    response("application/json: {}, application/xml: {}"),
    "non-breaking",
    "response-media-type-added",
  ],
  [
    "a media type less",
    response("application/json: {}, application/xml: {}"),
    response("application/json: {}"),
    "breaking",
    "response-media-type-removed",
  ],
  ["no body any more", response("application/json: {}"), response(""), "breaking", "response-media-type-removed"],
  ["a body", response(""), response("application/json: {}"), "non-breaking", "response-media-type-added"],
  [
    "letter case and charset",
    response('"application/json;charset=UTF-8": {}'),
    response("application/json: {}"),
    "nothing",
  ],
  [
    "a range around it",
    response("application/json: {}"),
    response('"*/*": {}'),
    "non-breaking",
    "response-media-type-added",
  ],
  [
    "a range restricted",
    response('"*/*": {}'),
    response("application/json: {}"),
    "dangerous",
    "response-media-type-restricted",
  ],
  [
    "a range removed",
    response("image/*: {}"),
    response("application/json: {}"),
    "breaking",
    "response-media-type-added response-media-type-removed",
  ],
  [
    "bytes said in 3.0 and 3.1 terms",
    response("application/pdf: {schema: {type: string, format: binary}}"),
    response("application/pdf: {}"),
    "nothing",
  ],
  [
    "problem details for JSON",
    response("application/json: {}", "404"),
    response("application/problem+json: {}", "404"),
    "breaking",
    "response-media-type-added response-media-type-removed",
  ],
]);

const form = (encoding: string, schema = object) =>
  body(`application/x-www-form-urlencoded: {schema: ${schema}, encoding: {${encoding}}}`);
const parts = (encoding: string, schema = object) =>
  body(`multipart/form-data: {schema: ${schema}, encoding: {${encoding}}}`);
const file = "{type: object, properties: {f: {type: string, format: binary}}}";

judgePairs("encoding", "operation", [
  [
    "a list is no longer exploded",
    form("l: {explode: true}"),
    form("l: {explode: false}"),
    "breaking",
    "request-encoding-changed",
  ],
  ["the defaults written down", form(""), form("l: {style: form, explode: true}"), "nothing"],
  ["one value explodes either way", form("a: {explode: true}"), form("a: {explode: false}"), "nothing"],
  [
    "a list by pipes",
    form("l: {explode: false}"),
    form("l: {style: pipeDelimited}"),
    "breaking",
    "request-encoding-changed",
  ],
  ["of no property", form("z: {explode: true}"), form("z: {explode: false}"), "nothing"],
  ["a part for each value is the default", parts(""), parts("l: {style: form, explode: true}"), "nothing"],
  [
    "one part for all values",
    parts(""),
    parts("l: {style: form, explode: false}"),
    "breaking",
    "request-encoding-changed",
  ],
  [
    "a media type of a part less",
    parts('f: {contentType: "image/png, image/jpeg"}', file),
    parts("f: {contentType: image/png}", file),
    "breaking",
    "request-part-type-narrowed",
  ],
  [
    "a media type of a part more",
    parts("f: {contentType: image/png}", file),
    parts('f: {contentType: "image/*"}', file),
    "non-breaking",
    "request-part-type-widened",
  ],
  [
    "another media type of a part",
    parts("f: {contentType: image/png}", file),
    parts("f: {contentType: image/jpeg}", file),
    "breaking",
    "request-part-type-narrowed",
  ],
  [
    "the order of media types of a part",
    parts('f: {contentType: "image/png, image/jpeg"}', file),
    parts('f: {contentType: "image/jpeg,image/png"}', file),
    "nothing",
  ],
  [
    "the media type that bytes have anyway",
    parts("", file),
    parts("f: {contentType: application/octet-stream}", file),
    "nothing",
  ],
  [
    "a part's media type means nothing in a form",
    form("a: {contentType: text/plain}"),
    form("a: {contentType: text/html}"),
    "nothing",
  ],
  [
    "a header of a part",
    parts("f: {headers: {X-A: {schema: {type: string}}}}", file),
    parts("f: {headers: {X-A: {required: true, schema: {type: string}}}}", file),
    "dangerous",
    "request-part-headers-changed",
  ],
  [
    "letter case of a part's header",
    parts("f: {headers: {X-A: {schema: {type: string}}}}", file),
    parts("f: {headers: {x-a: {schema: {type: string}}}}", file),
    "nothing",
  ],
  [
    "the schema of a part's header",
    parts("f: {headers: {X-A: {schema: {type: string}}}}", file),
    parts("f: {headers: {X-A: {schema: {type: string, enum: [a]}}}}", file),
    "breaking",
    "request-enum-introduced",
  ],
  [
    "encoding means nothing in JSON",
    body(`application/json: {schema: ${object}, encoding: {l: {explode: true}}}`),
    body(`application/json: {schema: ${object}, encoding: {l: {explode: false}}}`),
    "nothing",
  ],
]);

const modern = (content: string) =>
  `openapi: 3.2.0\npaths: {/a: {get: {responses: {"200": {description: D, content: {${content}}}}}}}`;
const sent = (content: string) =>
  `openapi: 3.2.0\npaths: {/a: {post: {requestBody: {content: {${content}}}, ${done}}}}`;

judgePairs("streams and parts of 3.2", "document", [
  [
    "items for a list of items",
    modern(`application/jsonl: {schema: {type: array, items: ${text}}}`),
    modern(`application/jsonl: {itemSchema: ${text}}`),
    "nothing",
  ],
  [
    "items for a schema of each event",
    modern(`text/event-stream: {schema: ${object}}`),
    modern(`text/event-stream: {itemSchema: ${object}}`),
    "nothing",
  ],
  [
    "an item may hold something else",
    modern(`application/jsonl: {itemSchema: ${text}}`),
    modern("application/jsonl: {itemSchema: {type: integer}}"),
    "breaking",
    "response-type-replaced",
  ],
  [
    "an item demands more",
    sent("application/x-ndjson: {itemSchema: {type: object}}"),
    sent("application/x-ndjson: {itemSchema: {type: object, required: [a]}}"),
    "breaking",
    "request-required-property-added",
  ],
  [
    "the first part has another media type",
    sent("multipart/mixed: {schema: {type: array}, prefixEncoding: [{contentType: image/png}]}"),
    sent("multipart/mixed: {schema: {type: array}, prefixEncoding: [{contentType: image/jpeg}]}"),
    "breaking",
    "request-part-type-narrowed",
  ],
  [
    "each part may have one media type more",
    sent("multipart/mixed: {schema: {type: array}, itemEncoding: {contentType: image/png}}"),
    sent('multipart/mixed: {schema: {type: array}, itemEncoding: {contentType: "image/png, image/jpeg"}}'),
    "non-breaking",
    "request-part-type-widened",
  ],
]);
