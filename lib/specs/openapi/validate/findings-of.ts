import { canonicalPointer } from "@/lib/specs/canonical-pointer";
import { makeFinding } from "@/lib/specs/finding";
import type { Finding, JsonValue, Place, Position } from "@/lib/specs/model";
import type { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";

/** The files that places are in, as far as findings need them. */
interface ReadFiles {
  locate(place: Place): Position;
  fileData(name: string): JsonValue | undefined;
}

const MAX_MESSAGE = 500;
const MAX_POINTER = 4_000;

/**
 * Turns problems into findings: each place once a rule, in the order of the text with the entry file first, and then
 * one for each rule of which there are more than are kept.
 */
export function findingsOf(problems: ProblemList, entry: string, files: ReadFiles): Finding[] {
  const findings = new Map<string, Finding>();
  for (const problem of problems.kept) {
    const { severity } = VALIDATION_RULES[problem.rule];
    const message =
      problem.message.length > MAX_MESSAGE ? `${problem.message.slice(0, MAX_MESSAGE)}…` : problem.message;
    const place = shortPlace(problem.place);
    const pointer = canonicalPointer(files.fileData(place.file) ?? null, place.pointer);
    const finding = makeFinding({ ...problem, message, severity, place, canonicalPointer: pointer }, files.locate);
    if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
  }
  const sorted = [...findings.values()].sort(
    (left, right) =>
      Number(left.file !== entry) - Number(right.file !== entry) ||
      compareText(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column,
  );
  return [...sorted, ...surplus(problems, entry)];
}

function surplus(problems: ProblemList, entry: string): Finding[] {
  return problems.surplus().map(([rule, more]) => {
    const { severity, title } = VALIDATION_RULES[rule];
    const message = `There are ${more} more findings of \`${rule}\`: ${title}.`;
    const place = { file: entry, pointer: "" };
    return makeFinding({ rule: "valid-too-many", severity, message, place, about: rule }, () => ({
      line: 1,
      column: 1,
    }));
  });
}

/** Keys can be as long as the document; a finding is kept small by naming the nearest place above. */
function shortPlace(place: Place): Place {
  let { pointer } = place;
  while (pointer.length > MAX_POINTER) pointer = pointer.slice(0, pointer.lastIndexOf("/"));
  return { file: place.file, pointer };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
