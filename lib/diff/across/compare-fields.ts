import { acrossRequestFieldAdded } from "@/lib/diff/across/rules/across-request-field-added";
import { acrossRequestFieldDemanded } from "@/lib/diff/across/rules/across-request-field-demanded";
import { acrossRequestFieldLost } from "@/lib/diff/across/rules/across-request-field-lost";
import { acrossRequestFieldTypeChanged } from "@/lib/diff/across/rules/across-request-field-type-changed";
import { acrossResponseFieldAdded } from "@/lib/diff/across/rules/across-response-field-added";
import { acrossResponseFieldLost } from "@/lib/diff/across/rules/across-response-field-lost";
import { acrossResponseFieldTypeChanged } from "@/lib/diff/across/rules/across-response-field-type-changed";
import type { MessageSide, Segment } from "@/lib/diff/compare/difference";
import type { LanguageDifference } from "@/lib/diff/languages/model";
import { wordsOf } from "@/lib/lineage/model/name-tokens";
import {
  fieldsOf,
  type PayloadField,
  requestLevels,
  responseLevels,
  valueKind,
} from "@/lib/lineage/model/payload-fields";
import type { Operation, Schema } from "@/lib/specs/model";

/** Fields inside fields that are compared. */
const MOST_DEPTH = 8;
/** Pairs of fields of one operation that are compared. */
const MOST_FIELDS = 5_000;

const RULES = {
  request: {
    lost: acrossRequestFieldLost,
    added: acrossRequestFieldAdded,
    demanded: acrossRequestFieldDemanded,
    type: acrossRequestFieldTypeChanged,
  },
  response: {
    lost: acrossResponseFieldLost,
    added: acrossResponseFieldAdded,
    demanded: acrossResponseFieldAdded,
    type: acrossResponseFieldTypeChanged,
  },
} as const;

type Report = (difference: Omit<LanguageDifference, "operation">) => void;

/** What of an operation's requests and responses has no counterpart, or another sort of value, in the one that it became. */
export function compareFields(from: Operation, to: Operation, report: Report): void {
  new FieldWalk("request", report).compare(...nearestLevels(requestLevels(from), requestLevels(to)));
  new FieldWalk("response", report).compare(...nearestLevels(responseLevels(from), responseLevels(to)));
}

type Fields = readonly PayloadField[];

/** The envelopes to look into so that most fields have the same names; the fewest where that makes no difference. */
function nearestLevels(from: readonly Fields[], to: readonly Fields[]): [Fields, Fields] {
  let best: [Fields, Fields] = [from[0] ?? [], to[0] ?? []];
  let most = -1;
  for (const older of from) {
    const names = new Set(older.map(({ plain }) => plain));
    for (const newer of to) {
      const shared = newer.filter(({ plain }) => names.has(plain)).length;
      const likeness = (2 * shared) / Math.max(1, older.length + newer.length);
      if (likeness <= most) continue;
      most = likeness;
      best = [older, newer];
    }
  }
  return best;
}

class FieldWalk {
  private readonly met = new Map<Schema, Set<Schema>>();
  private count = 0;

  constructor(
    private readonly side: MessageSide,
    private readonly report: Report,
  ) {}

  compare(from: readonly PayloadField[], to: readonly PayloadField[], path: readonly string[] = []): void {
    // A language without messages on one side (an empty answer) has nothing to be compared with.
    const pairs = pairFields(from, to);
    for (const [older, newer] of pairs) {
      if (++this.count > MOST_FIELDS) return;
      const name = (newer ?? older)?.name ?? "";
      if (older && newer) this.comparePair(older, newer, [...path, older.name]);
      else if (older) this.note("lost", [...path, name], { from: older.place });
      else if (newer) this.note(newer.required ? "demanded" : "added", [...path, name], { to: newer.place });
    }
  }

  private comparePair(older: PayloadField, newer: PayloadField, path: readonly string[]): void {
    const before = valueKind(older.schema);
    const after = valueKind(newer.schema);
    const places = { from: older.place, to: newer.place };
    if (before !== after && before !== "any" && after !== "any") {
      this.note("type", path, places, { before: KINDS[before], after: KINDS[after] });
      return;
    }
    if (!older.schema || !newer.schema || path.length >= MOST_DEPTH || this.knows(older.schema, newer.schema)) return;
    const inner = [fieldsOf(older.schema, this.side), fieldsOf(newer.schema, this.side)] as const;
    // Where one of them says nothing of what is inside, there is nothing to compare.
    if (inner[0].length > 0 && inner[1].length > 0) this.compare(inner[0], inner[1], path);
  }

  private knows(from: Schema, to: Schema): boolean {
    const met = this.met.get(from) ?? new Set<Schema>();
    this.met.set(from, met);
    if (met.has(to)) return true;
    met.add(to);
    return false;
  }

  private note(
    rule: keyof (typeof RULES)["request"],
    path: readonly string[],
    places: Pick<LanguageDifference, "from" | "to">,
    values: { before?: string; after?: string } = {},
  ): void {
    const trail: Segment[] = [this.side, ...path].map((label) => ({ label, key: label, path: label }));
    const subject = `${this.side === "request" ? "Request" : "Response"} field \`${path.join(".")}\``;
    this.report({
      rule: RULES[this.side][rule],
      trail,
      facts: { subject, name: path.at(-1) ?? "", ...values },
      ...places,
    });
  }
}

const KINDS = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  list: "a list",
  any: "anything",
} as const;

/** Fields of one name, however it is written; then what alone is left that ends in the same words (`id`, `payment_id`). */
function pairFields(
  from: readonly PayloadField[],
  to: readonly PayloadField[],
): [PayloadField | undefined, PayloadField | undefined][] {
  const newer = new Map(to.map((field) => [field.plain, field]));
  const pairs: [PayloadField | undefined, PayloadField | undefined][] = [];
  const left: PayloadField[] = [];
  for (const field of from) {
    const same = newer.get(field.plain);
    if (!same) left.push(field);
    else {
      pairs.push([field, same]);
      newer.delete(field.plain);
    }
  }
  for (const field of left) {
    const [only, ...more] = [...newer.values()].filter((one) => endsAlike(one.name, field.name));
    const rivals = left.filter((one) => only && endsAlike(one.name, only.name));
    if (!only || more.length > 0 || rivals.length > 1) pairs.push([field, undefined]);
    else {
      pairs.push([field, only]);
      newer.delete(only.plain);
    }
  }
  for (const field of newer.values()) pairs.push([undefined, field]);
  return pairs;
}

function endsAlike(left: string, right: string): boolean {
  const [short = [], long = []] = [wordsOf(left), wordsOf(right)].sort((a, b) => a.length - b.length);
  return short.length > 0 && short.join(" ") === long.slice(-short.length).join(" ");
}
