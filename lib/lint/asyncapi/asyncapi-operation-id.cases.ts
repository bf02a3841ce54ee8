import type { LanguageLintCase } from "@/lib/lint/rule";
import { OLD } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "none", text: OLD, fires: ["/channels/rooms/publish"] },
  { name: "one", text: OLD.replace("publish:", "publish:\n      operationId: talk"), fires: [] },
];
