import { merge, set } from "@/prisma/scenarios/edit";
import { disputes } from "@/prisma/scenarios/demo/apis/disputes/lineage";
import { loans } from "@/prisma/scenarios/demo/apis/loans/lineage";
import { notifications } from "@/prisma/scenarios/demo/apis/notifications/lineage";
import { payouts } from "@/prisma/scenarios/demo/apis/payouts/lineage";
import { shipping } from "@/prisma/scenarios/demo/apis/shipping/lineage";
import { AMARA, CLARA, HENRIK, JIA, LUCIA, MARTA, NOAH, TOMAS, YUSUF } from "@/prisma/scenarios/demo/people";
import type { ScenarioEvent } from "@/prisma/scenarios/scenario";
import { approval, draft, inReview, revision } from "@/prisma/scenarios/story";

const PAYOUTS = { api: "payouts", version: "2.0.0-beta.1" };
const DISPUTES = { api: "disputes", version: "1.3.0" };
const LOANS = { api: "loans", version: "1.2.0" };

const ADMISSION = merge(
  `
  x-kubernetes-admission:
    rules:
      - { name: an amount that is not nothing, expression: 'double(object.amount) > 0.0' }
      - { name: pounds stay below the limit of the scheme, expression: 'object.currency != "GBP" || double(object.amount) <= 1000000.0' }
  requestBody:
    content:
      application/json:
        examples:
          seller: { summary: A seller is paid, value: { beneficiaryId: ben_01, amount: '2500.00', currency: EUR, reference: Sales of week 31 } }
          estate: { summary: A house is bought, value: { beneficiaryId: ben_02, amount: '1250000.00', currency: GBP, reference: Completion } }
`,
  "paths > /payouts > post",
);

/** One example is in the way of several, and shows the old amount. */
const withAdmission = [
  set("paths > /payouts > post > requestBody > content > application/json", {
    schema: { $ref: "#/components/schemas/NewPayout" },
  }),
  ADMISSION,
];
const inOtherWords = set(
  "paths > /payouts > post > description",
  "Ordered before 14:00 it leaves with the evening run of the same day.",
);

/** Three revisions: what Tomas approved is not all that is there now. */
const payoutsReview: ScenarioEvent[] = [
  approval(payouts, "2.0.0-beta.1", 8, TOMAS, "Decimal strings at last. Partners have read the changelog."),
  revision(payouts, "2.0.0-beta.1", 6, JIA, withAdmission, "Admission rules for payouts, with two examples."),
  revision(payouts, "2.0.0-beta.1", 3, JIA, [...withAdmission, inOtherWords], "Says until when a payout is in time."),
  {
    at: { daysAgo: 3, hour: 14 },
    by: JIA,
    do: "thread",
    ...PAYOUTS,
    about: { kind: "operation", operation: "POST /payouts" },
    body: "The second example breaks the rule about pounds, on purpose? @marta.kowalczyk, I would rather keep it until the scheme has answered.",
  },
];

/** An approval that held when other words were pushed, and talk about single parts. */
const disputesReview: ScenarioEvent[] = [
  {
    at: { daysAgo: 5, hour: 10 },
    by: TOMAS,
    do: "thread",
    ...DISPUTES,
    about: { kind: "change", rule: "response-enum-value-added", operation: "GET /disputes/{disputeId}" },
    body: "`expired` is new to callers that switch over the states. Who of them has no default? @jia.chen, do you know?",
  },
  {
    at: { daysAgo: 5, hour: 15 },
    by: JIA,
    do: "reply",
    ...DISPUTES,
    thread: "`expired` is new",
    body: "Two: the shop's back office and one partner. Both release next week.",
  },
  {
    at: { daysAgo: 4, hour: 9 },
    by: MARTA,
    do: "thread",
    ...DISPUTES,
    about: { kind: "field", owner: "Dispute", path: ["dueAt"] },
    body: "Is this `null` once a dispute is `expired`? The description does not say.",
  },
  approval(disputes, "1.3.0", 3, MARTA, "Fine with me, once the words about `dueAt` are in."),
  revision(
    disputes,
    "1.3.0",
    2,
    JIA,
    [
      set(
        "components > schemas > Dispute > properties > dueAt > description",
        "When the answer must be in; `null` once the dispute is decided or expired.",
      ),
    ],
    "Disputes can be `expired`, and a webhook tells the verdict. Says when `dueAt` is null.",
  ),
  {
    at: { daysAgo: 2, hour: 11 },
    by: JIA,
    do: "reply",
    ...DISPUTES,
    thread: "Is this `null`",
    body: "It says so now.",
  },
  { at: { daysAgo: 2, hour: 12 }, by: MARTA, do: "resolve", ...DISPUTES, thread: "Is this `null`" },
];

