import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { ServiceContext } from "@/lib/core/context";
import { explainChange } from "@/lib/maturity/explain-change";
import type { ScoreChange } from "@/lib/maturity/model/score";
import { writeSheet } from "@/lib/scorecards/model/fact-sheet";
import type { NamedRubric, Scored, WrittenScore } from "@/lib/scorecards/model/scored";
import { isSameStanding, type Standing, standingOf } from "@/lib/scorecards/model/standing";
import { packScore, type ScoreColumns, unpackScore } from "@/lib/scorecards/score-row";
import { readStatuses } from "@/lib/scorecards/model/team-member";
import { insertChanges, lastChanges, type NewScoreChange, type ScoreChangeRow } from "@/lib/scorecards/store/history";
import {
  holdOn,
  holdScores,
  type NewScore,
  putScores,
  readScoreMarks,
  readScores,
  stillThere,
} from "@/lib/scorecards/store/scores";
import { type CompressedText, keepSheets } from "@/lib/scorecards/store/sheets";
import { tellOfScores } from "./tell-of-scores";

/** Scores that are packed before others get their turn on this thread. */
const A_TURN = 20;

/** Text as it is kept, under its SHA-256. */
export function compress(text: string): CompressedText {
  return { digest: createHash("sha256").update(text).digest("hex"), content: gzipSync(text, { level: 1 }) };
}

function sheetOf({ facts, exemptions, today }: Scored): string {
  return writeSheet({ facts, exemptions: [...exemptions], today });
}

function standingOfRow(row: ScoreChangeRow): Standing {
  const { level, progress, entropy, dimensions, rubricDigest } = row;
  return { level, progress, entropy, dimensions, statuses: readStatuses(row.statuses), rubricDigest };
}

/** What goes into the history; null where the last row still holds. */
function historyOf(
  one: Scored,
  rubric: NamedRubric,
  last: ScoreChangeRow | undefined,
  because: readonly ScoreChange[],
  factsDigest: string,
): NewScoreChange | null {
  const at = new Date(one.facts.at);
  const { rubricDigest, ...now } = standingOf(one.score, rubric.digest);
  if (last && isSameStanding(standingOfRow(last), { ...now, rubricDigest })) return null;
  const named = { rubric: rubric.name, rubricDigest };
  const explained = JSON.parse(JSON.stringify(because)) as NonNullable<NewScoreChange["because"]>;
  return { apiId: one.apiId, at, until: at, ...now, because: explained, factsDigest, ...named };
}

/** A score that is other than the one that is stored, or is the first. */
interface ChangedScore {
  one: Scored;
  pack: ReturnType<typeof packScore>;
}

/** Of the scores that may be written: those that are other than what is stored, and the APIs whose are the same. */
async function sortOut(
  tx: ServiceContext,
  scored: readonly ChangedScore[],
  rubric: NamedRubric,
): Promise<{ changed: ChangedScore[]; same: string[] }> {
  const ids = scored.map(({ one }) => one.apiId);
  const there = await stillThere(tx.access, ids);
  const marks = await readScoreMarks(tx.access, ids);
  const changed: ChangedScore[] = [];
  const same: string[] = [];
  for (const score of scored) {
    const { apiId, facts } = score.one;
    const mark = marks.get(apiId);
    // Somebody wrote a score of later facts meanwhile.
    if (!there.has(apiId) || (mark && mark.at > new Date(facts.at))) continue;
    if (mark?.digest === score.pack.digest && mark.rubricDigest === rubric.digest) same.push(apiId);
    else changed.push(score);
  }
  return { changed, same };
}

/**
 * Writes scores that were computed, with what they were made of and what became of them since, and tells of levels that changed
 * and of entropies that became high: all in one transaction. A score of earlier facts than the one that is there is dropped; of
 * one that came out the same only the instant is noted. Returns those that are other than they were.
 */
export async function writeScores(
  ctx: ServiceContext,
  scored: readonly Scored[],
  rubric: NamedRubric,
): Promise<WrittenScore[]> {
  const packed = scored.map((one) => ({ one, pack: packScore(one.score) }));
  return ctx.transaction(async (tx) => {
    await holdScores(tx.access);
    const { changed, same } = await sortOut(tx, packed, rubric);
    await holdOn(tx.access, same, tx.now);
    return changed.length === 0 ? [] : writeChanged(tx, changed, rubric);
  });
}

async function writeChanged(
  tx: ServiceContext,
  changed: readonly ChangedScore[],
  rubric: NamedRubric,
): Promise<WrittenScore[]> {
  const ids = changed.map(({ one }) => one.apiId);
  const before = new Map((await readScores(tx.access, ids)).map((row) => [row.apiId, row]));
  const last = new Map((await lastChanges(tx.access, ids)).map((row) => [row.apiId, row]));
  const scores: NewScore[] = [];
  const written: WrittenScore[] = [];
  const inserts: NewScoreChange[] = [];
  const sheets = [{ ...compress(canonicalJson(rubric.rubric)), digest: rubric.digest }];
  for (const { one, pack } of changed) {
    const sheet = compress(sheetOf(one));
    const known = before.get(one.apiId);
    const old = known ? unpackScore(known) : null;
    const because =
      known && old
        ? explainChange({ score: old, rubric: known.rubric }, { score: one.score, rubric: rubric.name })
        : [];
    const row = historyOf(one, rubric, last.get(one.apiId), because, sheet.digest);
    if (row) inserts.push(row);
    sheets.push(sheet);
    scores.push(scoreRow(one, pack.columns(), rubric, sheet.digest));
    written.push({ apiId: one.apiId, slug: one.facts.api.slug, before: old, after: one.score, because });
    if (written.length % A_TURN === 0) await nextTurn();
  }
  await keepSheets(tx.access, sheets);
  await putScores(tx.access, scores);
  await holdOn(tx.access, ids, tx.now);
  // What is told looks at the history as it was before.
  await tellOfScores(tx, written, rubric.rubric);
  await insertChanges(tx.access, inserts);
  return written;
}

function scoreRow(one: Scored, columns: ScoreColumns, rubric: NamedRubric, factsDigest: string): NewScore {
  const { apiId, facts, score } = one;
  const { statuses, rubricDigest, ...standing } = standingOf(score, rubric.digest);
  return {
    ...{ apiId, ...standing, ...columns, statuses: JSON.stringify(statuses) },
    exempted: score.checks.filter(({ exemption }) => exemption !== null).map(({ id }) => id),
    ...{ factsDigest, rubric: rubric.name, rubricDigest, at: new Date(facts.at) },
  };
}
