import { asText } from "@/lib/diff/witness/message/serialise-parameter";
import type { ReaderHeader, ReaderParameter } from "@/lib/reader/schema";
import { buildTree } from "@/lib/reader/model/tree/build-tree";
import { isMarked } from "@/lib/specs/marks/read-mark";
import type { Header, Parameter, ParameterLocation } from "@/lib/specs/model";
import { given, type Reading } from "./reading";
import { viewMark } from "./view-mark";

const USUAL_STYLE: Record<ParameterLocation, string> = {
  path: "simple",
  query: "form",
  querystring: "form",
  header: "simple",
  cookie: "form",
};
const MAX_EXAMPLES = 3;

/** A parameter as it is read. */
export function viewParameter(reading: Reading, parameter: Parameter): ReaderParameter {
  const [mediaType, media] = [...(parameter.content ?? [])][0] ?? [];
  const schema = parameter.schema ?? media?.schema;
  const shown = parameter.example === undefined ? (parameter.examples ?? []) : [parameter.example];
  return {
    place: parameter.in,
    name: parameter.name,
    required: parameter.required,
    deprecated: isMarked(parameter),
    tree: schema ? buildTree(reading, schema) : null,
    examples: shown.slice(0, MAX_EXAMPLES).map(asText),
    line: reading.locate(parameter.place).line,
    ...given({
      mark: viewMark(parameter),
      description: parameter.description,
      mediaType,
      style: unusualStyle(parameter),
    }),
  };
}

/** How lists and objects are written, said only where it matters and is not the usual way. */
function unusualStyle({ in: place, style, explode, schema }: Parameter): string | undefined {
  const isPlain = schema?.types?.every((type) => type !== "array" && type !== "object") ?? false;
  if (isPlain) return style === USUAL_STYLE[place] ? undefined : style;
  const usual = explode === (USUAL_STYLE[place] === "form");
  if (style === USUAL_STYLE[place] && usual) return undefined;
  return explode ? `${style}, explode` : style;
}

/** A header of a response as it is read. */
export function viewHeader(reading: Reading, name: string, header: Header): ReaderHeader {
  const schema = header.schema ?? [...(header.content?.values() ?? [])][0]?.schema;
  return {
    name,
    required: header.required,
    deprecated: isMarked(header),
    tree: schema ? buildTree(reading, schema) : null,
    line: reading.locate(header.place).line,
    ...given({ mark: viewMark(header), description: header.description }),
  };
}