/** The ids are taken out, as an owner had asked; what was said about them is outdated, and a waiver is asked for the rest. */
const loansReview: ScenarioEvent[] = [
  {
    at: { daysAgo: 12, hour: 9 },
    by: AMARA,
    do: "thread",
    ...LOANS,
    about: { kind: "change", rule: "response-type-replaced" },
    body: "Numbers become UUIDs: every branch stores these. Not in a minor release.",
  },
  revision(
    loans,
    "1.2.0",
    9,
    NOAH,
    [set("components > schemas > Application > properties > id", { type: "integer" })],
    "Income is mandatory (the regulator wants it by Monday), documents moved. Ids stay numbers.",
  ),
  {
    at: { daysAgo: 9, hour: 13 },
    by: NOAH,
    do: "waive",
    ...LOANS,
    gate: "compatibility",
    only: { rule: "request-property-became-required", operation: "POST /quotes" },
    reason: "The regulator demands the income from Monday. Branches and the app send it already; the partner follows.",
    expiresInDays: 45,
    ask: true,
  },
  {
    at: { daysAgo: 8, hour: 10 },
    by: HENRIK,
    do: "waive",
    ...LOANS,
    gate: "compatibility",
    only: { rule: "operation-removed", operation: "GET /applications/{id}/documents" },
    reason: "Only our own desk fetched documents by application, and it knows the new path.",
    expiresInDays: 90,
  },
];

/** Approved, and waiting for somebody to publish it. */
const shippingReview: ScenarioEvent[] = [
  draft(shipping, "2.1.0", 6, LUCIA),
  {
    at: { daysAgo: 6, hour: 10 },
    by: LUCIA,
    do: "request-review",
    api: "shipping",
    version: "2.1.0",
    purpose: "Optional, and asked for by claims. We publish it on the morning of the release.",
    publishWhenApproved: false,
  },
  approval(shipping, "2.1.0", 4, CLARA, "Good. Press the button when the warehouse is ready."),
];

/** Taken back by whoever asked. */
const notificationsReview: ScenarioEvent[] = [
  ...inReview(notifications, "1.3.0", 10, NOAH, "Messages can be called back for a minute."),
  {
    at: { daysAgo: 9, hour: 16 },
    by: NOAH,
    do: "withdraw",
    api: "notifications",
    version: "1.3.0",
    reason: "The push providers cannot call anything back. We will think of something else.",
  },
];

/** What is let through for a time: one ends in about a week, one ended and is still needed. */
const exceptions: ScenarioEvent[] = [
  {
    at: { daysAgo: 14, hour: 11 },
    by: CLARA,
    do: "waive",
    api: "product-reviews",
    version: "1.2",
    gate: "policies",
    only: { rule: "writes-need-a-caller" },
    reason: "Visitors write reviews without an account. The successor asks for one; it comes next week.",
    expiresInDays: 22,
  },
  {
    at: { daysAgo: 39, hour: 12 },
    by: YUSUF,
    do: "waive",
    api: "kyc",
    version: "1.2.0",
    gate: "compatibility",
    reason: "The last branch sends the birthday from the next release on.",
    expiresInDays: 30,
  },
  {
    at: { daysAgo: 12, hour: 8 },
    by: HENRIK,
    do: "decide",
    api: "core-banking",
    version: "2.0.0",
    decision: "comment",
    note: "I sign when those whom it breaks have said so themselves: they are asked here now.",
  },
];

/** What reviews came to since more people than the owners must approve. */
export const decidingTimeline: ScenarioEvent[] = [
  ...payoutsReview,
  ...disputesReview,
  ...loansReview,
  ...shippingReview,
  ...notificationsReview,
  ...exceptions,
];
