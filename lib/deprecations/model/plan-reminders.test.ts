import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consumerReceiver, escalationReceiver, OWNERS, planReminders, type RemindedConsumer } from "./plan-reminders";

const DAY_MS = 86_400_000;
const SUNSET = new Date("2028-03-01T00:00:00Z");
const MARKS = [90, 30, 7, 1];
const before = (days: number) => new Date(SUNSET.getTime() - days * DAY_MS);
const consumer = (id: string, standing: RemindedConsumer["standing"], stillCalling = false) => {
  return { id, standing, stillCalling };
};

type Sent = { mark: number; receiver: string };
const plan = (now: Date, consumers: readonly RemindedConsumer[] = [], sent: readonly Sent[] = []) =>
  planReminders({ sunsetAt: SUNSET, announcedAt: before(200), now, marks: MARKS, consumers, sent });

/** What is sent at each of some instants, one after the other. */
function run(instants: readonly Date[], consumers: readonly RemindedConsumer[]): string[][] {
  const sent: Sent[] = [];
  return instants.map((now) => {
    const { reminder, escalation } = plan(now, consumers, sent);
    const told: Sent[] = [
      ...(reminder?.owners ? [{ mark: reminder.mark, receiver: OWNERS }] : []),
      ...(reminder?.consumers ?? []).map((one) => ({ mark: reminder?.mark ?? 0, receiver: consumerReceiver(one.id) })),
      ...(escalation ? [{ mark: escalation.mark, receiver: escalationReceiver(escalation.level) }] : []),
    ];
    sent.push(...told);
    return told.map((one) => `${one.mark} ${one.receiver}`);
  });
}

describe("planReminders", () => {
  it("reminds owners and those who have not moved, once at each mark", () => {
    const consumers = [consumer("a", "acknowledged"), consumer("m", "migrated"), consumer("s", "migrated", true)];
    expect(
      run([before(91), before(90), before(90), before(31), before(30), before(7), before(1), SUNSET], consumers),
    ).toEqual([
      [],
      ["90 owners", "90 consumer:a", "90 consumer:s"],
      [],
      [],
      ["30 owners", "30 consumer:a", "30 consumer:s"],
      ["7 owners", "7 consumer:a", "7 consumer:s"],
      ["1 owners", "1 consumer:a", "1 consumer:s"],
      [],
    ]);
  });

  it("sends only the nearest mark after a time without service", () => {
    expect(run([before(120), before(5), before(4)], [consumer("a", "migrating")])).toEqual([
      [],
      ["7 owners", "7 consumer:a"],
      [],
    ]);
  });

  it("reminds nobody twice where the clock goes backwards", () => {
    expect(run([before(6), before(20), before(6)], [consumer("a", "silent")])).toEqual([
      ["7 owners", "7 consumer:a", "7 escalation:owners"],
      [],
      [],
    ]);
  });

  it("tells silent consumers further up by seven days and by one", () => {
    const silent = [consumer("q", "silent"), consumer("a", "acknowledged")];
    expect(plan(before(8), silent).escalation).toBeNull();
    expect(plan(before(7), silent).escalation).toMatchObject({ level: "owners", consumers: [{ id: "q" }] });
    expect(plan(before(1), silent).escalation).toMatchObject({ level: "administrators" });
    expect(plan(before(1), [consumer("a", "acknowledged")]).escalation).toBeNull();
    const known = [{ mark: 1, receiver: escalationReceiver("administrators") }];
    expect(plan(before(0.5), silent, known).escalation).toBeNull();
    expect(plan(before(3), silent, known).escalation).toBeNull();
  });

  it("leaves out marks that lay behind when the date was announced", () => {
    const at = (now: Date) =>
      planReminders({ sunsetAt: SUNSET, announcedAt: before(20), now, marks: MARKS, consumers: [], sent: [] }).reminder;
    expect(at(before(19))).toBeNull();
    expect(at(before(7))).toMatchObject({ mark: 7 });
  });

  it("counts days over a leap day and over the change of clocks as they are", () => {
    // 2028 has a 29th of February: a day before the 1st of March.
    expect(plan(new Date("2028-02-29T00:00:00Z"))).toMatchObject({ days: 1, reminder: { mark: 1 } });
    expect(plan(new Date("2028-02-28T23:59:59Z"))).toMatchObject({ days: 2, reminder: { mark: 7 } });
    // Midnight in Berlin after the clocks went forward: the day before had 23 hours.
    const berlin = new Date("2028-03-26T22:00:00Z");
    const asked = { announcedAt: null, marks: [1], consumers: [], sent: [] };
    const at = (now: string) => planReminders({ ...asked, sunsetAt: berlin, now: new Date(now) });
    expect(at("2028-03-25T21:59:59Z").reminder).toBeNull();
    expect(at("2028-03-25T22:00:00Z")).toMatchObject({ days: 1, reminder: { mark: 1 } });
  });

  it("tells each receiver of each mark at most once, whatever the order of instants", () => {
    const consumers = [consumer("a", "silent"), consumer("b", "migrating")];
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 120, noNaN: true }), { maxLength: 30 }), (days) => {
        const told = run(days.map(before), consumers).flat();
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
