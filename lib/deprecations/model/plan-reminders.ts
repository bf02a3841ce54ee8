import type { EscalationLevel } from "./due-move";

const DAY_MS = 86_400_000;

/** Consumers that have said nothing by so many days before a sunset are told further up, the furthest mark first. */
export const ESCALATION_MARKS = [
  { mark: 7, level: "owners" },
  { mark: 1, level: "administrators" },
] as const satisfies readonly { mark: number; level: EscalationLevel }[];

/** A consumer as far as reminders ask. */
export interface RemindedConsumer {
  id: string;
  standing: "silent" | "acknowledged" | "migrating" | "migrated";
  /** It says that it has migrated, and calls. */
  stillCalling: boolean;
}

/** What reminders of one thing that goes away are planned from. */
export interface ReminderQuestion<C extends RemindedConsumer> {
  sunsetAt: Date;
  /** When it was announced that this is the date; null where nobody knows. Marks before it are nobody's to be reminded of. */
  announcedAt: Date | null;
  now: Date;
  /** Days before a sunset, in any order. */
  marks: readonly number[];
  consumers: readonly C[];
  /** Who was told of this date so far, and at which mark. */
  sent: readonly { mark: number; receiver: string }[];
}

/** Who is to be told now. */
export interface PlannedReminders<C> {
  /** Whole days left, the one that has begun counted. */
  days: number;
  reminder: { mark: number; owners: boolean; consumers: C[] } | null;
  /** Silent consumers, told further up. */
  escalation: { mark: number; level: EscalationLevel; consumers: C[] } | null;
}

/** The receiver of what is told to the team that owns the API. */
export const OWNERS = "owners";
/** The receiver of what is told to the team of a consumer. */
export const consumerReceiver = (id: string): string => `consumer:${id}`;
/** The receiver of what is told further up. */
export const escalationReceiver = (level: EscalationLevel): string => `escalation:${level}`;

/** The nearest mark that was passed since the date was announced; undefined where there is none. */
function nearestMark({ marks, sunsetAt, announcedAt, now }: Omit<ReminderQuestion<RemindedConsumer>, "consumers">) {
  const left = sunsetAt.getTime() - now.getTime();
  if (left <= 0) return undefined;
  const passed = marks.filter((mark) => {
    const at = sunsetAt.getTime() - mark * DAY_MS;
    return left <= mark * DAY_MS && (announcedAt === null || at > announcedAt.getTime());
  });
  return passed.length > 0 ? Math.min(...passed) : undefined;
}

/**
 * Who is reminded of a sunset now: the owners and every consumer that has not moved, each once at the nearest mark that was
 * passed. After a time without service the marks that were missed meanwhile are left out, and a clock that goes backwards
 * reminds nobody of a mark before the one they know. Consumers that said nothing are told further up as well.
 */
export function planReminders<C extends RemindedConsumer>(question: ReminderQuestion<C>): PlannedReminders<C> {
  const { sunsetAt, now, consumers, sent } = question;
  const wasTold = (receiver: string, mark: number) => sent.some((one) => one.receiver === receiver && one.mark <= mark);
  const days = Math.ceil((sunsetAt.getTime() - now.getTime()) / DAY_MS);
  const mark = nearestMark(question);
  const owners = mark !== undefined && !wasTold(OWNERS, mark);
  const due = consumers.filter(
    (one) =>
      mark !== undefined &&
      (one.standing !== "migrated" || one.stillCalling) &&
      !wasTold(consumerReceiver(one.id), mark),
  );
  const silent = consumers.filter((one) => one.standing === "silent");
  const step = ESCALATION_MARKS.findLast((one) => days > 0 && days <= one.mark);
  const isEscalated =
    step !== undefined &&
    silent.length > 0 &&
    !ESCALATION_MARKS.some((one) => one.mark <= step.mark && wasTold(escalationReceiver(one.level), one.mark));
  return {
    days,
    reminder: mark !== undefined && (owners || due.length > 0) ? { mark, owners, consumers: due } : null,
    escalation: isEscalated ? { mark: step.mark, level: step.level, consumers: silent } : null,
  };
}
