import { mutationOptions } from "@tanstack/react-query";
import { fetchJson, withQuery } from "@/lib/browser/fetch-json";
import { type ChainPartDto, chainPartDto } from "@/lib/audit/schema";

/** The keys of everything about the audit log. */
export const auditQueries = {
  all: () => ["audit"] as const,
};

function checkPart(last?: ChainPartDto["last"]): Promise<ChainPartDto> {
  const from = last && last.sequence !== "0" ? { after: last.sequence, hash: last.hash } : {};
  return fetchJson(withQuery("/api/v1/audit/chain", { ...from, limit: "2000" }), { response: chainPartDto });
}

/** What the browser asks of the audit log. */
export const auditMutations = {
  /** Recomputes the hash chain, part after part: asked for by a press, and as new each time. */
  verify: (onProgress: (part: ChainPartDto) => void) =>
    mutationOptions({
      mutationKey: [...auditQueries.all(), "verify"],
      mutationFn: async () => {
        let part = await checkPart();
        for (onProgress(part); part.ok && !part.done; onProgress(part)) part = await checkPart(part.last);
        return part;
      },
    }),
};
