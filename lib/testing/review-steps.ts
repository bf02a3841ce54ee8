import fc from "fast-check";
import { CONTENTS, type ContentName } from "./reviews";

/** The versions that are played with. */
export const LABELS = ["1.1.0", "1.2.0"] as const;
const WHO = ["publisher", "reviewer", "owner", "program", "guard", "planner", "both", "root"] as const;
/** The people and the token who play. */
export type Who = (typeof WHO)[number];
const isContent = (name: string): name is ContentName => Object.hasOwn(CONTENTS, name);
const CONTENT_NAMES = Object.keys(CONTENTS).filter(isContent);

const who = fc.constantFrom(...WHO);
/** Those who can do something more often than those who are refused. */
const judge = fc.oneof(fc.constantFrom<Who>("reviewer", "both", "owner", "program"), who);
const author = fc.oneof(fc.constantFrom<Who>("publisher", "owner"), who);
const label = fc.constantFrom<(typeof LABELS)[number]>("1.1.0", "1.1.0", "1.2.0");
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("push"), who: author, label, content: fc.constantFrom(...CONTENT_NAMES) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("request"), who: author, label, hold: fc.boolean() }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant("approve"), who: judge, label, stale: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("changes"), who: judge, label }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("undo"), who, label }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("withdraw"), who, label }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("waive"), who: author, label, all: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("revoke"), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("role"), of: who, role: fc.constantFrom("publisher", "reviewer", "gone") }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end-token") }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("policy"),
      requiredApprovals: fc.integer({ min: 0, max: 2 }),
      reviewRequired: fc.boolean(),
      blocks: fc.boolean(),
      security: fc.boolean(),
      platform: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("publish"), who: author, label }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("transition"), who: author, label }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("release"), who: author, label }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("days"), days: fc.integer({ min: 1, max: 12 }) }) },
);
/** One thing that somebody does. */
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What tends to go wrong, in the order in which it does, with single steps of any kind before, between and after. */
const story = fc
  .record({
    label,
    judge,
    author,
    content: fc.constantFrom(...CONTENT_NAMES),
    role: fc.constantFrom("publisher", "gone"),
    other: judge,
    // They may push and decide: what they push, they do not approve.
    maker: fc.constantFrom<Who>("owner", "program", "root"),
  })
  .chain(({ label: of, judge: by, author: pusher, content, role, other, maker }) => {
    const approve: Step = { do: "approve", who: by, label: of, stale: false };
    const push: Step = { do: "push", who: pusher, label: of, content };
    const publish: Step = { do: "publish", who: pusher, label: of };
    return fc.constantFrom<Step[]>(
      [approve, push, publish],
      [push, approve, publish],
      [{ ...push, who: maker }, { ...approve, who: maker }, publish],
      [{ ...approve, who: maker }, { ...push, who: maker }, publish],
      [approve, { do: "role", of: by, role }, publish],
      [approve, { do: "changes", who: other, label: of }, publish],
      [approve, { do: "undo", who: by, label: of }, publish],
      [push, { do: "waive", who: pusher, label: of, all: false }, approve, { do: "days", days: 12 }, publish],
      [approve, { do: "end-token" }, publish],
      [
        { do: "policy", requiredApprovals: 0, reviewRequired: true, blocks: false, security: true, platform: true },
        push,
        { do: "withdraw", who: pusher, label: of },
        { do: "transition", who: "owner", label: of },
      ],
      [
        approve,
        { do: "withdraw", who: pusher, label: of },
        { do: "request", who: pusher, label: of, hold: true },
        publish,
      ],
    );
  });
/** What is done to one API, step by step. */
export const steps = fc
  .array(fc.oneof({ weight: 2, arbitrary: step.map((one): Step[] => [one]) }, { weight: 3, arbitrary: story }), {
    minLength: 3,
    maxLength: 9,
  })
  .map((parts) => parts.flat());
