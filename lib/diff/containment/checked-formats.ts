import type { Demand } from "./demand";

/** A format that validators check: every text of it is found by `wide`, every text that `narrow` finds is of it. */
interface CheckedFormat {
  wide?: string;
  narrow?: string;
}

const HEX = "[0-9a-fA-F]";

/** Formats of texts that refuse texts; every other format refuses nothing. */
const CHECKED = new Map<string, CheckedFormat>([
  ["date", { wide: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", narrow: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$" }],
  [
    "date-time",
    {
      wide: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[^0-9]+[0-9]{2}:[0-9]{2}:[0-9]{2}",
      narrow: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
    },
  ],
  ["time", { wide: "^[0-9]{2}:[0-9]{2}:[0-9]{2}", narrow: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }],
  ["duration", { wide: "^P", narrow: "^P[0-9]{1,9}D$" }],
  [
    "uuid",
    {
      wide: `^([uU][rR][nN]:[uU][uU][iI][dD]:)?${HEX}{8}-(${HEX}{4}-){3}${HEX}{12}$`,
      narrow: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
    },
  ],
  ["email", { wide: "@" }],
  ["hostname", {}],
  [
    "ipv4",
    {
      wide: "^[0-9.]{7,15}$",
      narrow: "^((25[0-5]|(2[0-4]|1[0-9]|[1-9])?[0-9])\\.){3}(25[0-5]|(2[0-4]|1[0-9]|[1-9])?[0-9])$",
    },
  ],
  ["ipv6", { wide: ":" }],
  ["uri", { wide: ":" }],
  ["uri-reference", {}],
  ["uri-template", {}],
  ["json-pointer", { wide: "^(/|$)" }],
  ["relative-json-pointer", { wide: "^[0-9]" }],
]);

/** Whether validators check a format of texts. */
export function isCheckedFormat(format: string): boolean {
  return CHECKED.has(format);
}

/** A pattern that finds every text of a format. */
export function widePattern(format: string): string | undefined {
  return CHECKED.get(format)?.wide;
}

/** A pattern that finds only texts of a format. */
export function narrowPattern(format: string): string | undefined {
  return CHECKED.get(format)?.narrow;
}

/** The demands that a format makes of numbers (OpenAPI formats registry). */
export function numberDemands(format: string): Exclude<Demand, { is: "literal" }>[] {
  if (format === "int32") {
    return [
      { is: "multiple", of: 1, holds: true },
      { is: "minimum", bound: { value: -(2 ** 31), exclusive: false } },
      { is: "maximum", bound: { value: 2 ** 31 - 1, exclusive: false } },
    ];
  }
  return [];
}
