import { stringify } from "yaml";

/** A value as YAML that every YAML 1.1 and 1.2 reader reads as the same. */
export function yamlOf(value: unknown): string {
  return stringify(value, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
}
