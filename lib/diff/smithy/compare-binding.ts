import type { At, Both, Comparison } from "@/lib/diff/smithy/comparison";
import { bindingChanged } from "@/lib/diff/smithy/rules/binding-changed";
import { errorKindChanged } from "@/lib/diff/smithy/rules/error-kind-changed";
import { streamingChanged } from "@/lib/diff/smithy/rules/streaming-changed";
import { wireFormChanged } from "@/lib/diff/smithy/rules/wire-form-changed";
import { canonicalJson } from "@/lib/core/canonical-json";
import { hasTrait, type Traited, traitOf } from "@/lib/specs/smithy/traits-of";

const LOCATIONS = [
  "httpLabel",
  "httpQuery",
  "httpQueryParams",
  "httpHeader",
  "httpPrefixHeaders",
  "httpPayload",
  "httpResponseCode",
  "eventHeader",
  "eventPayload",
];
const FORMS = [
  "jsonName",
  "xmlName",
  "xmlAttribute",
  "xmlFlattened",
  "xmlNamespace",
  "timestampFormat",
  "mediaType",
  "sparse",
];

/** Compares the traits that say where in a message a value travels, and how it is written there. */
export function compareBinding(comparison: Comparison, { from, to }: Both<Traited>, at: At, subject: string): void {
  const [before, after] = [locationOf(from), locationOf(to)];
  if (before !== after) comparison.report(bindingChanged, at, { subject, before, after });
  for (const name of FORMS) {
    const [older, newer] = [formOf(from, name), formOf(to, name)];
    if (older === newer) continue;
    const values = { before: traitOf(from, name)?.value, after: traitOf(to, name)?.value };
    comparison.report(wireFormChanged, { ...at, trail: [...at.trail, name] }, { subject, name, ...values });
  }
  if (hasTrait(from, "streaming") !== hasTrait(to, "streaming")) {
    const words = (of: Traited): string => (hasTrait(of, "streaming") ? "streamed" : "sent as a whole");
    comparison.report(streamingChanged, at, { subject, before: words(from), after: words(to) });
  }
  const [was, is] = [errorOf(from), errorOf(to)];
  if (was !== undefined && is !== undefined && was !== is)
    comparison.report(errorKindChanged, at, { subject, before: was, after: is });
}

function locationOf(of: Traited): string {
  for (const name of LOCATIONS) {
    const trait = traitOf(of, name);
    if (!trait) continue;
    // Names of headers have no case.
    const value = typeof trait.value === "string" ? trait.value : "";
    return value === "" ? `\`@${name}\`` : `\`@${name}(${name.endsWith("eader") ? value.toLowerCase() : value})\``;
  }
  return "part of the body";
}

/** A name that is the member's own says nothing new. */
function formOf(of: Traited, name: string): string {
  const value = traitOf(of, name)?.value;
  const own = "name" in of ? of.name : undefined;
  return value === undefined || ((name === "jsonName" || name === "xmlName") && value === own)
    ? ""
    : canonicalJson(value);
}

function errorOf(of: Traited): string | undefined {
  const error = traitOf(of, "error")?.value;
  if (typeof error !== "string") return undefined;
  const status = traitOf(of, "httpError")?.value ?? (error === "client" ? 400 : 500);
  return `an error of the ${error} with status ${String(status)}`;
}
