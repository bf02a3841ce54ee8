import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { naiveDifferences, ourDifferences } from "@/lib/diff/graphql/testing/naive-sets";
import { realPairs } from "@/lib/diff/graphql/testing/real-schemas";
import type { Change } from "@/lib/diff/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

/** What was found by reading both versions: counts by severity, and changes that tell most of the pair. */
interface Verdict {
  breaking: number;
  dangerous: number;
  nonBreaking: number;
  notable: readonly string[];
}

/** Counts are pinned; those that are named were looked up in the schemas. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  "artsy-convection 2020-06-05 → 2021-12-22": {
    breaking: 6,
    dangerous: 0,
    nonBreaking: 106,
    notable: [
      "breaking graphql-field-type-changed - Submission › editionSize rule",
      "breaking graphql-enum-value-removed Query.offers OfferSort › ACCEPTED_AT_ASC proved",
      "breaking graphql-argument-became-required Query.submission arguments › id proved",
      "non-breaking graphql-enum-value-added Query.offers OfferSort › OFFER_RESPONSES_COUNT_ASC rule",
    ],
  },
  "artsy-convection 2021-12-22 → 2024-07-26": {
    breaking: 7,
    dangerous: 5,
    nonBreaking: 59,
    notable: [
      "breaking graphql-input-field-removed Mutation.removeAssetFromConsignmentSubmission RemoveAssetFromConsignmentSubmissionInput › geminiToken proved",
      "breaking graphql-enum-value-removed Query.submissions SubmissionSort › CREATED_BY_ASC proved",
      "dangerous graphql-enum-value-added - State › HOLD rule",
    ],
  },
  "artsy-exchange 2018-11-05 → 2021-04-30": {
    breaking: 8,
    dangerous: 3,
    nonBreaking: 213,
    notable: [
      "breaking graphql-field-removed - Order › lastOffer proved",
      "breaking graphql-field-became-nullable - Order › itemsTotalCents rule",
      "breaking operation-removed Mutation.initialOffer operation rule",
      "dangerous graphql-type-kind-changed - Order rule",
      "dangerous graphql-union-member-added - OrderOrFailureUnion › OrderRequiresAction rule",
    ],
  },
  "artsy-exchange 2021-04-30 → 2022-06-09": {
    breaking: 0,
    dangerous: 1,
    nonBreaking: 106,
    notable: ["dangerous graphql-union-member-added - RequestedFulfillmentUnion › ShipArta rule"],
  },
  "artsy-exchange 2022-06-09 → 2026-06-17": {
    breaking: 9,
    dangerous: 8,
    nonBreaking: 96,
    notable: [
      "breaking graphql-enum-value-removed - PaymentMethodEnum › ACH_TRANSFER proved",
      "breaking graphql-input-field-became-required Mutation.setPayment SetPaymentInput › paymentMethod proved",
      "dangerous graphql-enum-value-added - OrderSourceEnum › partner_offer rule",
    ],
  },
  "linear-graphql 2021-02-15 → 2021-10-05": {
    breaking: 27,
    dangerous: 1,
    nonBreaking: 251,
    notable: [
      "breaking graphql-field-type-changed - Favorite › projectTeam proved",
      "breaking graphql-input-field-type-changed Mutation.issueCreate IssueCreateInput › dueDate proved",
      "non-breaking graphql-type-removed - FileUpload rule",
    ],
  },
  "linear-graphql 2021-10-05 → 2023-05-24": {
    breaking: 156,
    dangerous: 6,
    nonBreaking: 750,
    notable: [
      "breaking graphql-type-kind-changed Query.organizationInviteDetails OrganizationInviteDetailsPayload proved",
      "dangerous graphql-type-kind-changed - Notification rule",
      "breaking operation-removed Subscription.archivedAt operation rule",
      "non-breaking graphql-field-removed - SamlConfiguration › allowedDomains rule",
    ],
  },
  "opencollective-v1 2021-07-30 → 2023-02-02": {
    breaking: 85,
    dangerous: 12,
    nonBreaking: 193,
    notable: [
      "breaking graphql-input-field-type-changed - CollectiveInputType › hostFeePercent proved",
      "breaking graphql-field-type-changed - Event › hostFeePercent rule",
    ],
  },
  "opencollective-v1 2023-02-02 → 2023-11-21": {
    breaking: 46,
    dangerous: 17,
    nonBreaking: 34,
    notable: [
      "breaking graphql-argument-removed Query.allTransactions arguments › fetchDataFromLedger proved",
      "dangerous graphql-argument-default-changed - CollectiveInterface › members › limit rule",
      "non-breaking graphql-type-removed - UpdateAudienceTypeEnum rule",
    ],
  },
  "opencollective-v1 2023-11-21 → 2026-07-08": {
    breaking: 234,
    dangerous: 25,
    nonBreaking: 149,
    notable: [
      "breaking graphql-field-removed - Collective › expenses proved",
      "breaking graphql-type-removed - CustomFieldType proved",
      "dangerous graphql-enum-value-added - Currency › GHS rule",
    ],
  },
};

const read = (text: string) => parseSpec(textSource({ definition: text }));
const line = ({ severity, id, operation, location, proof }: Change): string =>
  `${severity} ${id} ${operation ?? "-"} ${location} ${proof.status}`;

describe("successive versions of real schemas", () => {
  it.each(realPairs())("$name", { timeout: 60_000 }, ({ name, from, to }) => {
    const { summary, changes } = compareSpecs(read(from), read(to), { today: "2026-01-01" });
    const { notable = [], ...counts } = VERDICTS[name] ?? {};
    expect(summary).toEqual(counts);
    expect(changes.map(line)).toEqual(expect.arrayContaining([...notable]));
    for (const { severity, id, proof } of changes) {
      // A removed operation has no message to show; what comes back otherwise refuses no query.
      if (severity === "breaking" && proof.status === "rule" && id !== "operation-removed")
        expect(proof.reason).toMatch(/stays right/);
    }
  });

  it.each(realPairs())("$name: all that differs by graphql-js alone, and nothing else", ({ from, to }) => {
    const { changes } = compareSpecs(read(from), read(to), { today: "2026-01-01", proofs: false });
    expect([...ourDifferences(changes)].toSorted()).toEqual([...naiveDifferences(from, to)].toSorted());
  });

  it.each(realPairs())("$name against itself says nothing", ({ from, to }) => {
    for (const text of [from, to])
      expect(compareSpecs(read(text), read(text), { today: "2026-01-01" }).changes).toEqual([]);
  });
});
