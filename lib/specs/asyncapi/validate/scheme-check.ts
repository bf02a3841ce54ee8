import type { JsonValue } from "@/lib/specs/model";
import type { ObjectProblem } from "@/lib/specs/openapi/validate/grammar";

const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["apiKey", ["in"]],
  ["httpApiKey", ["name", "in"]],
  ["http", ["scheme"]],
  ["oauth2", ["flows"]],
  ["openIdConnect", ["openIdConnectUrl"]],
]);
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ["apiKey", ["user", "password"]],
  ["httpApiKey", ["query", "header", "cookie"]],
]);

/** Which fields a security scheme of AsyncAPI must have follows from its type. */
export function checkAsyncScheme(value: Readonly<Record<string, JsonValue>>): ObjectProblem[] {
  const { type } = value;
  if (typeof type !== "string") return [];
  const problems: ObjectProblem[] = (NEEDS.get(type) ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({
      rule: "valid-required-field",
      about: name,
      message: `A security scheme of type \`${type}\` needs \`${name}\`.`,
    }));
  const places = PLACES.get(type);
  const place = Object.hasOwn(value, "in") ? value.in : undefined;
  if (places && typeof place === "string" && !places.includes(place)) {
    const message = `For a scheme of type \`${type}\`, \`in\` is one of ${places.join(", ")}.`;
    problems.push({ rule: "valid-value", field: "in", message });
  }
  return problems;
}
