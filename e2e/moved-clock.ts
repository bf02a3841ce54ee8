import fs from "node:fs";
import path from "node:path";
import type { OwnServer } from "./own-server";

const DAY_MS = 86_400_000;
/** A minute after jobs of every five minutes have run: none of them comes between the steps of a test. */
const MORNING_MS = (10 * 60 + 1) * 60_000;
const READ_WITHIN_MS = 15_000;

/**
 * The library of faketime, by which a program that knows nothing of it sees another time. Where it must be and is not (CI),
 * this throws; else it says that tests are skipped.
 */
export function findFaketime(): string | null {
  const folders = fs.existsSync("/usr/lib") ? fs.readdirSync("/usr/lib").map((name) => `/usr/lib/${name}`) : [];
  const places = [process.env.FAKETIME_PATH, ...folders.map((one) => `${one}/faketime/libfaketimeMT.so.1`)];
  const found = places.find((place) => place !== undefined && fs.existsSync(place)) ?? null;
  if (found) return found;
  const advice = "install it (apt-get install faketime), or name libfaketimeMT.so.1 by FAKETIME_PATH";
  if (process.env.CI) throw new Error(`There is no libfaketime, and CI needs it: ${advice}.`);
  console.warn(`There is no libfaketime: the tests in which weeks pass are skipped; ${advice}.`);
  return null;
}

/** The clock of one server, which a test moves from day to day. Timers go on as they do, and so does the clock between moves. */
export class MovedClock {
  private readonly file: string;
  private readonly begin = Math.ceil(Date.now() / DAY_MS) * DAY_MS;
  private aheadMs = 0;

  constructor(folder: string) {
    this.file = path.join(folder, "clock");
    this.turnTo(0);
  }

  /** What the server has to be started with. */
  environment(library: string): Record<string, string> {
    return {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
      FAKETIME_CACHE_DURATION: "1",
      NO_FAKE_STAT: "1",
    };
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** The UTC day so many days after the first, as forms take it. */
  day(number: number): string {
    return new Date(this.begin + number * DAY_MS).toISOString().slice(0, 10);
  }

  /** Makes it the morning of a day, and waits until the server has looked at its clock. */
  async moveTo(number: number, server: OwnServer): Promise<void> {
    this.turnTo(number);
    const until = Date.now() + READ_WITHIN_MS;
    while (Date.now() < until) {
      const answer = await fetch(`${server.address}/readyz`);
      const told = Date.parse(answer.headers.get("date") ?? "");
      if (Math.abs(told - this.now().getTime()) < 60_000) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the server did not notice that it is ${this.now().toISOString()}`);
  }

  private turnTo(number: number): void {
    this.aheadMs = this.begin + number * DAY_MS + MORNING_MS - Date.now();
    const next = `${this.file}.next`;
    fs.writeFileSync(next, `${this.aheadMs < 0 ? "-" : "+"}${Math.abs(this.aheadMs) / 1_000}\n`);
    fs.renameSync(next, this.file);
  }
}
