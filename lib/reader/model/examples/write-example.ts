import { isMultipart, isUrlEncoded } from "@/lib/diff/compare/media-types";
import { asText, encoded } from "@/lib/diff/witness/message/serialise-parameter";
import type { ReaderExample } from "@/lib/reader/schema";
import type { JsonValue } from "@/lib/specs/model";

const MAX_TEXT = 20_000;

/**
 * An example as it is written in a media type. Texts of other media types than JSON and forms are shown as they are;
 * a value that somebody would have to turn into XML first is shown as what it is: the value, as JSON.
 */
export function writeExample(mediaType: string, value: JsonValue): Pick<ReaderExample, "notation" | "text"> {
  const [bare = ""] = mediaType.toLowerCase().split(";");
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isRecord && isUrlEncoded(bare))
    return cut("form", fields(value, (n, v) => `${encoded(n)}=${encoded(v)}`).join("&"));
  if (isRecord && isMultipart(bare)) return cut("multipart", fields(value, (n, v) => `${n}: ${v}`).join("\n"));
  if (typeof value === "string" && !/\bjson\b/.test(bare)) return cut("text", value);
  return cut("json", JSON.stringify(value, null, 2));
}

function fields(value: { [name: string]: JsonValue }, write: (name: string, text: string) => string): string[] {
  return Object.entries(value).flatMap(([name, member]) =>
    (Array.isArray(member) ? member : [member]).map((item) => write(name, asText(item))),
  );
}

function cut(notation: ReaderExample["notation"], text: string): Pick<ReaderExample, "notation" | "text"> {
  return { notation, text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text };
}
