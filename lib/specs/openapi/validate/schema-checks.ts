import type { JsonValue } from "@/lib/specs/model";
import type { ObjectProblem } from "@/lib/specs/openapi/validate/grammar";

type Fields = Readonly<Record<string, JsonValue>>;

const BOUNDS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

/** What must hold between the keywords of a schema in every dialect. */
export function checkSchema(value: Fields): ObjectProblem[] {
  const problems: ObjectProblem[] = [];
  for (const [low, high] of BOUNDS) {
    const least = value[low];
    const most = value[high];
    if (typeof least === "number" && typeof most === "number" && least > most) {
      problems.push({
        rule: "valid-bounds",
        field: low,
        message: `\`${low}\` (${least}) is above \`${high}\` (${most}): nothing fits.`,
      });
    }
  }
  const pattern = Object.hasOwn(value, "pattern") ? value.pattern : undefined;
  if (typeof pattern === "string" && !isRegularExpression(pattern)) {
    problems.push({
      rule: "valid-pattern",
      field: "pattern",
      message: "`pattern` is not a regular expression as ECMA-262 has them.",
    });
  }
  return problems;
}

/** Before 3.1 an array must say what it holds. */
export function checkOldSchema(value: Fields): ObjectProblem[] {
  const isBareArray = value.type === "array" && !Object.hasOwn(value, "items");
  const problems = checkSchema(value);
  if (!isBareArray) return problems;
  return [...problems, { rule: "valid-array-items", message: "An array must say with `items` what it holds." }];
}

function isRegularExpression(pattern: string): boolean {
  return ["u", ""].some((flags) => {
    try {
      new RegExp(pattern, flags);
      return true;
    } catch {
      return false;
    }
  });
}
