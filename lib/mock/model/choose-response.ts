import type { Operation, Response } from "@/lib/specs/model";

/** A response of an operation, with the status that it is sent with. */
export interface ChosenResponse {
  status: number;
  response: Response;
}

/** A status that stands for a key of `responses`: `2XX` is 200; `default` what is wanted, else 200. */
function statusOf(key: string, wanted?: number): number {
  if (key === "default") return wanted ?? 200;
  return /^\dXX$/.test(key) ? (wanted ?? Number(`${key.charAt(0)}00`)) : Number(key);
}

const isSendable = (status: number): boolean => Number.isInteger(status) && status >= 200 && status <= 599;

/** The response that says that all went well: the lowest 2xx, else `default`, else the first that can be sent. */
export function usualResponse(operation: Operation): ChosenResponse | undefined {
  const all = [...operation.responses].map(([key, response]) => ({ key, response, status: statusOf(key) }));
  const sendable = all.filter(({ status }) => isSendable(status));
  const good = sendable.filter(({ key }) => key.startsWith("2")).sort((a, b) => a.status - b.status);
  return good[0] ?? sendable.find(({ key }) => key === "default") ?? sendable[0];
}

/** The response for a status that was asked for: itself, its range, `default`. `code` may be a range: `4XX`. */
export function responseFor(operation: Operation, code: string): ChosenResponse | undefined {
  const wanted = /^\d{3}$/.test(code) ? Number(code) : undefined;
  if (wanted === undefined && !/^[2-5]XX$/.test(code)) return undefined;
  for (const key of [code, `${code.charAt(0)}XX`, "default"]) {
    const response = operation.responses.get(key);
    if (!response) continue;
    const status = statusOf(key, wanted ?? Number(`${code.charAt(0)}00`));
    if (isSendable(status)) return { status, response };
  }
  return undefined;
}
