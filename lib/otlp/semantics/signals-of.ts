import type { Attributes } from "@/lib/otlp/model";
import type { ObservedSignals } from "@/lib/usage/model/observation";
import { joinedAttribute } from "./read-attribute";

/** Fields of an answer that say that something goes away; exporters write those that they are told to capture. */
export const SIGNAL_KEYS = [
  "http.response.header.deprecation",
  "http.response.header.sunset",
  "http.response.header.link",
] as const;

/** The fields that were on the wire; undefined where there was none. A `Link` counts only beside one of the others, or as one of ours. */
export function signalsOf(attributes: Attributes): ObservedSignals | undefined {
  const deprecation = joinedAttribute(attributes, "http.response.header.deprecation");
  const sunset = joinedAttribute(attributes, "http.response.header.sunset");
  const link = joinedAttribute(attributes, "http.response.header.link");
  const relevant =
    deprecation !== null || sunset !== null || /rel="?(deprecation|sunset|successor-version)/i.test(link ?? "");
  if (!relevant) return undefined;
  return {
    ...(deprecation === null ? {} : { deprecation }),
    ...(sunset === null ? {} : { sunset }),
    ...(link === null ? {} : { link }),
  };
}
