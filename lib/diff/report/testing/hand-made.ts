import type { Change, Diff } from "@/lib/diff/model";
import { type Compared, comparedAlone } from "@/lib/diff/report/compared";
import { summarise } from "@/lib/diff/sort-changes";

/** Text that a report must never act on: markup of every kind, terminal escapes, marks that turn writing around. */
export const HOSTILE =
  '<script>alert(1)</script> `x` ``` | [a](javascript:b) @team \u001b[31m\u202e --> ]]> "q" & \ud800 https://evil.example';

/** A breaking change with a witness and a curl command. */
export function change(overrides: Partial<Change> = {}): Change {
  return {
    id: "request-property-became-required",
    severity: "breaking",
    operation: "POST /payments",
    location: "request body › application/json › iban",
    message: "Request body property `iban` became required",
    before: false,
    after: true,
    source: { from: { line: 3, column: 3, pointer: "/paths" }, to: { line: 4, column: 7, pointer: "/paths" } },
    fingerprint: "abc123",
    proof: {
      status: "proved",
      witness: {
        side: "request",
        value: { amount: 12.5, note: "rent" },
        acceptedBy: "from",
        rejectedBy: "to",
        reason: "must have required property `iban`",
        curl: "curl 'https://api.example.com/payments' \\\n  --data '{\"amount\":12.5}'",
      },
    },
    ...overrides,
  };
}

/** A change whose witness is a message in XML. */
export function xmlChange(): Change {
  const value = '<Order xmlns="urn:shop">\n  <id>7 &amp; 8</id>\n</Order>';
  const reason = "the message must have the element `note`";
  const witness = {
    side: "request",
    value,
    mediaType: "text/xml",
    acceptedBy: "from",
    rejectedBy: "to",
    reason,
  } as const;
  return change({ operation: "Shop/Order", proof: { status: "proved", witness } });
}

/** The diff with these changes. */
export function diffOf(changes: Change[], title = "Payments"): Diff {
  const side = { title, format: "openapi", specVersion: "3.1.0" };
  return { from: { ...side, version: "1" }, to: { ...side, version: "2" }, summary: summarise(changes), changes };
}

/** Two versions of a small file, so that excerpts have something to show. */
export const LINES = {
  from: ["paths:", "  /payments:", "    post:", "      summary: Pay", "      tags: [a]", "  /other: {}"],
  to: ["paths:", "  # a comment", "  /payments:", "    post:", "      summary: Pay <now>", "      tags: [a]"],
};

/** A pair by itself, with names and lines. */
export function pairOf(changes: Change[], title?: string): Compared {
  const alone = comparedAlone(diffOf(changes, title), { from: "old.yaml", to: "specs/new api.yaml" });
  return { ...alone, linesOf: (version, file) => (file === undefined ? LINES[version] : undefined) };
}

/** One change of each severity and proof, one of them under a policy. */
export const PLAIN: Compared[] = [
  pairOf([
    change(),
    change({
      severity: "dangerous",
      ruleSeverity: "breaking",
      id: "request-pattern-changed",
      fingerprint: "e",
      proof: { status: "inconclusive", reason: "the patterns cannot be compared" },
    }),
    change({
      severity: "non-breaking",
      operation: null,
      id: "server-added",
      fingerprint: "d",
      proof: { status: "rule" },
    }),
  ]),
];

/** A pair in which every text is hostile. */
export const NASTY: Compared[] = [
  {
    ...pairOf(
      [
        change({
          operation: HOSTILE,
          location: HOSTILE,
          message: HOSTILE,
          before: HOSTILE,
          after: { [HOSTILE]: HOSTILE },
          proof: {
            status: "proved",
            reason: HOSTILE,
            witness: {
              side: "response",
              value: { [HOSTILE]: `${HOSTILE}\n\`\`\`\`\n</details>` },
              acceptedBy: "to",
              rejectedBy: "from",
              reason: HOSTILE,
              curl: `curl '${HOSTILE}'\n\`\`\`\`\n</details>`,
            },
          },
        }),
      ],
      HOSTILE,
    ),
    fileName: () => HOSTILE,
    linesOf: () => [HOSTILE, HOSTILE, HOSTILE, HOSTILE],
  },
];

/** Three definitions: one changed, one that came, one that went. */
export const SEVERAL: Compared[] = [
  { ...pairOf([change()]), name: "payments/openapi.yaml" },
  {
    ...pairOf([change({ id: "operation-added", severity: "non-breaking", proof: { status: "rule" } })]),
    name: "refunds.yaml",
    status: "added",
  },
  { ...pairOf([]), name: "same.yaml" },
];
