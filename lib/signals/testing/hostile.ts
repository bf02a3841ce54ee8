import fc from "fast-check";
import type { SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import { planOf, record } from "./plans";

const NASTY = [
  '"',
  "'",
  "`",
  "\\",
  "\n",
  "\r\n",
  "$",
  "${HOME}",
  "{$HOME}",
  "{http.request.host}",
  "%REQ(x)%",
  "%",
  ";",
  "}",
  "{",
  "#",
  "*/",
  "//",
  "</script>",
  "\u2028",
  "\u0085",
  "\u00a0",
  "\u3000",
  "\u0000",
  " ",
  "弃",
  "]",
  ")",
  ": ",
  "- ",
  "&a",
  "!!js",
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

/** Plans of definitions, records and names that somebody wrote to break out of the file they come into. */
export const hostilePlans: fc.Arbitrary<SignalPlan> = fc
  .record({
    api: text,
    version: text,
    bases: fc.array(
      text.map((one) => `/${one}`.replace(/[?#]/g, "")),
      { minLength: 1, maxLength: 2 },
    ),
    paths: fc.array(fc.tuple(fc.constantFrom("GET", "POST", "QUERY"), text, text), { minLength: 1, maxLength: 4 }),
    guide: text,
  })
  .map(({ api, version, bases, paths, guide }) => {
    const operations = paths.map(([method, a, b], index) => `${method} /p${index}/${a}/{id}/${b}`);
    const records = operations.map((key) => record(key, { migrationGuide: `https://docs.example/${guide}` }));
    return planOf({ api, version, bases, upstream: "pets:8080", operations, records });
  });
