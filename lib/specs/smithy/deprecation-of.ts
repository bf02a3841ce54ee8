import type { JsonObject } from "@/lib/specs/model";
import { hasTrait, traitKey, type Traited } from "@/lib/specs/smithy/traits-of";

/** What `@deprecated` says of a thing, in the words that every language's marks have. */
export function deprecationOf(of: Traited): { deprecated: boolean; extensions?: JsonObject } {
  if (!hasTrait(of, "deprecated")) return { deprecated: false };
  const [message, since] = [traitKey(of, "deprecated", "message"), traitKey(of, "deprecated", "since")];
  const extensions: JsonObject = {
    ...(typeof message === "string" ? { "x-deprecated-message": message } : {}),
    ...(typeof since === "string" ? { "x-deprecated-since": since } : {}),
  };
  return Object.keys(extensions).length > 0 ? { deprecated: true, extensions } : { deprecated: true };
}
