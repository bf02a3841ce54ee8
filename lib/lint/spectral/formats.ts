/** The formats of Spectral that a definition of a dialect is. No two languages have a dialect of one name. */
const OF_DIALECT: Readonly<Record<string, readonly string[]>> = {
  "2.0": ["oas2"],
  "3.0": ["oas3", "oas3.0"],
  "3.1": ["oas3", "oas3.1"],
  "3.2": ["oas3", "oas3.2"],
  "1": ["aas1"],
  "2": ["aas2", "asyncapi2"],
  "3": ["aas3", "asyncapi3"],
  "4": ["json-schema", "json-schema-draft4"],
  "6": ["json-schema", "json-schema-draft6"],
  "7": ["json-schema", "json-schema-draft7"],
  "2019-09": ["json-schema", "json-schema-2019-09"],
  "2020-12": ["json-schema", "json-schema-2020-12"],
};

/** The versions of AsyncAPI that Spectral tells apart. */
const ASYNC_VERSIONS = ["2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.0", "3.1"].map(
  (version) => `aas${version}`,
);

const KNOWN: ReadonlySet<string> = new Set([...Object.values(OF_DIALECT).flat(), ...ASYNC_VERSIONS]);

/** Formats that rulesets may name although the registry holds no such definitions: their rules say nothing. */
const OTHERS = /^(?:asyncapi\d[\d.x-]*|json-schema(?:-[a-z0-9-]+)?|arazzo\d[\d.x-]*)$/;

/** The dialects that a path of a ruleset is read for. */
export const RULE_DIALECTS: readonly string[] = Object.keys(OF_DIALECT);

/** The names that a definition of a dialect goes by; with its version, those of the version, too. */
export function formatsOf(dialect: string, specVersion = ""): readonly string[] {
  const formats = Object.hasOwn(OF_DIALECT, dialect) ? (OF_DIALECT[dialect] ?? []) : [];
  const version = `aas${/^\d+\.\d+/.exec(specVersion)?.[0] ?? ""}`;
  return formats.includes("aas2") || formats.includes("aas3") ? [...formats, version] : formats;
}

/** A format's name in its one form (`oas3_1` is `oas3.1`); undefined where there is no such format. */
export function formatNamed(written: string): string | undefined {
  const name = [written, written.replaceAll("_", ".")].find((one) => KNOWN.has(one));
  if (name !== undefined) return name;
  return OTHERS.test(written.replaceAll("_", "-")) ? written : undefined;
}

/** For messages. */
export const FORMAT_NAMES = [...KNOWN].sort().join(", ");
