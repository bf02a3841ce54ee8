import type { JsonValue } from "@/lib/specs/model";
import type { ProtoOption, ProtoSyntax } from "@/lib/specs/protobuf/contract";
import { isObject } from "@/lib/specs/source/source-node";

/** What an edition lets files, messages and fields choose, and what proto2 and proto3 have once and for all. */
export interface ProtoFeatures {
  presence: "EXPLICIT" | "IMPLICIT" | "LEGACY_REQUIRED";
  isClosed: boolean;
  isPacked: boolean;
  isDelimited: boolean;
}

/** The features that a file begins with (protobuf.dev, "Feature Settings for Editions"). */
export function defaultFeatures(syntax: ProtoSyntax): ProtoFeatures {
  if (syntax === "proto2") return { presence: "EXPLICIT", isClosed: true, isPacked: false, isDelimited: false };
  const presence = syntax === "proto3" ? "IMPLICIT" : "EXPLICIT";
  return { presence, isClosed: false, isPacked: true, isDelimited: false };
}

/** The features of something that sets options, in what has `outer`. */
export function featuresOf(options: readonly ProtoOption[], outer: ProtoFeatures): ProtoFeatures {
  let features = outer;
  for (const { name, value } of options) {
    if (name === "features" && isObject(value))
      for (const [key, inner] of Object.entries(value)) features = withFeature(features, key, inner);
    else if (name.startsWith("features.")) features = withFeature(features, name.slice("features.".length), value);
  }
  return features;
}

function withFeature(features: ProtoFeatures, name: string, value: JsonValue): ProtoFeatures {
  switch (name) {
    case "field_presence":
      return value === "EXPLICIT" || value === "IMPLICIT" || value === "LEGACY_REQUIRED"
        ? { ...features, presence: value }
        : features;
    case "enum_type":
      return { ...features, isClosed: value === "CLOSED" };
    case "repeated_field_encoding":
      return { ...features, isPacked: value === "PACKED" };
    case "message_encoding":
      return { ...features, isDelimited: value === "DELIMITED" };
    default:
      return features;
  }
}
