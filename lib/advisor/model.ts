import { STACKS } from "@/lib/maturity/advisor/stacks";
import type { AdviceDto } from "./schema";

/** What advice says of an API that is made after it, in the attributes of the catalogue (DOMAIN §2). */
export function advisedApi({ id, result }: Pick<AdviceDto, "id" | "result">): {
  advice: string;
  isolationLayer: string;
  runtime: string;
} {
  return { advice: id, isolationLayer: result.isolationLayer, runtime: STACKS[result.stack].runsOn };
}
