import type { OtlpFailure } from "@/lib/otlp/model";
import type { OtlpEncoding, OtlpSignal } from "@/lib/otlp/response/answers";
import type { Tally } from "@/lib/otlp/semantics/tally";
import type { CallObservation } from "@/lib/usage/model/observation";

/** A request's body as it came, and how to read it. */
export interface ReadExport {
  kind: "read";
  /** The number of the batch: the same is never used twice in a process. */
  batch: number;
  signal: OtlpSignal;
  encoding: OtlpEncoding;
  gzip: boolean;
  body: Uint8Array;
  /** The team that the sender may report for; empty: all. Senders for different teams never share spans or digests. */
  sender: string;
  /** Milliseconds since the epoch. */
  now: number;
  consumerAttributes: readonly string[];
}

/** What was read. The calls stay in the thread until they are gathered. */
export interface ReadBatch {
  /** SHA-256 of the inflated body, of its signal and of whom it may be reported by. */
  digest: string;
  tally: Tally;
  /** Kinds of call: rows, about. */
  rows: number;
  /** Batches under way that hold spans which this one repeats: it is safe only when they are. */
  waitsFor: number[];
}

/** Asks for the calls of some batches, those that are alike put together. */
export interface GatherBatches {
  kind: "gather";
  batches: readonly number[];
}

/** Says what became of some batches: they are forgotten, or what they moved is moved back. */
export interface SettleBatches {
  kind: "settle";
  batches: readonly number[];
  stored: boolean;
}

export type TelemetryMessage = ReadExport | GatherBatches | SettleBatches;

/** What a message is answered with, by its kind. */
export interface TelemetryAnswers {
  read: ReadBatch;
  gather: CallObservation[];
  settle: null;
}

/** An export that cannot be taken, as data: classes do not survive the way between threads. */
export interface ExportRefusal {
  reason: OtlpFailure;
  message: string;
}

export type Numbered<T> = { number: number; message: T };
export type TelemetryReply = { number: number; value?: unknown; refusal?: ExportRefusal; failure?: string };
