import { Undecided } from "@/lib/diff/witness/safe-pattern";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import { matchingTexts } from "@/lib/diff/witness/values/matching-texts";
import { jsonPattern } from "@/lib/specs/wsdl/xsd/json-pattern";
import type { XsdFacets, XsdSchemas, XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import { nextDecimal } from "./numbers";
import { type SimpleType, simpleTypeOf } from "./simple-type";

/** Values of the built-in types, the plain ones first, and those at the bounds of the whole numbers. */
const SAMPLES = [
  ...[
    "text",
    "1",
    "0",
    "-1",
    "true",
    "1.5",
    "1.25",
    "1.234",
    "2026-01-31",
    "2026-01-31T12:00:00Z",
    "2026-01-31T12:00:00",
  ],
  ...["12:00:00", "2026", "2026-01", "P1D", "PT1H", "en", "AQID", "0F", "https://example.com/a", "a", "A", "two words"],
  ...[
    "",
    "x1",
    "x-1",
    "1x",
    "INF",
    "NaN",
    "1e3",
    "127",
    "128",
    "-128",
    "-129",
    "255",
    "256",
    "32767",
    "32768",
    "-32769",
    "65535",
    "65536",
  ],
  ...[
    "2147483647",
    "2147483648",
    "-2147483649",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
  ],
  ...["18446744073709551615", "18446744073709551616", "-9223372036854775809", "123456789012345678901234567890"],
  ...[
    "a.b",
    "a:b",
    "a/b",
    "#a",
    "a_b",
    "ü",
    "A1",
    "AB",
    "ab",
    "abc",
    "abcdefgh",
    "10",
    "12",
    "100",
    "1000",
    "12345",
    "2.50",
  ],
];
/** Items of a list that is tried. */
const LONGEST_LIST = 12;
const LONGEST_TEXT = 300;
const MOST = 260;

/** Texts that may tell two simple types apart, few and plain ones first; not all of them are values of either. */
export function textCandidates(
  own: XsdTypeUse,
  ownSchemas: XsdSchemas,
  other: XsdTypeUse | undefined,
  otherSchemas: XsdSchemas,
  budget: SearchBudget,
): string[] {
  const made = new Set<string>();
  const sides = [typeOf(own, ownSchemas), other && typeOf(other, otherSchemas)];
  const [type, opposite] = sides;
  // What lies just beyond the other's bounds reads best.
  if (opposite) addFacets(made, opposite, type, budget);
  if (type) addFacets(made, type, opposite, budget);
  for (const one of SAMPLES) made.add(one);
  sides.forEach((one, at) => {
    const schemas = at === 0 ? ownSchemas : otherSchemas;
    if (one?.kind === "union")
      for (const member of one.members)
        for (const text of textCandidates(member, schemas, undefined, schemas, budget)) made.add(text);
    if (one?.kind === "list") addLists(made, one, opposite, schemas, budget);
  });
  return [...made].slice(0, MOST);
}

function typeOf(use: XsdTypeUse, schemas: XsdSchemas): SimpleType | undefined {
  try {
    return simpleTypeOf(use, schemas);
  } catch (fault) {
    if (fault instanceof Undecided) return undefined;
    throw fault;
  }
}

function addFacets(made: Set<string>, type: SimpleType, other: SimpleType | undefined, budget: SearchBudget): void {
  for (const facets of type.steps) {
    for (const value of facets.enumeration?.keys() ?? []) if (made.size < MOST / 2) made.add(value);
    for (const name of ["minInclusive", "maxInclusive", "minExclusive", "maxExclusive"] as const)
      addAround(made, facets[name]);
    if (facets.totalDigits !== undefined) addDigits(made, Number(facets.totalDigits), 0);
    if (facets.fractionDigits !== undefined) addDigits(made, 1, Number(facets.fractionDigits));
    if (type.kind === "atomic") for (const length of lengthsOf(facets)) addTexts(made, length);
  }
  addPatterns(made, type, other, budget);
}

function addAround(made: Set<string>, bound: string | undefined): void {
  if (bound === undefined) return;
  made.add(bound.trim());
  for (const scale of [0, 1])
    for (const by of [1, -1] as const) {
      const next = nextDecimal(bound.trim(), by, scale);
      if (next !== undefined) made.add(next);
    }
  // The year before and after, of dates.
  const year = /^(\d{4})(.*)$/s.exec(bound.trim());
  if (year) for (const by of [1, -1]) made.add(`${String(Number(year[1]) + by).padStart(4, "0")}${year[2] ?? ""}`);
}

function addDigits(made: Set<string>, total: number, fraction: number): void {
  if (total + fraction > LONGEST_TEXT) return;
  for (const more of [0, 1, -1]) {
    if (fraction === 0 && total + more > 0) made.add("1234567890".repeat(40).slice(0, total + more));
    if (fraction + more > 0) made.add(`1.${"1".repeat(fraction + more)}`);
  }
}

function lengthsOf({ length, minLength, maxLength }: XsdFacets): number[] {
  const said = [length, minLength, maxLength].flatMap((one) => (one === undefined ? [] : Number(one)));
  return [...new Set(said.flatMap((one) => [one, one + 1, one - 1]))].filter((one) => one >= 0 && one <= LONGEST_TEXT);
}

function addTexts(made: Set<string>, length: number): void {
  made.add("abcdefghij".repeat(30).slice(0, length));
  made.add("0F".repeat(length));
  made.add(btoa("a".repeat(length)));
}

/** Texts that match the patterns of one type and not those of the other, and texts that match both. */
function addPatterns(made: Set<string>, type: SimpleType, other: SimpleType | undefined, budget: SearchBudget): void {
  const of = (one: SimpleType | undefined) =>
    (one?.steps ?? []).flatMap(({ patterns }) => (patterns ? (jsonPattern(patterns) ?? []) : []));
  const found = of(type);
  const absent = of(other);
  if (found.length === 0 && absent.length === 0) return;
  const lengths = type.steps.flatMap(({ length, minLength }) => Number(length ?? minLength ?? 0));
  const most = type.steps.flatMap(({ length, maxLength }) => length ?? maxLength ?? []).map(Number);
  const demand = { minLength: Math.max(0, ...lengths), maxLength: Math.min(60, ...most) };
  const steps: SearchBudget = { steps: Math.min(20_000, budget.steps) };
  const before = steps.steps;
  for (const one of absent)
    for (const text of matchingTexts({ ...demand, found, absent: [one] }, 4, steps) ?? []) made.add(text);
  if (found.length > 0) for (const text of matchingTexts({ ...demand, found }, 6, steps) ?? []) made.add(text);
  budget.steps -= (before - Math.max(0, steps.steps)) >> 6;
}

function addLists(
  made: Set<string>,
  { item, steps }: Extract<SimpleType, { kind: "list" }>,
  other: SimpleType | undefined,
  schemas: XsdSchemas,
  budget: SearchBudget,
): void {
  const items = textCandidates(item, schemas, other?.kind === "list" ? other.item : undefined, schemas, budget).filter(
    (one) => one !== "" && !/\s/.test(one),
  );
  const counts = new Set([1, 2, ...[...steps, ...(other?.steps ?? [])].flatMap(lengthsOf)]);
  for (const count of counts)
    if (count <= LONGEST_LIST)
      for (const one of items.slice(0, 40)) made.add(Array.from({ length: count }, () => one).join(" "));
}
