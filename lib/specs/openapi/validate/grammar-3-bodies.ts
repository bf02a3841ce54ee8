import {
  anything,
  choice,
  flag,
  list,
  map,
  object,
  referenceable,
  rule,
  since,
  text,
  type ObjectRule,
  type Shape,
} from "@/lib/specs/openapi/validate/grammar";
import { checkParameter, checkSchemaOrContent } from "@/lib/specs/openapi/validate/object-checks";

const STYLES = ["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** What carries values: parameters, headers, request bodies and their media types. */
export function bodyRules3(latest: boolean): Record<string, ObjectRule> {
  const locations = ["path", "query", "header", "cookie", ...(latest ? ["querystring"] : [])];
  const content = map(object("mediaType"));
  const described: Record<string, Shape> = {
    description: text,
    required: flag,
    deprecated: flag,
    allowEmptyValue: flag,
    style: choice(...STYLES, ...(latest ? ["cookie"] : [])),
    explode: flag,
    allowReserved: flag,
    schema: object("schema"),
    content,
    example: anything,
    examples: map(object("example")),
  };
  return {
    parameter: rule(
      "Parameter Object",
      { "name!": text, "in!": choice(...locations), ...described },
      { ...referenceable("parameters"), check: checkParameter },
    ),
    header: rule("Header Object", described, { ...referenceable("headers"), check: checkSchemaOrContent }),
    requestBody: rule(
      "Request Body Object",
      { description: text, "content!": content, required: flag },
      referenceable("requestBodies"),
    ),
    mediaType: rule(
      "Media Type Object",
      {
        schema: object("schema"),
        example: anything,
        examples: map(object("example")),
        encoding: map(object("encoding")),
        ...since(latest, {
          itemSchema: object("schema"),
          prefixEncoding: list(object("encoding")),
          itemEncoding: object("encoding"),
        }),
      },
      latest ? referenceable("mediaTypes") : {},
    ),
    encoding: rule("Encoding Object", {
      contentType: text,
      headers: map(object("header")),
      style: choice(...STYLES),
      explode: flag,
      allowReserved: flag,
      ...since(latest, {
        encoding: map(object("encoding")),
        prefixEncoding: list(object("encoding")),
        itemEncoding: object("encoding"),
      }),
    }),
  };
}
