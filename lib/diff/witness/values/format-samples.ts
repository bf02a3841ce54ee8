/** Texts that are of a format, the most readable first, and texts that are not. */
export interface FormatSamples {
  valid: readonly string[];
  invalid: readonly string[];
}

const UUIDS = ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", "7d444840-9dc0-11d1-b245-5ffdce74fad2"];
const NOT_A_URI = ["not a uri", "/relative", "%zz"];

const SAMPLES: Record<string, FormatSamples> = {
  "date-time": {
    valid: ["2026-03-14T09:30:00Z", "2026-04-01T12:00:00Z", "2025-12-31T23:59:59Z", "2026-03-14T09:30:00+02:00"],
    invalid: ["2026-03-14", "yesterday", "2026-13-45T99:00:00Z"],
  },
  date: { valid: ["2026-03-14", "2026-04-01", "2025-12-31"], invalid: ["2026-13-45", "14.03.2026", "yesterday"] },
  time: { valid: ["09:30:00Z", "12:00:00Z"], invalid: ["25:61:00", "half past nine"] },
  duration: { valid: ["P1D", "PT2H30M", "P1Y"], invalid: ["1 day", "PT"] },
  email: { valid: ["ada@example.com", "grace@example.org"], invalid: ["ada at example.com", "ada"] },
  "idn-email": { valid: ["ada@example.com", "grace@example.org"], invalid: ["ada"] },
  uuid: { valid: UUIDS, invalid: ["not-a-uuid", "12345"] },
  uri: { valid: ["https://example.com", "https://example.org/path"], invalid: NOT_A_URI },
  url: { valid: ["https://example.com", "https://example.org/path"], invalid: NOT_A_URI },
  "uri-reference": { valid: ["/path", "https://example.com"], invalid: ["a b", "%zz", "\\path"] },
  iri: { valid: ["https://example.com"], invalid: NOT_A_URI },
  "iri-reference": { valid: ["/path", "https://example.com"], invalid: ["%zz"] },
  "uri-template": { valid: ["/pets/{petId}"], invalid: ["/pets/{petId"] },
  hostname: { valid: ["example.com", "api.example.org"], invalid: ["-example-.com", "two words"] },
  "idn-hostname": { valid: ["example.com"], invalid: ["two words"] },
  ipv4: { valid: ["192.0.2.1", "198.51.100.7"], invalid: ["192.0.2.999", "localhost"] },
  ipv6: { valid: ["2001:db8::1", "2001:db8::2"], invalid: ["2001:db8", "192.0.2.1"] },
  "json-pointer": { valid: ["/a/0", ""], invalid: ["a/0", "/~2"] },
  "relative-json-pointer": { valid: ["0/a", "1"], invalid: ["/a", "a"] },
  regex: { valid: ["^[a-z]+$"], invalid: ["[a-z"] },
  byte: { valid: ["dGV4dA==", "YWRh"], invalid: ["???"] },
  base64: { valid: ["dGV4dA==", "YWRh"], invalid: ["???"] },
  binary: { valid: ["text"], invalid: [] },
  password: { valid: ["correct horse"], invalid: [] },
};

const NONE: FormatSamples = { valid: [], invalid: [] };

/** The samples of a format; empty for one that is not known. */
export function samplesOf(format: string): FormatSamples {
  return Object.hasOwn(SAMPLES, format) ? (SAMPLES[format] ?? NONE) : NONE;
}

/** Every text of the table: a small collection of things that texts can look like. */
export function allSamples(): string[] {
  return [...new Set(Object.values(SAMPLES).flatMap(({ valid, invalid }) => [...valid, ...invalid]))];
}

/** Least and greatest values of formats that numbers can have. */
export const NUMBER_RANGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["int32", [-(2 ** 31), 2 ** 31 - 1]],
]);
